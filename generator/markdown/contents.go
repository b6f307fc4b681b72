package markdown

import "trykklar/generator/doc"

// contents reads the place of a contents. What it lists is in the document.
func (r *reader) contents(c *container) []doc.Block {
	r.level = 2 // its title is a heading
	return []doc.Block{doc.Contents{Pos: r.at(c), Title: r.titleOf(c)}}
}
