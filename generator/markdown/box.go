package markdown

import "trykklar/generator/doc"

// box reads box, important and support.
func (r *reader) box(c *container, a attributes) []doc.Block {
	b := doc.Box{Pos: r.at(c), Kind: doc.BoxKind(c.name), Title: r.titleOf(c), For: doc.Audience(a["for"])}
	b.Blocks = r.blocks(c, inBox)
	if len(b.Title) == 0 && c.FirstChild() == nil {
		r.bad(c, "write words in it, or delete it", "an empty box")
		return nil
	}
	return []doc.Block{b}
}
