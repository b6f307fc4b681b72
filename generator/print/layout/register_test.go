package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// register is a table of names and what was said, with so many rows.
func register(rows, lines int) doc.Register {
	return doc.Register{Caption: in("Hvem er her?"), Rows: rows, Lines: lines, Columns: []doc.Column{
		{Label: "Deltager", Name: "participant", Kind: doc.WordColumn},
		{Label: "Kom", Name: "present_1", Kind: doc.TickColumn},
		{Label: "Tjek ind", Name: "in_1", Kind: doc.ChoiceColumn, Of: []doc.Choice{{Name: "sad", Word: "ked af det"}, {Name: "happy", Word: "glad"}}},
		{Label: "Noter", Name: "notes_1", Kind: doc.WordColumn, Wide: true},
	}}
}

// staff is a text for facilitators.
func staff(blocks ...doc.Block) *doc.Document {
	d := textOf(blocks...)
	d.Audience = doc.Facilitators
	return d
}

// A register that does not fit on its page goes on with its head once more, which
// the tree has once.
func TestRegisterGoesOnUnderItsHead(t *testing.T) {
	r := whole(t, layout.A4(input(staff(register(30, 2)))))
	if len(r.Pages) < 2 {
		t.Fatalf("%d pages, want several", len(r.Pages))
	}
	for i, p := range r.Pages {
		heads, ids := 0, 0
		for _, it := range p.Items {
			if run, ok := it.Item.(layout.Run); ok && strings.TrimSpace(run.Text) == "Noter" {
				heads++
				if marked := it.Mark != nil; marked != (i == 0) {
					t.Errorf("page %d: the head is marked: %v", i+1, marked)
				}
			}
			if _, ok := it.Item.(layout.Field); ok {
				ids++
			}
		}
		if heads != 1 || ids == 0 {
			t.Errorf("page %d has %d heads and %d fields", i+1, heads, ids)
		}
	}
	tree := tag.Dump(r.Root, func(*tag.Mark) string { return "" })
	for what, want := range map[string]int{"Table\n": 1, "THead": 1, "TBody": 1, "TH scope=Row": 30, "scope=Column": 6, "span=2": 1, "Form": 30 * 5} {
		if n := strings.Count(tree, what); n != want {
			t.Errorf("the tree has %d × %q, want %d", n, what, want)
		}
	}
}

// A table of words goes on in the same way.
func TestTableGoesOnUnderItsHead(t *testing.T) {
	table := doc.Table{Head: []doc.Cell{{Sentences: say("Sted").Sentences}, {Sentences: say("Tid").Sentences}}}
	for i := range 40 {
		table.Rows = append(table.Rows, []doc.Cell{{Sentences: say(fmt.Sprint("Lokale ", i)).Sentences}, {Sentences: say("kl. 10").Sentences}})
	}
	r := whole(t, layout.A4(input(staff(table))))
	marked, again := 0, 0
	for _, p := range r.Pages {
		for _, it := range p.Items {
			if run, ok := it.Item.(layout.Run); ok && run.Text == "Tid" {
				if it.Mark != nil {
					marked++
				} else {
					again++
				}
			}
		}
	}
	if len(r.Pages) < 2 || marked != 1 || again != len(r.Pages)-1 {
		t.Errorf("%d pages, the head stands %d times, and %d times more", len(r.Pages), marked, again)
	}
}

// A cell's field is named by its column and its row, so that a name is typed once.
func TestRegisterNamesItsCells(t *testing.T) {
	other := register(2, 1)
	other.Columns = other.Columns[:2]
	r := whole(t, layout.A4(input(staff(register(2, 1), other))))
	want := "participant_1 present_1_1 in_1_sad_1 in_1_happy_1 notes_1_1 participant_2 present_1_2 in_1_sad_2 in_1_happy_2 notes_1_2" +
		" participant_1 present_1_1 participant_2 present_1_2"
	if got := strings.Join(names(r), " "); got != want {
		t.Errorf("the fields are\n%s\nwant\n%s", got, want)
	}
}

// What a group knows stands in its cells, in each table that has the column.
func TestRegisterHasWhatIsKnown(t *testing.T) {
	long := strings.Repeat("Kom sent og var glad. ", 12)
	r := whole(t, known(staff(register(2, 1)), of("participant_1", "Anna Bo", "notes_1_2", long)))
	dump := layout.Dump(r, load().art)
	for _, want := range []string{`"Anna Bo"`, `"Kom sent`} {
		if !strings.Contains(dump, want) {
			t.Errorf("%s is not there", want)
		}
	}
	if got := strings.Join(names(r), " "); strings.Contains(got, "participant_1 ") || strings.Contains(got, "notes_1_2") {
		t.Errorf("there are fields for what is known: %s", got)
	}
}

// A page has no room for any number of columns.
func TestRegisterTooWide(t *testing.T) {
	b := register(2, 1)
	for i := range 8 {
		b.Columns = append(b.Columns, doc.Column{Label: "Ord", Name: fmt.Sprint("w", i), Kind: doc.WordColumn})
	}
	r := layout.A4(input(staff(b)))
	if len(r.Findings) != 1 || !strings.Contains(r.Findings[0].Text, "a hand needs 22") {
		t.Errorf("told: %v", r.Findings)
	}
}
