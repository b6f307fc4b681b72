package markdown

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

const columnLike = "- Label: name, and after the name wide, tick or emotions where the column is that"

// register reads the columns of a table to fill in.
func (r *reader) register(c *container, a attributes) []doc.Block {
	b := doc.Register{Pos: r.at(c), Caption: r.titleOf(c), Rows: a.number("rows", 1), Lines: a.number("lines", 1)}
	cells := 0
	for _, i := range r.items(c, columnLike) {
		if col, ok := r.column(c, i); ok {
			cells += max(1, len(col.Of))
			b.Columns = append(b.Columns, col)
		}
	}
	switch {
	case len(b.Columns) == 0: // told
		return nil
	case b.Columns[0].Kind != doc.WordColumn:
		r.errorf(b.Columns[0].Pos, diag.BadMarkdown, "begin with what a row is about, such as - Navn: name",
			"the first column of a register has words")
	case cells > maxColumns:
		r.bad(c, "divide it into several registers", "a register has %d columns; the most is %d", cells, maxColumns)
	}
	return []doc.Block{b}
}

// column reads "Label: name", and the kind behind it.
func (r *reader) column(c *container, i *ast.ListItem) (doc.Column, bool) {
	n := r.only(c, i, columnLike)
	if n == nil || n.Lines().Len() == 0 {
		return doc.Column{}, false
	}
	r.plain(r.inlines(n), "a column's label") // for what is wrong with it
	l := n.Lines().At(0)
	line, kind := strings.TrimSpace(string(l.Value(r.text))), ""
	if at := strings.LastIndexByte(line, ':'); at >= 0 {
		if words := strings.Fields(line[at:]); len(words) == 3 {
			kind = words[2]
			line = strings.TrimSuffix(line, kind)
		}
	}
	f, ok := r.labelled(l.Start, line)
	if !ok {
		return doc.Column{}, false
	}
	col := doc.Column{Pos: f.Pos, Label: f.Label, Name: f.Name, Kind: doc.WordColumn}
	switch kind {
	case "":
	case "wide":
		col.Wide = true
	case "tick":
		col.Kind = doc.TickColumn
	case "emotions":
		col.Kind, col.Of = doc.ChoiceColumn, slices.Clone(r.src.Emotions)
		for k := range col.Of {
			col.Of[k].Pos, col.Of[k].Picture.Pos = f.Pos, f.Pos
		}
		if len(col.Of) == 0 {
			r.errorf(f.Pos, diag.BadMarkdown, "write it in a material of a course", "emotions cannot stand in this file")
		}
	default:
		r.errorf(f.Pos, diag.BadMarkdown, "write "+columnLike, "%q is no kind of column", kind)
	}
	return col, true
}
