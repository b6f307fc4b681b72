package print_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// fieldsOfPeople is what a group's file says in words of its own, by the fields' names.
var fieldsOfPeople = slices.Concat(
	[]string{"name", "support_person", "group", "place", "facilitators", "contact"},
	numbers(3, "leader_"), numbers(8, "participant_", "support_person_"),
)

func numbers(n int, names ...string) (out []string) {
	for _, name := range names {
		for i := range n {
			out = append(out, fmt.Sprint(name, i+1))
		}
	}
	return out
}

// said is a text as the name and place of everybody in a group, each written on a line
// of its own, with days and numbers as they are.
func said(text string) doc.Values {
	out := doc.Values{}
	add := func(text string, names ...string) {
		for _, name := range names {
			out[name] = doc.Value{Pos: diag.Pos{File: "gruppe.yaml", Line: len(out) + 1, Col: 1}, Text: text}
		}
	}
	add(text, fieldsOfPeople...)
	add("torsdag 24. september 2026", numbers(6, "date_")...)
	add("16.00–18.30", numbers(6, "time_")...)
	add("24. september 2026", "date")
	add("12 34 56 78", append(numbers(3, "leader_phone_"), "centre_phone", "contact_phone")...)
	add("24. september til 26. november 2026", "dates")
	add("torsdag 24. september 2026 klokken 16.00–18.30", "first_meeting")
	add("24. september til 26. november 2026, "+text, "when_where")
	add("Torsdag 24. september 2026 klokken 16.00–18.30, "+text, "when")
	return out
}

// everyPrint is a copy of each document of a course in each of its forms.
func everyPrint(in print.Input) (out []print.Copy) {
	add := func(c *content.Course, d *doc.Document, forms ...content.Form) {
		for _, f := range forms {
			out = append(out, print.Copy{Course: c, Document: d, Form: f})
		}
	}
	for _, c := range in.Site.Courses {
		for _, m := range c.Materials {
			add(c, m.Document, m.Forms...)
		}
		for _, m := range c.Meetings {
			add(c, m.Agenda, content.A4, content.A3, content.A3OnA4)
			add(c, m.Preparation, content.A4)
		}
	}
	return out
}

// Whatever is typed as a name, a place or a date stands whole where it belongs, in every
// print of the course, or a finding leads to it. It never lies on other words, nor
// beside the paper, and it takes no more pages than lines to write on do.
func TestNamesEverywhere(t *testing.T) {
	in := project(t)
	for _, test := range []struct {
		name, text string
		codes      []diag.Code // that may be told; none: it stands in each print
	}{
		{"one letter", "Å", nil},
		{"14 letters", "Søren Christen", nil},
		{"a double name", "Anne-Margrethe", nil},
		{"30 letters", "Anne-Marie Louise Christiansen", nil},
		{"60 letters", "Anne-Marie Louise Christiansen Rasmussen Vestergaard til Holm", []diag.Code{diag.TextTooLong}},
		{"120 letters", strings.TrimSpace(strings.Repeat("Margrethe ", 12)), []diag.Code{diag.TextTooLong}},
		{"a word of 40 letters", strings.Repeat("Langenavn", 4) + "sens", []diag.Code{diag.WordTooLong, diag.TextTooLong}},
		{"emoji", "Anna 🎉", []diag.Code{diag.MissingGlyph}},
		{"Japanese", "日本", []diag.Code{diag.MissingGlyph}},
		{"HTML", "<b>Bo</b> &amp;", nil},
		{"accents", "Zoë Æbelø Çelik", nil},
		{"Polish", "Małgorzata Żółć", nil},
		{"Turkish", "Ayşe Gülşah Iğdır", nil},
		{"Greenlandic", "ĸ Aĸaqqaa", []diag.Code{diag.MissingGlyph}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, c := range everyPrint(in) {
				where := fmt.Sprintf("%s, %s", c.Document.ID, c.Form)
				empty, set := print.NewTypeset(in), print.NewTypeset(in)
				if _, found, err := empty.Lay(c); err != nil || found.HasErrors() {
					t.Fatal(where, found, err)
				}
				c.Values = said(test.text)
				_, found, err := set.Lay(c)
				if err != nil {
					t.Fatal(where, err)
				}
				errs := slices.DeleteFunc(slices.Clone(found), func(f diag.Finding) bool { return f.Severity != diag.Error })
				for _, f := range errs {
					if !slices.Contains(test.codes, f.Code) || f.Pos.File != "gruppe.yaml" {
						t.Errorf("%s: %v", where, f)
					}
				}
				if len(errs) > 0 {
					continue
				}
				if got, want := len(set.Pages(0)), len(empty.Pages(0)); got > want+1 || got != want && c.Form != content.A4 {
					t.Errorf("%s: %d pages, and %d without values", where, got, want)
				}
				for i, p := range set.Pages(0) {
					apart(t, fmt.Sprintf("%s, page %d", where, i+1), p)
				}
			}
		})
	}
}

// apart tells of words of a page that lie on words, or beside the paper.
func apart(t *testing.T, where string, p *layout.Page) {
	t.Helper()
	var runs []layout.Placed
	for _, it := range p.Items {
		if run, ok := it.Item.(layout.Run); ok && strings.TrimSpace(run.Text) != "" {
			runs = append(runs, it)
		}
	}
	box := func(it layout.Placed) unit.Rect { // from the height of small letters to the baseline
		run := it.Item.(layout.Run)
		w := run.Face.Width(strings.TrimSpace(run.Text), run.Size)
		if run.Turned {
			return unit.Rect{Vec: unit.Vec{X: it.At.X - w, Y: it.At.Y}, Size: unit.Size{W: w, H: run.Size / 2}}
		}
		return unit.Rect{Vec: unit.Vec{X: it.At.X, Y: it.At.Y - run.Size/2}, Size: unit.Size{W: w, H: run.Size / 2}}
	}
	for i, a := range runs {
		r := box(a)
		if r.X < 0 || r.Y < 0 || r.Right() > p.Size.W || r.Bottom() > p.Size.H {
			t.Errorf("%s: %q leaves the paper", where, a.Item.(layout.Run).Text)
		}
		for _, b := range runs[i+1:] {
			q := box(b)
			if q.X < r.Right() && r.X < q.Right() && q.Y < r.Bottom() && r.Y < q.Bottom() {
				t.Errorf("%s: %q lies on %q", where, a.Item.(layout.Run).Text, b.Item.(layout.Run).Text)
			}
		}
	}
}
