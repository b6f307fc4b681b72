package site

import (
	"strings"

	"trykklar/generator/doc"
)

// TableView is a table with one row of headers, and with headers in front of
// the rows when RowHeads is set. Label names it where it has no caption.
type TableView struct {
	Caption []Inline
	Label   string
	Head    []CellView
	Rows    [][]CellView
}

// A CellView is a cell; Head makes it the header of its row. Under is the header that it
// stands under: on a phone a row is a column of its own, and each cell says it.
type CellView struct {
	Sentences []Sentence
	Head      bool
	Under     string
}

func (p *page) table(b doc.Table) TableView {
	v := TableView{Caption: p.inlines(b.Caption), Label: doc.Plain(b.Caption)}
	if v.Label == "" {
		v.Label = p.words.Blank.Table
	}
	for _, c := range b.Head {
		v.Head = append(v.Head, CellView{Sentences: p.sentences(c.Sentences)})
	}
	for _, r := range b.Rows {
		var row []CellView
		for i, c := range r {
			cell := CellView{Sentences: p.sentences(c.Sentences), Head: b.RowHeads && i == 0}
			if i < len(b.Head) {
				cell.Under = plainOf(b.Head[i])
			}
			row = append(row, cell)
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}

// plainOf is a cell's words without their marks.
func plainOf(c doc.Cell) string {
	var out []string
	for _, s := range c.Sentences {
		out = append(out, doc.Plain(s))
	}
	return strings.Join(out, " ")
}
