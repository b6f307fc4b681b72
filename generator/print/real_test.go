package print_test

import (
	"os"
	"strings"
	"sync"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/look"
	"trykklar/generator/print"
	"trykklar/templates"
)

// ours is the prints of content/, and how long they took.
var ours = sync.OnceValue(func() []print.File {
	site, found := content.Read(os.DirFS("../../content"), load().words)
	l, more := look.Load(templates.FS)
	sheets, most := print.LoadSheets(templates.FS)
	found = append(append(found, more...), most...)
	if found.HasErrors() {
		panic(found)
	}
	files, found, err := print.Files(print.Input{Site: site, Look: l, Words: load().words, Fonts: load().fonts, Sheets: sheets})
	if len(found) > 0 || err != nil {
		panic(append([]any{err}, found))
	}
	return files
})

// The course that comes with the program prints without a finding, in files
// that a telephone can fetch.
func TestOurContent(t *testing.T) {
	files := ours()
	if len(files) < 20 {
		t.Errorf("only %d prints", len(files))
	}
	paths := map[string]bool{}
	for _, f := range files {
		limit := 125_000
		switch {
		case f.Material == "foelelseskort":
			limit = 120_000
		case f.Material == "redskabshaefte": // a picture of everything that the course has
			limit = 160_000
		case f.Form == content.A4 || f.Form == content.A3:
			limit = 25_000 + 5_000*max(0, f.Pages-2)
			if f.Fields > 0 {
				limit += 20_000 + 40*f.Fields // all letters that can be typed, and each field's place
			}
		}
		if len(f.Data) > limit || len(f.Data) < 1000 {
			t.Errorf("%s is %d bytes, want %d at the most", f.Path, len(f.Data), limit)
		}
		if paths[f.Path] || f.Path != strings.ToLower(f.Path) || strings.ContainsAny(f.Path, " æøå") {
			t.Errorf("%s is no good path, or stands twice", f.Path)
		}
		paths[f.Path] = true
		paper := "A4"
		switch {
		case f.Form == content.A3:
			paper = "A3"
		case f.Form == content.PrintShop && f.Cards > 0:
			paper = map[string]string{
				"foelelseskort": "92x84 mm", "hvordan-stoppe": "92x84 mm",
				"droemmekort": "92x62 mm", "saetninger-der-hjaelper": "92x62 mm",
				"dialogkort": "92x132 mm", "hvem-er-jeg": "92x132 mm",
			}[f.Material]
		case f.Form == content.PrintShop && f.Folds < 2:
			paper = "A5"
		}
		if f.Pages == 0 || f.Sheets == 0 || f.Paper != paper || f.Course == "" || f.Material == "" {
			t.Errorf("%s: %d pages on %d sheets of %s", f.Path, f.Pages, f.Sheets, f.Paper)
		}
		pages := f.Pages
		if f.TwoSided && f.Form == content.CardsLaminate {
			pages++ // the sheet under the pouch has one side
		}
		if two := f.Form == content.Booklet || f.Form == content.Folded && !stands(f) || f.TwoSided && f.Form != content.PrintShop; two != (f.Sheets*2 == pages) {
			t.Errorf("%s: %d pages on %d sheets of paper", f.Path, f.Pages, f.Sheets)
		}
	}
}

