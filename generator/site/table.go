package site

import "trykklar/generator/doc"

// TableView is a table with one row of headers, and with headers in front of
// the rows when RowHeads is set. Label names it where it has no caption.
type TableView struct {
	Caption []Inline
	Label   string
	Head    []CellView
	Rows    [][]CellView
}

// A CellView is a cell; Head makes it the header of its row.
type CellView struct {
	Sentences []Sentence
	Head      bool
}

func (p *page) table(b doc.Table) TableView {
	v := TableView{Caption: p.inlines(b.Caption), Label: doc.Plain(b.Caption)}
	if v.Label == "" {
		v.Label = p.words.Blank.Table
	}
	for _, c := range b.Head {
		v.Head = append(v.Head, CellView{p.sentences(c.Sentences), false})
	}
	for _, r := range b.Rows {
		var row []CellView
		for i, c := range r {
			row = append(row, CellView{p.sentences(c.Sentences), b.RowHeads && i == 0})
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}
