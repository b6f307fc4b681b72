package layout_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// stock is the 100 sentences whose breaks are reviewed.
func stock(t *testing.T) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

// Running text has 55 characters to a line at the most, and 80 for those who read
// without effort (RULES.md E7, C6), begins
// a line with each sentence, is never hyphenated, and keeps its leading.
func TestLinesOfRunningText(t *testing.T) {
	all := stock(t)
	d := textOf(say(all[:50]...), doc.List{Items: []doc.Item{{Blocks: []doc.Block{say(all[50:56]...)}}, {Blocks: []doc.Block{say(all[56:62]...)}}}}, doc.Box{Kind: doc.BoxTint, Blocks: []doc.Block{say(all[62:66]...)}})
	staff := *d
	staff.Audience = doc.Support
	panels := folder()
	panels.Blocks = nil
	for i := range 6 {
		panels.Blocks = append(panels.Blocks, say(all[i*3:i*3+3]...), doc.PageBreak{})
	}
	panels.Blocks = panels.Blocks[:11]
	for name, c := range map[string]struct {
		r       layout.Result
		size    float64
		leading unit.Length
		count   int
	}{
		"a4":     {layout.A4(input(d)), 15, unit.Pt(22.5), 66},
		"a5":     {layout.A5(input(d)), 15, unit.Pt(22.5), 66},
		"staff":  {layout.A4(input(&staff)), 13, unit.Pt(19), 66},
		"panels": {layout.Panels(input(panels), impose.PanelWidths), 13.5, unit.Pt(19.6), 18},
	} {
		r := whole(t, c.r)
		var lines []setLine
		for _, l := range body(r) {
			if l.node.Role == tag.P && l.size == unit.Pt(c.size) {
				lines = append(lines, l)
			}
		}
		var words []string
		for i, l := range lines {
			text := strings.TrimSpace(l.text)
			if n := utf8.RuneCountInString(text); n > map[string]int{"staff": 80}[name] && n > 55 {
				t.Errorf("%s: a line of %d characters: %s", name, n, l)
			}
			words = append(words, text)
			if i > 0 && lines[i-1].node == l.node && lines[i-1].page == l.page && l.at.Y-lines[i-1].at.Y != c.leading {
				t.Errorf("%s: %.2f mm from line to line, want %.2f: %s", name, (l.at.Y - lines[i-1].at.Y).MM(), c.leading.MM(), l)
			}
		}
		joined := strings.Join(words, " ")
		for _, s := range all[:c.count] {
			if !strings.Contains(joined, s) {
				t.Errorf("%s: the sentence %q was not set word for word", name, s)
			}
			if !slices.ContainsFunc(words, func(l string) bool { return strings.HasPrefix(s, l) }) {
				t.Errorf("%s: the sentence %q does not begin a line", name, s)
			}
		}
	}
}

// Rows to write in are 11 to 13 mm apart (LOOK.md §4).
func TestRowsToWriteIn(t *testing.T) {
	blocks := []doc.Block{
		doc.Lines{Label: in("Mit mål"), Count: 4}, doc.PlusMinus{Plus: "godt", Minus: "dårligt", Lines: 4}, doc.PageBreak{},
		doc.Sheet{Level: 2, Title: "Plan", Body: part[doc.Plan]()}, doc.Sheet{Level: 2, Title: "Hjælp", Body: part[doc.HelpPlan]()},
	}
	for name, set := range forms {
		r := whole(t, set(input(textOf(blocks...))))
		n := 0
		for i, p := range r.Pages {
			// The rules of one block begin at one place.
			at := map[unit.Length][]unit.Length{}
			for _, it := range rules(p) {
				at[it.At.X] = append(at[it.At.X], it.At.Y)
			}
			for x, ys := range at {
				slices.Sort(ys)
				for k := 1; k < len(ys); k++ {
					n++
					if gap := ys[k] - ys[k-1]; gap < mm(10.99) {
						t.Errorf("%s page %d, x %.0f: rows %.1f mm apart", name, i+1, x.MM(), gap.MM())
					}
				}
				for k := 2; k < len(ys); k++ {
					// Two like distances are two rows of one block.
					if gap := ys[k] - ys[k-1]; gap == ys[k-1]-ys[k-2] && gap > mm(13.4) && gap < mm(20) {
						t.Errorf("%s page %d, x %.0f: rows %.1f mm apart", name, i+1, x.MM(), gap.MM())
					}
				}
			}
		}
		if n < 12 {
			t.Errorf("%s: only %d distances", name, n)
		}
	}
}

// The words of a deck have one size, that of the longest.
func TestWordsOfADeckAreAlike(t *testing.T) {
	for _, kind := range []doc.CardKind{doc.EmotionCards, doc.PictureCards} {
		for _, size := range []unit.Size{unit.SizeMM(92, 84), unit.SizeMM(98, 68)} {
			sizes := map[string]map[unit.Length]bool{}
			for _, long := range []string{"glad", "bekymret"} {
				sizes[long] = map[unit.Length]bool{}
				cards := doc.Cards{Kind: kind, Sets: []doc.CardSet{{Cards: []doc.Card{
					{Word: "ok", Picture: doc.Picture{ID: "hus"}}, {Word: "vred", Picture: doc.Picture{ID: "vink"}}, {Word: long, Picture: doc.Picture{ID: "klap"}},
				}}}}
				for _, l := range body(whole(t, layout.Cards(input(sheetOf("Kort", cards)), cards, cards.Sets, size).Result())) {
					sizes[long][l.size] = true
				}
				if len(sizes[long]) != 1 {
					t.Errorf("%s %v: the words have %d sizes", kind, size, len(sizes[long]))
				}
			}
		}
	}
}

// Titles of A4 stand where LOOK.md §8 wants them: the small line on y 20, the
// title on y 32 to 33; the text of a page ends above the foot.
func TestBaselinesOfAPage(t *testing.T) {
	r := whole(t, layout.A4(input(pageful(60))))
	seen := 0
	for _, l := range body(r) {
		switch {
		case l.page == 0 && l.node.Role == tag.H1:
			seen++
			if l.at.Y < mm(31.5) || l.at.Y > mm(33.5) {
				t.Errorf("the title stands on %.1f mm", l.at.Y.MM())
			}
		case l.page == 0 && l.size == unit.Pt(11):
			seen++
			if l.at.Y < mm(19.9) || l.at.Y > mm(20.1) {
				t.Errorf("the small line stands on %.1f mm", l.at.Y.MM())
			}
		case l.at.Y > mm(278):
			t.Errorf("text in the foot: %s", l)
		}
	}
	if seen != 2 {
		t.Errorf("%d of the two were found", seen)
	}
}
