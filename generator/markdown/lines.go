package markdown

import "trykklar/generator/doc"

// lines reads lines to write on, under the words after the name.
func (r *reader) lines(c *container, a attributes) []doc.Block {
	return []doc.Block{doc.Lines{
		Pos:   r.at(c),
		Label: r.titleOf(c),
		Name:  r.formName(c, a),
		Count: a.number("count", 1),
	}}
}
