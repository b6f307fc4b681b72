package markdown

import "trykklar/generator/doc"

// cover reads the lines of a cover to fill in. The reader of content fills in
// the eyebrow, the title, the faces and the road.
func (r *reader) cover(c *container) []doc.Block {
	b := doc.Cover{Pos: r.at(c)}
	if c.ChildCount() == 0 {
		return []doc.Block{b} // a cover with nothing to fill in
	}
	for _, i := range r.items(c, fieldLike) {
		b.Fields = append(b.Fields, r.fieldRow(c, i)...)
	}
	return []doc.Block{b}
}
