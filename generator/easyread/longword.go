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
		names := t.names()
		t.all(func(s Sentence) {
			for _, w := range s.Words {
				if lower := strings.ToLower(w); !t.explains(lower) && !l.LongKnown[lower] && !isAddress(w) && !names[w] {
					out = append(out, hit{s.Pos, float64(letters(w)), fmt.Sprintf("%q has %d letters", w, letters(w)), l.hint(codeLongWord), s.Text})
				}
			}
		})
		return out
	}}
}

// names is the words that have a capital inside a sentence of the text: nobody can
// choose a shorter one.
func (t *Text) names() map[string]bool {
	out := map[string]bool{}
	t.read(func(s Sentence) {
		for i, w := range s.Words {
			if !s.breaks[i] && w != s.lower(i) && !isAcronym(w) {
				out[w] = true
			}
		}
	})
	return out
}

// explains tells whether the glossary has a word, or one that it is a form of:
// the beginning is the same but for two letters ("centret" of "center"), and the
// ending adds at most four.
func (t *Text) explains(word string) bool {
	for k := range t.Known {
		if len(word)-len(k) <= 4 && samePrefix(word, k) >= len(k)-2 && len(k) > 4 {
			return true
		}
	}
	return t.Known[word]
}

// samePrefix is how many bytes two words begin with alike.
func samePrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
