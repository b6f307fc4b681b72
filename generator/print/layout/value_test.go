package layout_test

import (
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// of is values given in a group's file, a line each.
func of(pairs ...string) doc.Values {
	out := doc.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		out[pairs[i]] = doc.Value{Pos: diag.Pos{File: "gruppe.yaml", Line: i/2 + 1, Col: 9}, Text: pairs[i+1]}
	}
	return out
}

// known is a document with values, laid out.
func known(d *doc.Document, v doc.Values) layout.Result {
	in := input(d)
	in.Values = v
	return layout.A4(in)
}

// names is the names of the form fields of all pages.
func names(r layout.Result) (out []string) {
	for _, p := range r.Pages {
		for _, it := range p.Items {
			if f, ok := it.Item.(layout.Field); ok {
				out = append(out, f.Name)
			}
		}
	}
	return out
}

// What a group knows stands in the places of fields, in one paragraph with its
// label. What it does not know stays a line to write on.
func TestValuesStandInTheirPlaces(t *testing.T) {
	d := textOf(
		doc.Heading{Level: 2, Text: []doc.Inline{doc.Text{Text: "Til "}, doc.Field{Name: "name", Label: "Navn"}}},
		doc.Paragraph{Sentences: []doc.Sentence{
			{doc.Text{Text: "Jeg hedder "}, doc.Strong{Kids: []doc.Inline{doc.Field{Name: "name", Label: "Navn"}}}, doc.Text{Text: "."}},
			{doc.Text{Text: "Jeg bor i "}, doc.Field{Name: "town", Label: "By"}, doc.Text{Text: "."}},
		}},
		doc.Fields{Rows: [][]doc.Field{{{Name: "date", Label: "Dato"}, {Name: "time", Label: "Tid"}}, {{Name: "place", Label: "Sted"}}}},
		doc.Lines{Label: in("Vi er jeres gruppeledere"), Name: "facilitators", Count: 2},
	)
	r := whole(t, known(d, of("name", "Anna Bo", "date", "1. marts 2027", "place", "Kornblomsten, lokale 2", "facilitators", "Per Lund\nOda Kjær")))
	golden(t, "values", layout.Dump(r, load().art))
	if got := strings.Join(names(r), " "); got != "town time" {
		t.Errorf("fields to fill in: %s", got)
	}
	if n := len(rules(r.Pages[0])); n != 2 {
		t.Errorf("%d lines to write on, want those of the town and the time", n)
	}
	var said []string
	for _, n := range nodes(r.Root, tag.P) {
		said = append(said, wordsOf(r, n))
	}
	all := strings.Join(said, "|")
	for _, want := range []string{"Jeg hedder Anna Bo.", "|Dato 1. marts 2027|", "|Sted Kornblomsten, lokale 2|", "|Vi er jeres gruppeledere Per Lund Oda Kjær"} {
		if !strings.Contains(all, want) {
			t.Errorf("no paragraph %q in %q", want, all)
		}
	}
	if a := r.Pages[0].Anchors; len(a) != 2 || a[1].Title != "Til Anna Bo" {
		t.Errorf("bookmarks %v", a)
	}
}

// What nobody gave, and what is only spaces, changes nothing.
func TestWithoutValues(t *testing.T) {
	want := layout.Dump(layout.A4(input(everything(false))), load().art)
	for _, v := range []doc.Values{{}, of("name", " \n "), of("nobody", "Anna")} {
		if layout.Dump(known(everything(false), v), load().art) != want {
			t.Errorf("%v changes the pages", v)
		}
	}
}

// A form for paper alone has the same marks and no fields.
func TestNoFields(t *testing.T) {
	in := input(everything(false))
	in.NoFields = true
	if got := names(layout.A4(in)); len(got) > 0 {
		t.Errorf("fields %q", got)
	}
}

