package print_test

import (
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
)

// What a file weighs beside its text and pictures: two fonts without hints, the
// tree, metadata and a profile. A page to fill in has all letters that can be
// typed; they and the text's own stand in one font file.
func TestSizes(t *testing.T) {
	page := chapters(1)
	form := chapters(1)
	form.Blocks = append(form.Blocks, doc.Fields{Rows: [][]doc.Field{{{Name: "name", Label: "Navn"}}}})
	for _, c := range []struct {
		name         string
		doc          *doc.Document
		most, fields int
	}{{"text", page, 10_000, 0}, {"to fill in", form, 20_000, 1}} {
		r := layout.A4(input(c.doc))
		m := finished(t, r, impose.Single(r.Pages), meta)
		p := read(t, m.data)
		if len(m.data) > c.most {
			t.Errorf("%s: %d bytes, want %d at the most", c.name, len(m.data), c.most)
		}
		if n := len(p.array(p.dict(p.root["AcroForm"])["Fields"])); n != c.fields {
			t.Errorf("%s: %d fields, want %d", c.name, n, c.fields)
		}
		files := 0
		for _, e := range p.ctx.Table {
			if e != nil && e.Object != nil && p.dict(e.Object)["Length1"] != nil {
				files++
			}
		}
		if files != 2 {
			t.Errorf("%s: %d font files, want one for each weight", c.name, files)
		}
	}
}
