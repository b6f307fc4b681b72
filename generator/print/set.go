package print

import (
	"errors"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// A Copy is a document as one group or one person has it: with values in the
// places of fields. Copies of one document share a *doc.Document.
type Copy struct {
	Title    string // its bookmark, such as "Diplom: Anna"; empty for the document's own
	Course   *content.Course
	Document *doc.Document
	Updated  content.Date
	Form     content.Form
	Values   doc.Values
}

// laid is a document laid out and imposed, on its way to be drawn.
type laid struct {
	file   File
	in     layout.Input
	result layout.Result
	sheets []impose.Sheet
}

// Set is one PDF of several copies, one after another: a diploma for each of a
// group. Each is a part of the file's one structure tree and has a bookmark. There
// is nothing to fill in on screen, since one name would be one field in all
// copies, and a contents has no links: it is for paper. The file's path and ids are left to whom it is for.
func Set(in Input, title string, copies []Copy) (File, diag.List, error) {
	if len(copies) == 0 {
		return File{}, nil, errors.New("print: a set without copies")
	}
	m := &maker{Input: in, pictures: pictures(in.Site)}
	all := make([]laid, len(copies))
	lists := make([]diag.List, len(copies))
	alike := map[*doc.Document]*layout.Alike{}
	for _, c := range copies {
		if alike[c.Document] == nil {
			alike[c.Document] = &layout.Alike{}
		}
	}
	err := each(len(copies), func(i int) (err error) {
		all[i], lists[i], err = m.copy(copies[i], alike[copies[i].Document])
		return err
	})
	if err != nil {
		return File{}, nil, err
	}
	found := diag.List(slices.Concat(lists...))
	found.Sort()
	found = once(found) // what is wrong with the document is wrong in each copy
	if found.HasErrors() {
		return File{}, found, nil
	}
	f, _, err := m.file(join(title, copies, all))
	return f, found, err
}

// copy lays one copy out.
func (m *maker) copy(c Copy, alike *layout.Alike) (out laid, found diag.List, err error) {
	own := *m
	own.keep = func(l laid) { out = l }
	in := own.input(c.Course, c.Document, c.Updated)
	in.Values, in.NoFields, in.Alike = c.Values, true, alike
	jobs, err := own.form(File{Form: c.Form}, in, []content.Form{c.Form})
	if err != nil {
		return out, nil, err
	}
	if len(jobs) == 0 {
		return out, nil, errors.New("print: a copy without a print")
	}
	_, found, err = jobs[0]()
	return out, found, err
}

// join puts copies in one file: their trees as parts of one, and a bookmark where
// each begins.
func join(title string, copies []Copy, all []laid) laid {
	first := all[0]
	out := laid{file: File{Form: first.file.Form, Edge: first.file.Edge}, in: first.in}
	out.in.Section = title
	root := &tag.Node{Role: tag.Document}
	for i, l := range all {
		order := len(out.result.Pages)
		for k, p := range l.result.Pages {
			for j := range p.Anchors {
				p.Anchors[j].Order += order
			}
			if copies[i].Title == "" {
				continue
			}
			p.Anchors = slices.DeleteFunc(p.Anchors, func(a layout.Anchor) bool { return a.Level == 1 })
			if k == 0 {
				p.Anchors = slices.Insert(p.Anchors, 0, layout.Anchor{Title: copies[i].Title, Level: 1, Order: order})
			}
		}
		l.result.Root.Role = tag.Part
		root.Kids = append(root.Kids, l.result.Root)
		out.result.Pages = append(out.result.Pages, l.result.Pages...)
		out.sheets = append(out.sheets, l.sheets...)
		out.file.Sheets += l.file.Sheets
		out.file.Cards += l.file.Cards
		if l.file.Edge != out.file.Edge {
			out.file.Edge = "" // a file has one way to be printed, or none of its own
		}
	}
	out.result.Root = root
	return out
}
