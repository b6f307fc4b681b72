package site

import "trykklar/generator/doc"

// GridView is subjects by plus and minus.
type GridView struct {
	Columns []SignView
	Rows    []GridRowView
}

// A GridRowView is one subject.
type GridRowView struct {
	Picture *Image
	Text    []Inline
}

func (p *page) grid(b doc.Grid) GridView {
	v := GridView{Columns: p.plusMinus(doc.PlusMinus{Plus: b.Plus, Minus: b.Minus, Lines: b.Lines}).Columns}
	for _, s := range b.Subjects {
		v.Rows = append(v.Rows, GridRowView{p.image(s.Picture, 88, 88, silent), p.inlines(s.Text)})
	}
	return v
}
