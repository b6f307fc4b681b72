package markdown

import "trykklar/generator/doc"

// road reads the place of a road. The reader of content fills in its stops.
func (r *reader) road(c *container, a attributes) []doc.Block {
	return []doc.Block{doc.Road{Pos: r.at(c), Now: a.number("now", 0)}}
}