// Every real print is read by another reader: its tree is whole, its words stay
// on the paper, and no path stands twice.
func TestOurPrintsReadBack(t *testing.T) {
	files := ours()
	for _, f := range files {
		t.Run(f.Path, func(t *testing.T) {
			t.Parallel()
			p := read(t, f.Data)
			if len(p.pages) != f.Pages {
				t.Errorf("%d pages, said to be %d", len(p.pages), f.Pages)
			}
			tree := p.tree()
			if n := strings.Count(tree, "\n  H1 "); n != 1 {
				t.Errorf("%d headings of the first level:\n%s", n, tree)
			}
			for _, line := range strings.Split(tree, "\n") {
				if line = strings.TrimSpace(line); strings.HasPrefix(line, "Figure") && !strings.Contains(line, "alt=") {
					t.Errorf("a figure without words: %s", line)
				}
			}
			for path, n := range p.outlines() {
				if n > 1 {
					t.Errorf("a path of %d bytes stands %d times", len(path), n)
				}
			}
			for i := range p.pages {
				box := p.array(p.pages[i]["MediaBox"])
				w, h := p.number(box[2]), p.number(box[3])
				var before []painted
				for _, it := range p.content(i) {
					if strings.TrimSpace(it.text) == "" {
						continue
					}
					for _, b := range before {
						if it.x < b.x+p.width(b) && b.x < it.x+p.width(it) && it.y < b.y+b.size/2 && b.y < it.y+it.size/2 {
							t.Errorf("page %d: %q lies on %q", i+1, it.text, b.text)
						}
					}
					before = append(before, it)
					end := it.x + p.width(it)
					if it.x < 14 || end > w-14 || it.y < 11 || it.y > h-14 {
						t.Errorf("page %d: words nearer than 4 to 5 mm to the paper's edge: %q at %.1f–%.1f, %.1f", i+1, it.text, it.x, end, it.y)
					}
				}
			}
		})
	}
}

// Words keep 10 mm from every fold, on both sides of it, and 12 mm from the outer
// edges of booklets (RULES.md R21 and R23, LOOK.md §8).
func TestWordsKeepClearOfFolds(t *testing.T) {
	const mm = 72 / 25.4
	seen := map[string]int{}
	for _, f := range ours() {
		var folds [2][]float64 // outside, inside
		switch {
		case stands(f):
			continue // its fold lies across
		case f.Form == content.Folded && f.Folds == 2:
			folds = [2][]float64{{97, 197}, {100, 200}}
		case f.Form == content.Folded || f.Form == content.Booklet:
			folds = [2][]float64{{148.5}, {148.5}}
		default:
			continue
		}
		seen[string(f.Form)+string('0'+rune(f.Folds))]++
		p := read(t, f.Data)
		if got := p.name(p.dict(p.root["ViewerPreferences"])["Duplex"]); got != "DuplexFlipShortEdge" {
			t.Errorf("%s is printed as %q", f.Path, got)
		}
		if got := p.name(p.dict(p.root["ViewerPreferences"])["PrintScaling"]); got != "None" {
			t.Errorf("%s is scaled: %q", f.Path, got)
		}
		for i := range p.pages {
			for _, it := range p.content(i) {
				if strings.TrimSpace(it.text) == "" {
					continue
				}
				end := it.x + p.width(it)
				// The empty side of a large title's first letter stands out by 0.3 mm.
				for _, fold := range folds[i%2] {
					if it.x < (fold+9.6)*mm && end > (fold-9.9)*mm {
						t.Errorf("%s, side %d: %q at %.1f–%.1f mm reaches the fold at %.1f", f.Path, i+1, it.text, it.x/mm, end/mm, fold)
					}
				}
				if f.Form == content.Booklet && (it.x < 12*mm || end > (297-12)*mm) {
					t.Errorf("%s, side %d: %q reaches the outer edge", f.Path, i+1, it.text)
				}
			}
		}
	}
	if len(seen) != 3 {
		t.Errorf("seen %v; the test wants a booklet and folders of both kinds", seen)
	}
}

// Sheets whose folds and cuts must meet say whether they were printed at 100 %;
// no other does.
func TestSheetsThatMustNotBeScaledSaySo(t *testing.T) {
	for _, f := range ours() {
		p := read(t, f.Data)
		said := 0
		for i := range p.pages {
			for _, it := range p.content(i) {
				if strings.Contains(it.text, load().words.Print.ControlLine) {
					said++
				}
			}
		}
		want := 0
		switch f.Form {
		case content.Folded:
			want = 1 // on its outside
			if stands(f) {
				want = 0 // its fold is where the paper's halves meet
			}
		case content.CardSheets, content.CardsLaminate, content.A3OnA4:
			want = f.Pages
		}
		if said != want {
			t.Errorf("%s has %d control lines, want %d", f.Path, said, want)
		}
	}
}

// stands tells of a print that is folded across to stand on a table.
func stands(f print.File) bool { return f.Form == content.Folded && f.Folds == 1 && f.Pages == 1 }
