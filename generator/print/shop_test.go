package print_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/look"
	"trykklar/generator/print"
	"trykklar/templates"
)

// changed is the prints of content/ without its meetings, each material changed.
func changed(t *testing.T, change func(m *content.Material)) ([]print.File, diag.List) {
	t.Helper()
	site, found := content.Read(os.DirFS("../../content"), load().words)
	l, more := look.Load(templates.FS)
	sheets, most := print.LoadSheets(templates.FS)
	if all := append(append(found, more...), most...); all.HasErrors() {
		t.Fatal(all)
	}
	for _, c := range site.Courses {
		c.Meetings = nil
		for _, m := range c.Materials {
			change(m)
		}
	}
	files, found, err := print.Files(print.Input{Site: site, Look: l, Words: load().words, Fonts: load().fonts, Sheets: sheets})
	if err != nil {
		t.Fatal(err)
	}
	return files, found
}

// shopped is every material of content/ as a print shop wants it.
func shopped(t *testing.T) []print.File {
	t.Helper()
	files, found := changed(t, func(m *content.Material) {
		if !slices.Contains(m.Forms, content.PrintShop) {
			m.Forms = append(m.Forms, content.PrintShop)
		}
	})
	if len(found) > 0 {
		t.Fatal(found)
	}
	return files
}

// A booklet of more than 8 sheets creeps more than its margin bears (RULES.md
// R21): it is made, and the author is told.
func TestATooThickBooklet(t *testing.T) {
	for sheets, want := range map[int]int{8: 0, 9: 1} {
		_, found := changed(t, func(m *content.Material) {
			if m.ID != "logbog-deltager" {
				m.Forms = nil
				return
			}
			m.Forms = []content.Form{content.Booklet}
			m.Document.Blocks = nil
			for range 4*sheets - 2 {
				m.Document.Blocks = append(m.Document.Blocks, doc.Paragraph{Sentences: []doc.Sentence{{doc.Text{Text: "En side."}}}}, doc.PageBreak{})
			}
		})
		if len(found) != want || found.HasErrors() {
			t.Errorf("%d sheets: %v", sheets, found)
		}
	}
}

// Every file for a print shop has its finished size in the middle of 3 mm of
// bleed, words 5 mm within it, nothing to fill in, and no marks: no page is wider
// than its bleed (RULES.md R15 to R17).
func TestPrintShop(t *testing.T) {
	const mm = 72 / 25.4
	trims := map[string][2]float64{ // in millimetres
		"logbog-deltager": {148, 210}, "informationsfolder-borgere": {148, 210}, "informationsfolder-stoettepersoner": {297, 210},
		"foelelseskort": {92, 84}, "droemmekort": {92, 62}, "diplom": {297, 210}, "netvaerkscirkel": {210, 297},
	}
	seen := map[string]bool{}
	for _, f := range shopped(t) {
		want, ok := trims[f.Material]
		if f.Form != content.PrintShop || !ok {
			continue
		}
		seen[f.Material] = true
		p := read(t, f.Data)
		if f.Fields > 0 || p.root["AcroForm"] != nil {
			t.Errorf("%s can be filled in on screen", f.Path)
		}
		for i, page := range p.pages {
			box := func(name string) (out [4]float64) {
				for k, n := range p.array(page[name]) {
					out[k] = p.number(n) / mm
				}
				return out
			}
			w, h := want[0]+6, want[1]+6
			media, bleed, trim := [4]float64{0, 0, w, h}, [4]float64{0, 0, w, h}, [4]float64{3, 3, w - 3, h - 3}
			for name, want := range map[string][4]float64{"MediaBox": media, "BleedBox": bleed, "TrimBox": trim} {
				for k, got := range box(name) {
					if got < want[k]-0.01 || got > want[k]+0.01 {
						t.Errorf("%s, page %d: %s is %.2f, want %.2f", f.Path, i+1, name, box(name), want)
						break
					}
				}
			}
			for _, it := range p.content(i) {
				if strings.TrimSpace(it.text) == "" {
					continue
				}
				if it.x < 8*mm || it.x+p.width(it) > (w-8)*mm || it.y < 8*mm || it.y+it.size*0.7 > (h-8)*mm {
					t.Errorf("%s, page %d: %q is nearer than 5 mm to where it is cut", f.Path, i+1, it.text)
				}
			}
		}
	}
	if len(seen) != len(trims) {
		t.Errorf("only %v were seen", seen)
	}
}

// Pages for a shop are those of the booklet and the folder, in reading order.
func TestPrintShopPagesInOrder(t *testing.T) {
	for _, f := range ours() {
		if f.Form != content.PrintShop || f.Cards > 0 || f.Folds == 2 {
			continue
		}
		p := read(t, f.Data)
		for i := 1; i < len(p.pages); i++ {
			all := ""
			for _, it := range p.content(i) {
				all += it.text + "|"
			}
			if want := strings.NewReplacer("{page}", strconv.Itoa(i+1), "{pages}", strconv.Itoa(len(p.pages))).Replace(load().words.Print.PageOf); !strings.Contains(all, want+"|") {
				t.Errorf("%s: page %d does not say %q", f.Path, i+1, want)
			}
		}
	}
}
