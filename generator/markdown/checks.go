package markdown

import (
	"fmt"

	"trykklar/generator/doc"
)

// checks reads a list of boxes to tick.
func (r *reader) checks(c *container, a attributes) []doc.Block {
	const like = "- Words beside the box"
	b := doc.Checks{Pos: r.at(c)}
	name := r.formName(c, a)
	for _, i := range r.items(c, like) {
		n := r.only(c, i, like)
		if n == nil {
			continue
		}
		r.task(n)
		b.Items = append(b.Items, doc.Check{
			Pos:  r.at(i),
			Name: fmt.Sprintf("%s_%d", name, len(b.Items)+1),
			Text: unbroken(r.inlines(n)),
		})
	}
	return []doc.Block{b}
}
