package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

func (r *reader) listBlock(n *ast.List) []doc.Block {
	l := doc.List{Pos: r.at(n), Ordered: n.IsOrdered()}
	if n.IsOrdered() && n.Start != 1 {
		r.bad(n, "begin with 1.", "a list that begins with %d", n.Start)
	}
	r.lists++
	defer func() { r.lists-- }()
	if r.lists == maxLists+1 {
		r.bad(n, "take levels away; readers follow two at most", "more than %d lists in one another", maxLists)
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if len(l.Items) == maxNumbers && n.IsOrdered() {
			r.errorf(r.at(c), diag.TooLarge, "make several lists, or write - for 1.", "more than %d numbers in a list", maxNumbers)
		}
		if i, ok := r.item(c); ok {
			l.Items = append(l.Items, i)
		}
	}
	if len(l.Items) == 0 {
		return nil
	}
	return []doc.Block{l}
}

// item reads an item. A picture that stands first is the item's own.
func (r *reader) item(n ast.Node) (doc.Item, bool) {
	i := doc.Item{Pos: r.at(n)}
	c := n.FirstChild()
	switch c.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		var first ast.Node
		i.Picture, first = r.leading(c.FirstChild())
		r.task(c)
		if first == nil {
			r.bad(c, "write words after the picture", "a picture without words in a list")
		}
		i.Blocks = r.sentencesFrom(c, first)
		c = c.NextSibling()
	}
	for ; c != nil; c = c.NextSibling() {
		i.Blocks = append(i.Blocks, r.block(c, inItem)...)
	}
	if len(i.Blocks) == 0 {
		if n.FirstChild() == nil {
			r.bad(n, "write words after it, or delete it", "an empty list item")
		}
		return i, false
	}
	return i, true
}

// task finds [ ], which others' Markdown has for boxes to tick.
func (r *reader) task(n ast.Node) {
	if n.Lines().Len() == 0 {
		return
	}
	l := n.Lines().At(0)
	s := string(l.Value(r.text))
	for _, box := range []string{"[ ]", "[x]", "[X]"} {
		if strings.HasPrefix(s, box+" ") {
			r.bad(n, "write ::: checks, the list without the brackets, :::", "%s makes no box to tick", box)
		}
	}
}
