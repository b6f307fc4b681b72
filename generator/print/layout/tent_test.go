package layout_test

import (
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

func plate() *doc.Document {
	return sheetOf("Navneskilte", doc.Nameplate{Name: doc.Field{Name: "name", Label: "Navn"}})
}

// A name plate has the same name on both sides of its fold, the far one turned, and
// nothing on it tells what the course is about.
func TestTent(t *testing.T) {
	empty := whole(t, layout.Tent(input(plate())))
	golden(t, "tent", layout.Dump(empty, load().art))
	in := input(plate())
	in.Values = doc.Values{"name": {Text: "Ann Jørgensen"}}
	r := whole(t, layout.Tent(in))
	golden(t, "tent-values", layout.Dump(r, load().art))
	size := unit.A4.Landscape()
	var near, far int
	for _, it := range r.Pages[0].Items {
		run, ok := it.Item.(layout.Run)
		if !ok {
			continue
		}
		if strings.Contains(run.Text, in.Course) || strings.Contains(run.Text, in.Document.Eyebrow) {
			t.Errorf("everybody reads %q", run.Text)
		}
		b := it.Bounds()
		if b.X < 0 || b.Right() > size.W || b.Y < 0 || b.Bottom() > size.H {
			t.Errorf("%q lies at %v, off the paper", run.Text, b)
		}
		switch {
		case run.Turned && b.Bottom() < size.H/2:
			far++
		case !run.Turned && b.Y > size.H/2:
			near++
		default:
			t.Errorf("%q lies at %v, across the fold or the wrong way round", run.Text, b)
		}
	}
	if far == 0 || near < 2 {
		t.Errorf("%d words on the far side, %d on the near one", far, near)
	}
}

// A name takes smaller letters, or two lines where it is larger then, and more is told.
func TestTentNames(t *testing.T) {
	for name, want := range map[string]int{
		"Bo": 1, "Margrethe": 1, "Christoffer-Emil": 1, "Anne-Marie Louise Christensen": 2,
		"Anne-Marie Louise Christensen Rasmussen Vestergaard":                                   2,
		"Anne-Marie Louise Christensen Rasmussen Vestergaard von Holstein-Rathlou til Overgård": 0,
	} {
		in := input(plate())
		in.Values = doc.Values{"name": {Pos: diag.Pos{File: "gruppe.yaml", Line: 3}, Text: name}}
		r := layout.Tent(in)
		lines := 0
		for _, it := range r.Pages[0].Items {
			if run, ok := it.Item.(layout.Run); ok && run.Turned {
				lines++
			}
		}
		if want == 0 != r.Findings.HasErrors() || want > 0 && lines != want {
			t.Errorf("%q is on %d lines: %v", name, lines, r.Findings)
		}
	}
}

// What the group knows stands on the steps, around the table and beside the
// meetings, in place of lines.
func TestValuesOfStairsSeatsAndDates(t *testing.T) {
	values := doc.Values{}
	for name, text := range map[string]string{
		"goal": "Jeg vil have kørekort", "here": "Jeg kører på knallert", "step_1": "Jeg ringer til køreskolen", "step_3": "Jeg øver mig",
		"seat_2": "Ann", "seat_5": "Bo", "date_1": "tirsdag den 3. marts", "time_2": "14 til 16",
	} {
		values[name] = doc.Value{Text: text}
	}
	d := ownSheetOf("Min måltrappe", part[doc.Stairs]())
	d.Blocks = append(d.Blocks, doc.PageBreak{}, flowPart[doc.Seats](), flowPart[doc.Dates]())
	in := input(d)
	in.Values = values
	r := whole(t, layout.A4(in))
	said := layout.Dump(r, load().art)
	for name, v := range values {
		if !strings.Contains(said, v.Text) {
			t.Errorf("%s is not said: %q", name, v.Text)
		}
		if strings.Contains(said, " "+name+" ") {
			t.Errorf("%s is still a field", name)
		}
	}
	for _, left := range []string{"step_2", "seat_1", "date_2", "time_1"} {
		if !strings.Contains(said, " "+left+" ") {
			t.Errorf("%s is no field any more", left)
		}
	}
}

// Stairs are read from the goal and where the reader is, up the steps.
func TestStairsAreReadUpwards(t *testing.T) {
	r := whole(t, layout.A4(input(ownSheetOf("Min måltrappe", part[doc.Stairs]()))))
	said := layout.Dump(r, load().art)
	at := -1
	for _, name := range []string{" goal ", " here ", " step_1 ", " step_2 ", " step_3 "} {
		i := strings.Index(said, name)
		if i <= at {
			t.Errorf("%q is read too early", name)
		}
		at = i
	}
}

// Around a table each has a place of their own, and the last sits beside the first.
func TestSeats(t *testing.T) {
	for n := 1; n <= 16; n++ {
		b := doc.Seats{Table: "Bordet"}
		for range n {
			b.Seats = append(b.Seats, doc.Field{Name: "seat", Label: "Plads"})
		}
		r := whole(t, layout.A4(input(textOf(b))))
		var boxes []unit.Rect
		for _, it := range r.Pages[0].Items {
			if p, ok := it.Item.(layout.Path); ok && p.Fill != nil && p.Stroke != nil {
				boxes = append(boxes, it.Bounds())
			}
		}
		if len(r.Pages) != 1 || len(boxes) != n+1 {
			t.Fatalf("%d seats: %d pages, %d boxes with the table", n, len(r.Pages), len(boxes))
		}
		for i, a := range boxes {
			for _, c := range boxes[i+1:] {
				if a.X < c.Right() && c.X < a.Right() && a.Y < c.Bottom() && c.Y < a.Bottom() {
					t.Errorf("%d seats: %v lies on %v", n, a, c)
				}
			}
		}
	}
}

// flowPart is a flow block of doctest.Everything.
func flowPart[B doc.Block]() B {
	for _, b := range everything(false).Blocks {
		if b, ok := b.(B); ok {
			return b
		}
	}
	panic("no such block")
}