// A cover, a circle and a plan of who can help take values too.
func TestValuesOnSheets(t *testing.T) {
	r := whole(t, known(everything(false), of("name", "Anna", "group", "Onsdag", "helper-2-who", "Bo")))
	tidy(t, r.Pages, 5)
	text := strings.Join(text(body(r), func(setLine) bool { return true }), "|")
	for _, want := range []string{"Navn Anna", "Gruppe Onsdag", "Hvem kan hjælpe? Bo", "Jeg hedder Anna.", "Til Anna"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
}

// diplomaFor is our diploma with values, and a date and two leaders to sign.
func diplomaFor(v doc.Values) layout.Result {
	d := part[doc.Diploma]()
	d.Sign = []doc.Field{{Name: "date", Label: "Dato"}, {Name: "leader_1", Label: "Gruppeleder"}, {Name: "leader_2", Label: "Gruppeleder"}}
	return known(sheetOf("Diplom", d), v)
}

// The name stands on its line, the date too; leaders sign over their names.
func TestDiplomaOfOne(t *testing.T) {
	r := whole(t, diplomaFor(of("name", "Jørgen Ågesen", "date", "1. marts 2027", "leader_1", "Per Lund", "leader_2", "Oda Kjær",
		"recognition", "Du hjalp de andre.\nDu kom hver gang.")))
	golden(t, "diploma-values", layout.Dump(r, load().art))
	tidy(t, r.Pages, 5)
	if got := names(r); len(got) > 0 {
		t.Errorf("fields %q", got)
	}
	if n := len(rules(r.Pages[0])); n != 4 {
		t.Errorf("%d lines, want those of the name, the date and two to sign on", n)
	}
}

// A long name is set smaller, from 28 pt down to 20, then on two lines, and then
// it is a finding at its place. Nothing is cut off.
func TestLongNamesOnADiploma(t *testing.T) {
	for _, c := range []struct {
		name  string
		size  float64
		lines int // 0: a finding
	}{
		{"Bo", 28, 1},
		{"Å", 28, 1},
		{"Anne-Marie Kristoffersen", 26, 1},
		{"Anne-Marie Kristoffersen Hald", 21, 1},
		{"Anne-Marie Kristoffersen Østergaard", 20, 2},
		{"Anne-Marie Elisabeth Skov Kristoffersen Holst", 20, 2},
		{strings.TrimSpace(strings.Repeat("Margrethe ", 12)), 0, 0},
		{strings.Repeat("m", 120), 0, 0},
	} {
		r := diplomaFor(of("date", "i dag", "name", c.name))
		if c.lines == 0 {
			code := diag.TextTooLong
			if !strings.Contains(c.name, " ") {
				code = diag.WordTooLong
			}
			if len(r.Findings) != 1 || r.Findings[0].Code != code || r.Findings[0].Pos.Line != 2 || r.Findings[0].Pos.File != "gruppe.yaml" {
				t.Errorf("%s: findings %v", c.name, r.Findings)
			}
			continue
		}
		whole(t, r)
		tidy(t, r.Pages, 5)
		var set []string
		for _, it := range r.Pages[0].Items {
			if run, ok := it.Item.(layout.Run); ok && run.Face.Bold && run.Colour == load().palette.Ink && run.Size >= unit.Pt(20) {
				set = append(set, strings.TrimSpace(run.Text))
				if got := run.Size.Pt(); got != c.size {
					t.Errorf("%s is set in %g pt, want %g", c.name, got, c.size)
				}
				if end := it.At.X + run.Face.Width(strings.TrimSpace(run.Text), run.Size); end > mm(152) {
					t.Errorf("%s ends at %.1f mm", run.Text, end.MM())
				}
			}
		}
		if len(set) != c.lines || strings.Join(set, " ") != c.name {
			t.Errorf("%q stands as %q", c.name, set)
		}
	}
}

// Leaders' names on two lines lift the lines to sign on; the foot stays clear.
func TestLongNamesOfLeaders(t *testing.T) {
	d := part[doc.Diploma]()
	d.Sign = []doc.Field{{Name: "date", Label: "Dato"}, {Name: "a", Label: "Gruppeleder"}, {Name: "b", Label: "Gruppeleder"}, {Name: "c", Label: "Gruppeleder"}, {Name: "d", Label: "Gruppeleder"}}
	r := whole(t, known(sheetOf("Diplom", d), of("a", "Anne-Marie Kristoffersen", "b", "Bo")))
	tidy(t, r.Pages, 5)
	if y := rules(r.Pages[0]); y[len(y)-1].At.Y >= mm(176) {
		t.Errorf("the lines to sign on lie at %.1f mm", y[len(y)-1].At.Y.MM())
	}
}

// A value that has no room, or a letter that the font lacks, is told where it was
// given.
func TestValuesThatCannotBeSet(t *testing.T) {
	row := textOf(doc.Fields{Rows: [][]doc.Field{{{Name: "name", Label: "Navn"}, {Name: "date", Label: "Dato"}}}})
	for _, c := range []struct {
		text string
		code diag.Code
		col  int
	}{
		{"Anna 😀", diag.MissingGlyph, 9 + 5},
		{"Анна", diag.MissingGlyph, 9},
		{strings.Repeat("langtnavn ", 20), diag.TextTooLong, 9},
		{strings.Repeat("n", 90), diag.WordTooLong, 9},
	} {
		for name, r := range map[string]layout.Result{"a row": known(row, of("name", c.text)), "a diploma": diplomaFor(of("name", c.text))} {
			found := false
			for _, f := range r.Findings {
				found = found || f.Code == c.code && f.Pos == diag.Pos{File: "gruppe.yaml", Line: 1, Col: c.col}
			}
			if !found {
				t.Errorf("%q in %s: findings %v", c.text, name, r.Findings)
			}
		}
	}
	// What looks like HTML, a field or a mark is words like others.
	r := whole(t, known(row, of("name", "<b>Bo</b> {{name}} **")))
	if !strings.Contains(layout.Dump(r, nil), "<b>Bo</b> {{name}} **") {
		t.Error("a value is not set as it was written")
	}
}
