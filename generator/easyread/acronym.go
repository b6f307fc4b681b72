package easyread

import (
	"fmt"
	"strings"
	"unicode"
)

// codeAcronym is C15: letters for words.
const codeAcronym = "acronym"

// mostLetters is of an acronym; longer words in capitals, and those in a row, are words
// that somebody wrote so (capitals).
const mostLetters = 5

func acronym() Rule {
	return Rule{codeAcronym, "letters for words are a riddle to who does not know them", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			for i, w := range s.Words {
				beside := i > 0 && isAcronym(s.Words[i-1]) || i+1 < len(s.Words) && isAcronym(s.Words[i+1])
				if isAcronym(w) && !beside && letters(w) <= mostLetters && !l.Acronyms[strings.ToLower(w)] && !t.Known[strings.ToLower(w)] {
					out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is letters for words, and nothing explains it", w), l.hint(codeAcronym, "word", w), s.Text})
				}
			}
		})
		return out
	}}
}

// isAcronym tells of two capitals or more and nothing else: "A4" is none.
func isAcronym(w string) bool {
	n := 0
	for _, r := range w {
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n >= 2
}
