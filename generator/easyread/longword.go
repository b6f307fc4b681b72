package easyread

import (
	"fmt"
	"strings"
)

// codeLongWord is C4: words from 13 letters that nothing explains.
const codeLongWord = "long-word"

func longWord() Rule {
	return Rule{codeLongWord, "a long word that is not explained stops the reader", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			for _, w := range s.Words {
				if lower := strings.ToLower(w); !t.explains(lower) && !l.LongKnown[lower] {
					out = append(out, hit{s.Pos, float64(letters(w)), fmt.Sprintf("%q has %d letters", w, letters(w)), l.hint(codeLongWord), s.Text})
				}
			}
		})
		return out
	}}
}

// explains tells whether the glossary has a word, or one that it is a form of.
func (t *Text) explains(word string) bool {
	for n := len(word); n > 3; n-- {
		if t.Known[word[:n]] {
			return len(word)-n <= 4 // an ending such as -erne
		}
	}
	return false
}
