package print

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/finish"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
)

// A Copy is a document as one group or one person has it: with values in the
// places of fields. Copies of one document share a *doc.Document.
type Copy struct {
	Title    string // its bookmark among others, such as "Diplom: Anna"; empty for the document's own
	Course   *content.Course
	Document *doc.Document
	Updated  content.Date
	Form     content.Form
	Values   doc.Values // of all copies
	Own      doc.Values // of this one; they come first
	Logo     layout.Art // of who holds the course; may be none
	Fields   bool       // what has no value can be filled in on screen: for a file of this copy alone
}

// Value is what stands in the place of a field of this name.
func (c Copy) Value(name string) doc.Value {
	if v, ok := c.Own[name]; ok {
		return v
	}
	return c.Values[name]
}

// laid is a document laid out and imposed, on its way to be drawn.
type laid struct {
	file   File
	in     layout.Input
	result layout.Result
	sheets []impose.Sheet
}

// A Typeset is copies that are laid out once, to be drawn in as many files as one
// likes. Files may be drawn side by side; Lay goes before them.
type Typeset struct {
	m      *maker
	copies []Copy
	laid   []laid
	fields []map[string]bool // that each copy has, by name
	alike  map[*doc.Document]*layout.Alike
}

// NewTypeset is a Typeset without a copy.
func NewTypeset(in Input) *Typeset {
	return &Typeset{m: &maker{Input: in, pictures: pictures(in.Site), streams: &finish.Streams{}}, alike: map[*doc.Document]*layout.Alike{}}
}

// Lay lays copies out, side by side on as many cores as there are. They are numbered
// on from those that are there; first is the number of the first of them. After a
// finding that is an error nothing can be drawn.
func (t *Typeset) Lay(copies ...Copy) (first int, found diag.List, err error) {
	first = len(t.copies)
	t.copies = append(t.copies, copies...)
	t.laid = append(t.laid, make([]laid, len(copies))...)
	t.fields = append(t.fields, make([]map[string]bool, len(copies))...)
	for _, c := range copies {
		if t.alike[c.Document] == nil {
			t.alike[c.Document] = &layout.Alike{}
		}
	}
	lists := make([]diag.List, len(copies))
	err = each(len(copies), func(i int) (err error) {
		at := first + i
		t.fields[at] = map[string]bool{}
		t.laid[at], lists[i], err = t.m.copy(copies[i], t.alike[copies[i].Document], t.fields[at])
		return err
	})
	found = slices.Concat(lists...)
	found.Sort()
	return first, once(found), err // what is wrong with the document is wrong in each copy
}

// Fields is the names of a copy's fields, in their order.
func (t *Typeset) Fields(copy int) []string { return slices.Sorted(maps.Keys(t.fields[copy])) }

// Knows tells whether a copy shows any of its values.
func (t *Typeset) Knows(copy int) bool {
	for name := range t.fields[copy] {
		if t.copies[copy].Value(name).Text != "" {
			return true
		}
	}
	return false
}

// Rename gives a copy another bookmark.
func (t *Typeset) Rename(copy int, title string) { t.copies[copy].Title = title }

// PDF is one file of copies, by their numbers, one after another; one may stand in it
// several times. Each is a part of the file's one structure tree and has a bookmark.
// There is nothing to fill in on screen, since one name would be one field in all
// copies, unless it is one copy alone. Each begins on a new sheet of paper. The file's path and ids are left to whom it is for.
func (t *Typeset) PDF(title string, numbers ...int) (File, error) {
	if len(numbers) == 0 {
		return File{}, errors.New("print: a set without copies")
	}
	if len(numbers) > 1 {
		return t.JobPDF(title, t.Jobs([]Order{{Copies: numbers}})[0], -1)
	}
	l := t.laid[numbers[0]].clone()
	l.in.Section = cmp.Or(title, l.in.Section)
	f, _, err := t.m.file(l)
	return f, err
}

// copy lays one copy out. fields takes the names of those that it has.
func (m *maker) copy(c Copy, alike *layout.Alike, fields map[string]bool) (out laid, found diag.List, err error) {
	own := *m
	own.keep = func(l laid) { out = l }
	in := own.input(c.Course, c.Document, c.Updated)
	in.Values, in.Own, in.Logo, in.Alike, in.NoFields = c.Values, c.Own, c.Logo, alike, !c.Fields
	if fields != nil {
		in.Used = func(name string) { fields[name] = true }
	}
	lay := func() error {
		jobs, err := own.form(File{Form: c.Form}, in, []content.Form{c.Form})
		if err == nil && len(jobs) == 0 {
			err = errors.New("print: a copy without a print")
		}
		if err != nil {
			return err
		}
		_, found, err = jobs[0]()
		return err
	}
	if err := lay(); err != nil || !crowded(found, c) {
		return out, found, err
	}
	in.Tight = true
	err = lay()
	return out, atValue(found, c, fields), err
}
