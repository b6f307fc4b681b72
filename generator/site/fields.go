package site

import "trykklar/generator/doc"

// FieldsView is labelled lines to write on, one row or more.
type FieldsView struct{ Rows [][]string }

func (p *page) fields(b doc.Fields) FieldsView {
	var v FieldsView
	for _, r := range b.Rows {
		v.Rows = append(v.Rows, labels(r))
	}
	return v
}

func labels(fields []doc.Field) []string {
	var out []string
	for _, f := range fields {
		out = append(out, f.Label)
	}
	return out
}
