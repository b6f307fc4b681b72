package easyread

import (
	"fmt"
	"strings"
)

// codePassive is C13: sentences that hide who does it.
const codePassive = "passive"

func passive() Rule {
	return Rule{codePassive, "the reader wants to know who does it", func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			if w := l.passive(s); w != "" {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q does not tell who does it: %q", w, cut(s.Text)), l.hint(codePassive, "word", w), s.Text})
			}
		})
		return out
	}}
}

// passive is the words of a sentence that are a passive, or "".
func (l *Language) passive(s Sentence) string {
	for i := range s.Words {
		w := s.lower(i)
		if l.Become[w] {
			k := i + 1
			for k < len(s.Words) && k <= i+3 && l.Between[s.lower(k)] {
				k++
			}
			if l.participle(s.lower(k)) {
				return strings.Join(s.Words[i:k+1], " ")
			}
		}
		if l.SPassives[w] {
			return s.Words[i]
		}
		if l.afterModal(s, i) && l.endsPassive(w) {
			return s.Words[i]
		}
	}
	return ""
}

func (l *Language) participle(w string) bool {
	if w == "" || l.NoParticiple[w] {
		return false
	}
	if l.Participles[w] {
		return true
	}
	for _, end := range l.ParticipleEnd {
		if strings.HasSuffix(w, end) && letters(w) >= len([]rune(end))+3 {
			return true
		}
	}
	return false
}

// afterModal tells whether a modal verb stands up to four words before.
func (l *Language) afterModal(s Sentence, i int) bool {
	for k := max(i-4, 0); k < i; k++ {
		if l.Modals[s.lower(k)] {
			return true
		}
	}
	return false
}

func (l *Language) endsPassive(w string) bool {
	if l.NoSPassive[w] {
		return false
	}
	for _, end := range l.PassiveEnd {
		if strings.HasSuffix(w, end) && letters(w) >= len([]rune(end))+3 {
			return true
		}
	}
	return false
}

// codeImpersonal is C14: "man" where "du" or "vi" is meant.
const codeImpersonal = "impersonal"

func impersonal() Rule {
	return Rule{codeImpersonal, "speak to the reader: du and vi tell who is meant", perSentence(
		func(l *Language, s Sentence) int { return countOf(s, l.Impersonal) },
		func(l *Language, s Sentence, _ int) (string, string) {
			w := ""
			for i := range s.Words {
				if l.Impersonal[s.lower(i)] {
					w = s.lower(i)
					break
				}
			}
			return fmt.Sprintf("%q may be anybody: %q", w, cut(s.Text)), l.hint(codeImpersonal, "word", w)
		})}
}
