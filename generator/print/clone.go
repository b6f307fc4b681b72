package print

import (
	"slices"

	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// clone is the same sheets with a tree of their own. Drawing gives each mark its place
// in a file, so what is laid out once and stands in several files, or several times in
// one, is drawn from clones.
func (l laid) clone() laid {
	c := cloner{map[*tag.Node]*tag.Node{}, map[*tag.Mark]*tag.Mark{}, map[*tag.Annotation]*tag.Annotation{}, map[*layout.Page]*layout.Page{}}
	l.result.Root = c.node(l.result.Root)
	l.result.Pages = slices.Clone(l.result.Pages)
	for i, p := range l.result.Pages {
		l.result.Pages[i] = c.page(p)
	}
	l.sheets = slices.Clone(l.sheets)
	for i := range l.sheets {
		s := &l.sheets[i]
		s.Slots, s.Marks = slices.Clone(s.Slots), c.items(s.Marks)
		for k := range s.Slots {
			if p := s.Slots[k].Page; p != nil {
				s.Slots[k].Page = c.page(p)
			}
		}
	}
	return l
}

// A cloner knows what it has cloned: what was one stays one.
type cloner struct {
	nodes map[*tag.Node]*tag.Node
	marks map[*tag.Mark]*tag.Mark
	notes map[*tag.Annotation]*tag.Annotation
	pages map[*layout.Page]*layout.Page
}

func (c *cloner) node(n *tag.Node) *tag.Node {
	if n == nil || c.nodes[n] != nil {
		return c.nodes[n]
	}
	out := *n
	c.nodes[n] = &out
	out.Kids = make([]tag.Kid, len(n.Kids))
	for i, k := range n.Kids {
		switch k := k.(type) {
		case *tag.Node:
			out.Kids[i] = c.node(k)
		case *tag.Mark:
			c.marks[k] = &tag.Mark{Node: &out}
			out.Kids[i] = c.marks[k]
		case *tag.Annotation:
			c.notes[k] = &tag.Annotation{Node: &out}
			out.Kids[i] = c.notes[k]
		}
	}
	return &out
}

func (c *cloner) page(p *layout.Page) *layout.Page {
	if c.pages[p] == nil {
		c.pages[p] = &layout.Page{Size: p.Size, Items: c.items(p.Items), Anchors: slices.Clone(p.Anchors)}
	}
	return c.pages[p]
}

func (c *cloner) items(items []layout.Placed) []layout.Placed {
	out := slices.Clone(items)
	for i := range out {
		it := &out[i]
		if it.Mark != nil {
			it.Mark = c.marks[it.Mark]
		}
		switch x := it.Item.(type) {
		case layout.Link:
			x.Note = c.notes[x.Note]
			it.Item = x
		case layout.Field:
			x.Note = c.notes[x.Note]
			it.Item = x
		}
	}
	return out
}
