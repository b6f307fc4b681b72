package easyread

import (
	"fmt"

	"trykklar/generator/diag"
)

// codeParagraph is C8: sentences in one paragraph.
const codeParagraph = "paragraph-length"

func paragraphLength() Rule {
	return Rule{codeParagraph, "a short paragraph shows where one thing ends and the next begins", func(l *Language, t *Text) []hit {
		var out []hit
		for _, p := range t.Parts {
			if p.Kind == Running && len(p.Sentences) > 0 {
				n := len(p.Sentences)
				out = append(out, hit{p.Pos, float64(n), fmt.Sprintf("%d sentences in one paragraph", n), l.hint(codeParagraph), p.Sentences[0].Text})
			}
		}
		return out
	}}
}

// start is where a text begins.
func (t *Text) start() (pos diag.Pos) {
	for _, p := range t.Parts {
		if len(p.Sentences) > 0 {
			return p.Pos
		}
	}
	return pos
}
