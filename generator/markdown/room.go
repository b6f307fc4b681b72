package markdown

import "trykklar/generator/doc"

// room reads a frame to write or draw in, under the words after the name.
func (r *reader) room(c *container, a attributes) []doc.Block {
	return []doc.Block{doc.Room{Pos: r.at(c), Label: r.titleOf(c), Name: r.formName(c, a)}}
}
