package markdown

import (
	"cmp"

	"trykklar/generator/doc"
)

// plusMinus reads two columns to write in. Without the author's words beside +
// and -, they are those of the language.
func (r *reader) plusMinus(c *container, a attributes) []doc.Block {
	const lines = 5
	b := doc.PlusMinus{
		Pos:   r.at(c),
		Name:  r.formName(c, a),
		Plus:  a["plus"],
		Minus: a["minus"],
		Lines: a.number("lines", lines),
	}
	if w := r.src.Words; w != nil {
		b.Plus = cmp.Or(b.Plus, w.Plus)
		b.Minus = cmp.Or(b.Minus, w.Minus)
	}
	return []doc.Block{b}
}
