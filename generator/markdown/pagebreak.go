package markdown

import (
	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// pageBreak reads --- on a line of its own.
func (r *reader) pageBreak(n ast.Node, w where) []doc.Block {
	if !r.allows(n, w, onPage, "a page break") {
		return nil
	}
	if p := n.PreviousSibling(); p != nil && p.Kind() == ast.KindParagraph {
		if _, start := r.line(r.offset(n)); start > 1 && r.text[start-2] != '\n' {
			r.list.Add(diag.Warningf(r.at(n), diag.BadMarkdown, "write # in front of the words for a heading, or an empty line above for a new page",
				"this begins a new page, and makes no heading of the line above"))
		}
	}
	return []doc.Block{doc.PageBreak{Pos: r.at(n)}}
}

// page reads ::: page, and ::: page left or back for a side.
func (r *reader) page(c *container) []doc.Block {
	b := doc.PageBreak{Pos: r.at(c)}
	switch title := r.plain(r.titleOf(c), "the side of a page"); title {
	case "":
	case "left":
		b.Left = true
	case "back":
		b.Back = true
	default:
		r.errorf(r.at(c.title), diag.BadValue, "write ::: page left or ::: page back, or --- for any page", "%q is not a side of a page", title)
	}
	return []doc.Block{b}
}
