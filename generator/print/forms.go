package print

import (
	"errors"
	"fmt"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/draw"
	"trykklar/generator/print/finish"
	"trykklar/generator/print/grey"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// white is the paper.
var white = picture.RGB{R: 0xFF, G: 0xFF, B: 0xFF}

// maker knows what all prints share.
type maker struct {
	Input
	pictures map[string]layout.Art
	keep     func(laid) // takes what is laid out for a set; nil draws it
	grey     *grey.Checker
	streams  *finish.Streams // that several files share; nil for none
}

// material is the jobs of one material: one for each form, and for decks one
// for each persona too.
func (m *maker) material(c *content.Course, mat *content.Material) ([]job, error) {
	var jobs []job
	for _, form := range mat.Forms {
		base := File{Course: c.ID, Material: mat.ID, Form: form, Path: m.path(c.ID, mat.ID, mat.ID, form), Reading: form == reading(mat.Forms)}
		js, err := m.form(base, m.input(c, mat.Document, mat.Updated), mat.Forms)
		if err != nil {
			return nil, err
		}
		jobs = append(jobs, js...)
	}
	return jobs, nil
}

// form is the jobs of one of a material's forms; the first of a deck's has everything.
func (m *maker) form(f File, in layout.Input, all []content.Form) ([]job, error) {
	switch f.Form {
	case content.A4:
		return []job{m.plain(f, in)}, nil
	case content.A3:
		return []job{m.wall(f, in)}, nil
	case content.A3OnA4:
		return []job{m.onA4(f, in)}, nil
	case content.Booklet:
		return []job{m.booklet(f, in)}, nil
	case content.Folded:
		return []job{m.folded(f, in)}, nil
	case content.CardSheets, content.CardsLaminate:
		return m.decks(f, in), nil
	case content.PrintShop:
		return []job{m.forShop(f, in, all)}, nil
	}
	return nil, fmt.Errorf("print: no way to make the form %q", f.Form)
}

// reading is the form that is pages as they are read, not sheets to fold or cut;
// empty when there is none.
func reading(forms []content.Form) content.Form {
	for _, f := range []content.Form{content.A4, content.A3} {
		if slices.Contains(forms, f) {
			return f
		}
	}
	return ""
}

// agenda is the visual agenda of a meeting: A4, and A3 for the wall, on A4 too.
func (m *maker) agenda(c *content.Course, meeting *content.Meeting) []job {
	id := m.meetingID(meeting)
	in := m.input(c, meeting.Agenda, meeting.Updated)
	file := func(form content.Form) File {
		return File{Course: c.ID, Material: id, Form: form, Path: m.path(c.ID, id, id+"-"+m.Words.Print.Agenda, form), Reading: form == content.A4}
	}
	return []job{m.plain(file(content.A4), in), m.wall(file(content.A3), in), m.onA4(file(content.A3OnA4), in)}
}

// preparation is the list of what to do before a meeting.
func (m *maker) preparation(c *content.Course, meeting *content.Meeting) job {
	id := m.meetingID(meeting)
	f := File{Course: c.ID, Material: id, Form: content.A4, VariantTitle: m.Words.Content.Preparation, Reading: true,
		Path: m.path(c.ID, id, id+"-"+m.Words.Print.Preparation, content.A4)}
	return m.plain(f, m.input(c, meeting.Preparation, meeting.Updated))
}

// path is where a print lies: beside its page, named after it and its form.
func (m *maker) path(course, page, name string, form content.Form) string {
	return fmt.Sprintf("%s/%s/%s-%s.pdf", course, page, name, m.Words.Print.FormPath[string(form)])
}

func (m *maker) input(c *content.Course, d *doc.Document, updated content.Date) layout.Input {
	version := words.Fill(m.Words.Print.Version, "date", m.Words.Print.LongDate(updated.Year, updated.Month, updated.Day))
	return layout.Input{
		Document: d, Fonts: m.Fonts, Palette: m.palette(c.Number), Words: &m.Words.Print, Pictures: m.pictures,
		Publisher: m.Site.Publisher.Name, Course: c.Title, Version: version, Section: d.Title,
	}
}

func (m *maker) palette(course int) layout.Palette {
	l := m.Look
	a := l.Accent(course)
	return layout.Palette{
		Ink: l.Ink, Ink2: l.Ink2, Line: l.Line, White: white, Sand: l.Sand, Clay: l.Clay, Warn: l.Warn,
		Item: l.Item, Pause: l.Pause, Meal: l.Meal, Dark: a.Dark, Mid: a.Mid, Tint: a.Tint, Separator: l.Separator,
	}
}

// plain is a document as A4 pages, each on its own.
func (m *maker) plain(f File, in layout.Input) job {
	return func() (File, diag.List, error) {
		r := layout.A4(in)
		return m.finish(f, in, r, impose.Single(r.Pages), "")
	}
}

// mostSheets is how many sheets of a booklet creep less than its margin bears
// (RULES.md R21).
const mostSheets = 8

// booklet is a document as A5 pages on A4, to fold and staple.
func (m *maker) booklet(f File, in layout.Input) job {
	return func() (File, diag.List, error) {
		r := layout.A5(in)
		f.Sheets = len(r.Pages) / 4
		if f.Sheets > mostSheets {
			r.Findings.Add(diag.Warningf(in.Document.Pos, diag.TextTooLong, "part it in two",
				"the booklet has %d pages, and %d are as many as can be stapled and lie even", len(r.Pages), 4*mostSheets))
		}
		return m.finish(f, in, r, impose.Booklet(r.Pages), impose.ShortEdge)
	}
}

// finish draws sheets and makes the PDF, or keeps them for a set, unless the
// layout found errors.
func (m *maker) finish(f File, in layout.Input, r layout.Result, sheets []impose.Sheet, edge impose.Edge) (File, diag.List, error) {
	if r.Findings.HasErrors() {
		return f, r.Findings, nil
	}
	if len(sheets) == 0 {
		return f, r.Findings, errors.New("the document has no page")
	}
	if f.Sheets == 0 {
		f.Sheets = len(sheets)
	}
	f.Edge = edge
	f.measure(sheets)
	l := laid{f, in, r, sheets}
	if m.keep != nil {
		m.keep(l)
		return f, r.Findings, nil // what is one in grey is told of the print itself
	}
	same, err := m.grey.Check(r.Pages)
	if l.result.Findings.Add(same...); err != nil || same.HasErrors() {
		return f, l.result.Findings, err
	}
	l.file.Previews, l.file.Small = previews(f, sheets), small(f, sheets)
	return m.file(l)
}

// file draws what is laid out and makes the PDF.
func (m *maker) file(l laid) (File, diag.List, error) {
	f, in, r, sheets := l.file, l.in, l.result, l.sheets
	d, err := draw.Draw(sheets)
	if err != nil {
		return f, r.Findings, err
	}
	f.Data, err = finish.PDF(d, r.Root, finish.Meta{
		Title: in.Section, Lang: in.Document.Lang, Author: in.Publisher, Duplex: f.Edge.Duplex(), Streams: m.streams,
	})
	if err != nil {
		return f, r.Findings, err
	}
	f.measure(sheets)
	f.Read, f.Document, f.Fills = len(r.Pages), in.Document, r.Fills
	for _, p := range d.Sheets {
		f.Fields += len(p.Fields)
	}
	return f, r.Findings, err
}

// measure notes what the sheets are.
func (f *File) measure(sheets []impose.Sheet) {
	size := sheets[0].Size
	f.Pages, f.Paper, f.Landscape = len(sheets), paper(size), size.W > size.H
	if t := sheets[0].Trim; t != nil {
		f.Paper = paper(t.Size)
	}
}

// paper is the name of a size, as materials.json has it.
func paper(size unit.Size) string {
	switch size.Landscape() {
	case unit.A3.Landscape():
		return "A3"
	case unit.A4.Landscape():
		return "A4"
	case unit.A5.Landscape():
		return "A5"
	}
	return fmt.Sprintf("%gx%g mm", size.W.MM(), size.H.MM())
}
