package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	table "github.com/yuin/goldmark/extension/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A where is a place for blocks; the farther in, the fewer may stand there.
type where int

const (
	onPage where = iota
	inBox
	inItem
)

func (w where) String() string {
	return [...]string{"on a page", "in a box", "in a list item"}[w]
}

// blocks reads all the children of a node.
func (r *reader) blocks(n ast.Node, w where) []doc.Block {
	var out []doc.Block
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		out = append(out, r.block(c, w)...)
	}
	return out
}

func (r *reader) block(n ast.Node, w where) []doc.Block {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		return r.paragraph(n, w)
	case *ast.List:
		return r.listBlock(n)
	case *ast.Heading:
		return r.heading(n, w)
	case *table.Table:
		return r.table(n, w)
	case *ast.ThematicBreak:
		return r.pageBreak(n, w)
	case *container:
		return r.container(n, w)
	case *containerTitle:
		return nil // read with its block
	case *ast.Blockquote:
		r.bad(n, "write ::: box … ::: to set words apart", "a quote by >")
		r.blocks(n, w) // for what else is wrong
	case *ast.CodeBlock:
		r.bad(n, "take away the spaces in front", "four spaces in front of a line make it code")
	case *ast.FencedCodeBlock:
		r.bad(n, "write it as a paragraph", "a block of code")
	case *ast.HTMLBlock:
		r.bad(n, "write it in Markdown; a comment can stand under extra: above", "HTML")
	case *ast.LinkReferenceDefinition:
		r.bad(n, "write [words](address) where the link stands", "an address away from its link")
	default:
		r.bad(n, "write it in another way", "%s is not known", n.Kind())
	}
	return nil
}

// allows says so when a block may not stand here.
func (r *reader) allows(n ast.Node, w, most where, what string) bool {
	if w <= most {
		return true
	}
	hint := "close the block before it by :::"
	if w == inItem {
		hint = "end the list before it: begin the line without spaces"
	}
	r.bad(n, hint, "%s cannot stand %s", what, w)
	return false
}

// container reads a ::: block.
func (r *reader) container(c *container, w where) []doc.Block {
	switch c.state {
	case stray:
		r.errorf(r.at(c), diag.OpenBlock, "delete it, or open a block above: ::: box", "%q closes no block", strings.Repeat(":", c.colons))
		return nil
	case tooDeep:
		if r.deep {
			return nil // told once; there may be thousands
		}
		r.deep = true
		r.errorf(r.at(c), diag.TooLarge, "close the blocks above by :::", "more than %d blocks in one another", maxBlocks)
		return nil
	}
	s, known := shapeOf(c.name)
	if !known {
		r.errorf(r.at(c), diag.UnknownBlock, strictyaml.Suggest(c.name, shapeNames()), "%q is not a block", c.name)
	}
	if c.state == open {
		r.errorf(r.at(c), diag.OpenBlock, "write ::: on a line of its own where it ends", "the block %q is not closed", c.name)
	}
	if !known || c.state == open {
		// what follows may be meant to stand outside
		r.blocks(c, onPage)
		return nil
	}
	if !r.allows(c, w, r.most(c.name), "a "+c.name+" block") {
		return nil
	}
	a := r.attributes(c, s)
	r.counts[c.name]++
	r.titled(c, s)
	if !s.body {
		r.empty(c)
	}
	return r.named(c, a, w)
}

// most is the innermost place where a block may stand.
func (r *reader) most(name string) where {
	switch name {
	case "table", "lines", "room", "checks", "choices", "fields", "plusminus", "seats", "road":
		return inBox
	}
	return onPage
}

func (r *reader) named(c *container, a attributes, w where) []doc.Block {
	switch c.name {
	case "box", "important", "support":
		return r.box(c, a)
	case "table":
		return r.captioned(c, w)
	case "lines":
		return r.lines(c, a)
	case "room":
		return r.room(c, a)
	case "checks":
		return r.checks(c, a)
	case "choices":
		return r.choices(c, a)
	case "fields":
		return r.fields(c)
	case "register":
		return r.register(c, a)
	case "plusminus":
		return r.plusMinus(c, a)
	case "seats":
		return r.seats(c, a)
	case "road":
		return r.road(c, a)
	case "cover":
		return r.cover(c, a)
	case "contents":
		return r.contents(c)
	case "page":
		return r.page(c)
	}
	return r.expand(c, a)
}

// titled tells when a block has words after its name and should not, or the
// other way round.
func (r *reader) titled(c *container, s shape) {
	switch {
	case s.title == none && c.title != nil:
		r.errorf(r.at(c.title), diag.BadMarkdown, "write them above the block", "a %s block has no words after its name", c.name)
	case s.title == must && c.title == nil:
		hint := fmt.Sprintf("write ::: %s Words", c.name)
		if c.name == "take" {
			hint = "write ::: take ID, with the id of a material of the course"
		}
		r.errorf(r.at(c), diag.BadMarkdown, hint, "a %s block wants words after its name", c.name)
	}
}

// titleOf is the words after a block's name.
func (r *reader) titleOf(c *container) []doc.Inline {
	if c.title == nil {
		return nil
	}
	return unbroken(r.inlines(c.title))
}

// empty tells when a block has a body that nothing would show.
func (r *reader) empty(c *container) {
	for n := c.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() != kindContainerTitle {
			r.bad(n, "close the block by ::: before it", "a %s block has nothing between its fences", c.name)
			return
		}
	}
}

// formName is the name of a block's form field: the author's, or its number
// among the blocks of its kind.
func (r *reader) formName(c *container, a attributes) string {
	if a["name"] != "" {
		return a["name"]
	}
	return fmt.Sprintf("%s_%d", c.name, r.counts[c.name])
}

// items is the list items that make up a block's body; what else stands there
// is a finding.
func (r *reader) items(c *container, like string) []*ast.ListItem {
	var items []*ast.ListItem
	for n := c.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *containerTitle:
		case *ast.List:
			for i := n.FirstChild(); i != nil; i = i.NextSibling() {
				items = append(items, i.(*ast.ListItem))
			}
		default:
			r.bad(n, "write "+like, "a %s block holds a list only", c.name)
		}
	}
	if len(items) == 0 {
		r.bad(c, "write "+like, "a %s block wants a list", c.name)
	}
	return items
}

// only is the one line of an item, or nil when there is none or more.
func (r *reader) only(c *container, i *ast.ListItem, like string) ast.Node {
	n := i.FirstChild()
	if n == nil {
		r.bad(i, "write "+like, "an empty item in a %s block", c.name)
		return nil
	}
	switch n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
	default:
		r.bad(n, "write "+like, "an item of a %s block is one line", c.name)
		return nil
	}
	if more := n.NextSibling(); more != nil {
		r.bad(more, "write "+like, "an item of a %s block is one line", c.name)
	}
	return n
}
