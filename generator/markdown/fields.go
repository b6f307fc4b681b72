package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

const fieldLike = "- Label: name, or two on a line: - Label: name | Label: name"

// fields reads rows of lines to fill in.
func (r *reader) fields(c *container) []doc.Block {
	b := doc.Fields{Pos: r.at(c)}
	for _, i := range r.items(c, fieldLike) {
		if row := r.fieldRow(c, i); len(row) > 0 {
			b.Rows = append(b.Rows, row)
		}
	}
	return []doc.Block{b}
}

// fieldRow is the fields of one item.
func (r *reader) fieldRow(c *container, i *ast.ListItem) []doc.Field {
	n := r.only(c, i, fieldLike)
	if n == nil {
		return nil
	}
	r.plain(r.inlines(n), "a field's label") // for what is wrong with it
	var row []doc.Field
	for k := range n.Lines().Len() {
		l := n.Lines().At(k)
		at := l.Start
		for _, part := range strings.Split(string(l.Value(r.text)), "|") {
			if f, ok := r.labelled(at, part); ok {
				row = append(row, f)
			}
			at += len(part) + 1
		}
	}
	if len(row) > 2 {
		r.bad(i, "write two on a line at most", "%d fields on a line", len(row))
	}
	return row
}

// labelled is the field that "Label: name" writes, at a byte of the text.
func (r *reader) labelled(at int, s string) (doc.Field, bool) {
	at += len(s) - len(strings.TrimLeft(s, " \t"))
	s = strings.TrimSpace(s)
	i := strings.LastIndexByte(s, ':')
	if i < 0 || strings.TrimSpace(s[:i]) == "" {
		r.errorf(r.pos(at), diag.BadMarkdown, "write "+fieldLike, "%q is not a label and a name", s)
		return doc.Field{}, false
	}
	name := strings.TrimLeft(s[i+1:], " \t")
	if !r.fieldName(at+len(s)-len(name), name) {
		return doc.Field{}, false
	}
	return doc.Field{Pos: r.pos(at), Name: name, Label: strings.TrimSpace(unescape([]byte(s[:i])))}, true
}
