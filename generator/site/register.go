package site

import "trykklar/generator/doc"

// RegisterView tells what a table to fill in has room for: an empty one says
// nothing on a screen.
type RegisterView struct {
	Caption []Inline
	Rows    string
	Say     string // before the columns
	Columns []ColumnView
}

// A ColumnView is a column; Of is what to choose between.
type ColumnView struct {
	Label string
	Of    []string
}

func (p *page) register(b doc.Register) RegisterView {
	v := RegisterView{Caption: p.inlines(b.Caption), Rows: count(b.Rows, p.words.Blank.Rows), Say: p.words.Blank.Columns}
	for _, c := range b.Columns {
		col := ColumnView{Label: c.Label}
		for _, o := range c.Of {
			col.Of = append(col.Of, o.Word)
		}
		v.Columns = append(v.Columns, col)
	}
	return v
}
