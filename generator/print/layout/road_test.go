package layout_test

import (
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

func roadOf(n int) doc.Road {
	r := doc.Road{Now: n / 2}
	for i := range n {
		r.Stops = append(r.Stops, doc.Stop{Number: i + 1, Title: "Møde"})
	}
	return r
}

// discs is the discs of a road on a page.
func discs(p *layout.Page, r float64) []layout.Placed {
	return paths(p, func(path layout.Path) bool {
		e := extent(layout.Placed{Item: path})
		return path.Fill != nil && e.W == mm(2*r) && e.H == e.W
	})
}

// Up to eight meetings are discs; more are not taken in at a glance.
func TestARoadHasEightDiscsAtTheMost(t *testing.T) {
	for n := range 13 {
		want := n
		if n > 8 {
			want = 0
		}
		sheet := doc.Sheet{Level: 1, Title: "Dagsorden", Eyebrow: "Kursus", Body: doc.Agenda{Road: roadOf(n), Items: []doc.AgendaItem{{Kind: doc.AgendaTopic, Number: 1, Title: "Velkommen"}}}}
		for name, c := range map[string]struct {
			r      layout.Result
			radius float64
		}{
			"agenda":  {layout.A4(input(textOf(sheet))), 3.4},
			"text":    {layout.A5(input(textOf(roadOf(n), say("Hej.")))), 3.4},
			"cover":   {layout.A5(input(textOf(doc.Cover{Title: "Bog", Road: roadOf(n), Fields: []doc.Field{{Label: "Navn"}}}))), 4.4},
			"diploma": {layout.A4(input(sheetOf("Diplom", doc.Diploma{Title: "Diplom", Road: roadOf(n)}))), 6.4},
		} {
			if got := len(discs(whole(t, c.r).Pages[0], c.radius)); got != want {
				t.Errorf("%s: %d meetings are %d discs, want %d", name, n, got, want)
			}
		}
	}
}

// The road of an agenda keeps clear of the small line: the discs stand closer,
// and when they would touch, that is told.
func TestARoadKeepsClearOfTheSmallLine(t *testing.T) {
	told := 0
	for letters := range 40 {
		eyebrow := strings.Repeat("langt ", letters/3) + "kursus · Møde 2"
		sheet := doc.Sheet{Level: 1, Title: "Dagsorden", Eyebrow: eyebrow, Body: doc.Agenda{Road: roadOf(8), Items: []doc.AgendaItem{{Kind: doc.AgendaTopic, Number: 1, Title: "Velkommen"}}}}
		r := layout.A4(input(textOf(sheet)))
		if r.Findings.HasErrors() {
			told++
			continue
		}
		if told > 0 {
			t.Errorf("%q is told of, and a longer one is not", eyebrow)
		}
		var end unit.Length
		for _, l := range body(r) {
			if l.node.Role == tag.P && l.at.Y < mm(21) {
				end = max(end, l.end)
			}
		}
		all := discs(r.Pages[0], 3.4)
		if first := extent(all[0]).X; first < end+mm(4) {
			t.Errorf("%q ends at %.1f mm, and the road begins at %.1f", eyebrow, end.MM(), first.MM())
		}
		if gap := extent(all[1]).X - extent(all[0]).Right(); gap < mm(1.5) {
			t.Errorf("%q: discs are %.1f mm apart", eyebrow, gap.MM())
		}
	}
	if told == 0 || told > 20 {
		t.Errorf("%d of 40 lines are too long", told)
	}
}
