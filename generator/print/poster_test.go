package print_test

import (
	"regexp"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/draw"
	"trykklar/generator/print/finish"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// hung is everything that an A3 can hold.
func hung() *doc.Document {
	return everything(func(b doc.Block) bool {
		switch b.(type) {
		case doc.Cards, doc.Diploma, doc.Agenda, doc.Letter, doc.Nameplate:
			return false
		}
		return true
	})
}

// posters is A3 on A4, both ways.
func posters(t *testing.T) map[string]made {
	t.Helper()
	m := finish.Meta{Title: "Alt i ét", Lang: "da", Duplex: "Simplex"}
	opens := hung()
	opens.Blocks = nil
	for _, b := range hung().Blocks {
		_, cover := b.(doc.Cover)
		s, _ := b.(doc.Sheet)
		if _, circle := s.Body.(doc.Circle); !circle && !cover {
			opens.Blocks = append(opens.Blocks, b)
		}
	}
	r, ok := layout.Halves(input(opens))
	if !ok {
		t.Fatalf("it does not open at the seam: %v", r.Findings)
	}
	out := map[string]made{"a3-halves": finished(t, r, impose.Single(r.Pages), m)}
	poster := layout.NewPoster(input(hung()))
	var sheets []impose.Sheet
	var pages []*layout.Page
	for _, p := range poster.Pages {
		four, tiles := impose.NewTiling(p).Tiles(p, picture.RGB{})
		for i, s := range four {
			s.Marks = append(s.Marks, poster.Words(len(sheets), 4*len(poster.Pages), tiles[i])...)
			sheets, pages = append(sheets, s), append(pages, s.Slots[0].Page)
		}
	}
	r = poster.Result()
	r.Pages = pages
	out["a3-tiles"] = finished(t, r, sheets, m)
	return out
}

// What stands on four sheets is read as on the A3 itself: the same nodes with the
// same words, in one order.
func TestTilesAreReadAsOnePage(t *testing.T) {
	whole := layout.NewPoster(input(hung()))
	want := finished(t, whole.Result(), impose.Single(whole.Pages), meta).tree
	got := regexp.MustCompile(`(?m)" "`).ReplaceAllString(posters(t)["a3-tiles"].tree, "")
	want = regexp.MustCompile(`(?m)" "`).ReplaceAllString(want, "")
	if got != want {
		g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("line %d is %s\nand on the A3   %s", i+1, g[i], w[i])
			}
		}
		t.Fatalf("%d lines, and on the A3 %d", len(g), len(w))
	}
	if !strings.Contains(want, "tættest på") {
		t.Error("the A3 has no circle")
	}
}

// Nothing of a page is painted outside what its sheet prints of it.
func TestTilesAreClipped(t *testing.T) {
	ink := picture.RGB{}
	line := layout.Placed{Item: layout.Path{Segs: layout.StraightLine(unit.MM(297), unit.MM(420)), Stroke: &ink, Width: unit.Pt(1)}}
	clip := unit.RectMM(10, 20, 100, 50)
	d, err := draw.Draw([]impose.Sheet{{
		Size:  unit.A4,
		Slots: []impose.Slot{{Page: &layout.Page{Size: unit.A3, Items: []layout.Placed{line}}, Clip: &clip}},
		Marks: []layout.Placed{line},
	}})
	if err != nil {
		t.Fatal(err)
	}
	m, err := finish.PDF(d, layout.NewPoster(input(hung())).Result().Root, meta)
	if err != nil {
		t.Fatal(err)
	}
	p := read(t, m)
	content, err := p.ctx.PageContent(p.pages[0], 1)
	if err != nil {
		t.Fatal(err)
	}
	// 297 − 70 mm is 643.465 pt from the foot.
	order := regexp.MustCompile(`(?s)q 28\.346 643\.465 283\.465 141\.732 re W n.*/Artifact BMC.* l S.*EMC.*Q.*/Artifact BMC.* l S.*EMC`)
	if !order.Match(content) {
		t.Errorf("the page is drawn as\n%s", content)
	}
}
