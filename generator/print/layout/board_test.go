package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// gridOf is a grid of n subjects.
func gridOf(n int) doc.Grid {
	g := part[doc.Grid]()
	rows := g.Subjects
	g.Subjects = nil
	for i := range n {
		row := rows[i%len(rows)]
		row.Name = fmt.Sprint("subject_", i+1)
		g.Subjects = append(g.Subjects, row)
	}
	return g
}

// threadOf is a thread through n meetings.
func threadOf(n int) doc.Thread {
	t := part[doc.Thread]()
	stops := t.Stops
	t.Stops = nil
	for i := range n {
		stop := stops[i%len(stops)]
		stop.Number = i + 1
		t.Stops = append(t.Stops, stop)
	}
	return t
}

// boardOf is a board of n tiles to read.
func boardOf(n int) doc.Board {
	b := part[doc.Board]()
	tiles := b.Tiles
	b.Tiles = nil
	for i := range n {
		b.Tiles = append(b.Tiles, tiles[i%2])
	}
	return b
}

// What hangs on a wall is one sheet, on A4, on A3 and on two A4, with as much on it
// as is taken in from across a room.
func TestWallSheetsAreOneSheet(t *testing.T) {
	for name, d := range map[string]*doc.Document{
		"7 agreements": sheetOf("Fælles aftaler", boardOf(7)),
		"4 rooms":      sheetOf("Vores strategier", rooms()),
		"4 subjects":   sheetOf("Plus og minus ved gruppen", gridOf(4)),
		"6 meetings":   sheetOf("Den røde tråd", threadOf(6)),
	} {
		if n := len(whole(t, layout.A4(input(d))).Pages); n != 1 {
			t.Errorf("%s take %d pages of A4", name, n)
		}
		if n := len(whole(t, layout.A3(input(d))).Pages); n != 1 {
			t.Errorf("%s take %d pages of A3", name, n)
		}
		if n := len(halved(t, d).Pages); n != 2 {
			t.Errorf("%s take %d halves of A3", name, n)
		}
	}
}

// From 3 m the words are read that are 30 pt or more, which A3 gives to what must
// be: the agreements and the titles of the meetings.
func TestWallSheetsAreReadFromAfar(t *testing.T) {
	for _, c := range []struct {
		body doc.Block
		text string
		pt   float64
	}{
		{part[doc.Board](), "Vi taler pænt til hinanden", 36},
		{rooms(), "Sammen", 28},
		{part[doc.Grid](), "godt", 28},
		{part[doc.Thread](), "Velkommen", 30},
	} {
		r := whole(t, layout.A3(input(sheetOf("Plakat", c.body))))
		size := unit.Length(0)
		for _, it := range r.Pages[0].Items {
			if run, ok := it.Item.(layout.Run); ok && strings.HasPrefix(run.Text, c.text) {
				size = max(size, run.Size)
			}
		}
		if size < unit.Pt(c.pt) {
			t.Errorf("%q is %v, and must be %.0f pt", c.text, size, c.pt)
		}
	}
}

// What is written on a wall can be typed too: each place has one field with its
// own name and a label that tells where it stands.
func TestWallSheetsCanBeFilledIn(t *testing.T) {
	for _, c := range []struct {
		body doc.Block
		want string
	}{
		{part[doc.Board](), "agreements: Vores egne aftaler"},
		{rooms(), "now: Når trangen kommer|together: Sammen med nogen|away: Det går vi uden om"},
		{part[doc.Grid](), "group-plus: At mødes i gruppen: godt|group-minus: At mødes i gruppen: dårligt|" +
			"talk-plus: At tale om rusmidler: godt|talk-minus: At tale om rusmidler: dårligt"},
		{part[doc.Thread](), ""},
	} {
		for form, r := range map[string]layout.Result{
			"A4": layout.A4(input(sheetOf("Plakat", c.body))), "A3": layout.A3(input(sheetOf("Plakat", c.body))),
		} {
			var got []string
			for _, it := range r.Pages[0].Items {
				if f, ok := it.Item.(layout.Field); ok {
					got = append(got, f.Name+": "+f.Label)
					if f.Lines < 2 {
						t.Errorf("%s: the field %q has %d lines", form, f.Name, f.Lines)
					}
				}
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("%s: the fields are %q, not %q", form, strings.Join(got, "|"), c.want)
			}
		}
	}
}

// A grid is a table to those who hear it: each cell has its subject and its sign.
func TestGridIsATable(t *testing.T) {
	r := whole(t, layout.A4(input(sheetOf("Plakat", part[doc.Grid]()))))
	scopes := map[string]int{}
	for _, n := range nodes(r.Root, tag.TH) {
		scopes[n.Scope]++
	}
	if scopes["Column"] != 2 || scopes["Row"] != 2 || len(nodes(r.Root, tag.TR)) != 3 {
		t.Errorf("heads by scope: %v", scopes)
	}
}

// What is made for a wall has no place in a booklet.
func TestWallSheetsAreNotInABooklet(t *testing.T) {
	for _, body := range []doc.Block{part[doc.Board](), part[doc.Grid](), part[doc.Thread]()} {
		r := layout.A5(input(textOf(doc.Sheet{Level: 2, Title: "Plakat", Body: body})))
		if len(r.Findings) != 1 || r.Findings[0].Code != diag.BadValue {
			t.Errorf("%T: %v", body, r.Findings)
		}
	}
}
