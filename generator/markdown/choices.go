package markdown

import (
	"fmt"

	"trykklar/generator/doc"
)

// choices reads a list of pictures with a word each, to set a ring around.
func (r *reader) choices(c *container, a attributes) []doc.Block {
	const like = "- ![](ID) Word"
	b := doc.Choices{Pos: r.at(c), Ask: r.titleOf(c), Own: a["own"]}
	name := r.formName(c, a)
	for _, i := range r.items(c, like) {
		n := r.only(c, i, like)
		if n == nil {
			continue
		}
		choice := doc.Choice{Pos: r.at(i), Name: fmt.Sprintf("%s_%d", name, len(b.Items)+1)}
		first := n.FirstChild()
		choice.Picture, first = r.leading(first)
		choice.Word = r.plain(r.inlinesFrom(first), "the word of a choice")
		if choice.Picture.None() || choice.Word == "" {
			r.bad(i, "write "+like, "a choice wants a picture and a word")
		}
		b.Items = append(b.Items, choice)
	}
	return []doc.Block{b}
}
