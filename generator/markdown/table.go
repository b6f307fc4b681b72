package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	table "github.com/yuin/goldmark/extension/ast"

	"trykklar/generator/doc"
)

// table reads a table. Its first column is headers when the cell above it is
// empty.
func (r *reader) table(n *table.Table, w where) []doc.Block {
	if !r.allows(n, w, inBox, "a table") {
		return nil
	}
	t := doc.Table{Pos: r.at(n)}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		cells := r.cells(row)
		if _, ok := row.(*table.TableHeader); ok {
			t.Head = cells
			t.RowHeads = len(cells[0].Sentences) == 0
			continue
		}
		r.overfull(row, len(t.Head))
		t.Rows = append(t.Rows, cells)
	}
	if len(t.Rows) == 0 {
		r.bad(n, "write a row below the line of hyphens", "a table without rows")
	}
	return []doc.Block{t}
}

func (r *reader) cells(row ast.Node) []doc.Cell {
	var cells []doc.Cell
	for c := row.FirstChild(); c != nil; c = c.NextSibling() {
		cell := doc.Cell{Pos: r.at(c), Sentences: Sentences(r.inlines(c), abbreviations(r.src.Words))}
		cells = append(cells, cell)
	}
	return cells
}

// overfull finds a row with more cells than the header: goldmark drops them.
func (r *reader) overfull(row ast.Node, columns int) {
	line, _ := r.line(r.offset(row))
	line = strings.TrimSpace(line)
	line = strings.TrimPrefix(line, "|")
	n := 1
	for i := range len(line) {
		if line[i] == '|' && i+1 < len(line) && (i == 0 || line[i-1] != '\\') {
			n++
		}
	}
	if n > columns {
		r.bad(row, `give the header as many; a | that divides no cells is written \|`,
			"a row of %d cells below a header of %d", n, columns)
	}
}

// captioned is a ::: table block: its words are the caption of the table in it.
func (r *reader) captioned(c *container, w where) []doc.Block {
	var out []doc.Block
	for n := c.FirstChild(); n != nil; n = n.NextSibling() {
		t, ok := n.(*table.Table)
		switch {
		case ok && len(out) == 0:
			out = r.table(t, w)
		case n.Kind() != kindContainerTitle:
			r.bad(n, "write it below the :::", "a table block holds one table only")
		}
	}
	if len(out) == 0 {
		r.bad(c, "write | Words | Words | and below it | --- | --- |", "a table block wants a table")
		return nil
	}
	t := out[0].(doc.Table)
	t.Caption = r.titleOf(c)
	return []doc.Block{t}
}
