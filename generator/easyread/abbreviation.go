package easyread

import (
	"fmt"
	"strings"
	"unicode"
)

// The codes of shortened words: C15.
const (
	codeAbbreviation = "abbreviation"
	codeAcronym      = "acronym"
)

func abbreviation() Rule {
	return Rule{codeAbbreviation, "a shortened word is a riddle to who does not know it", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			if a := l.abbreviation(s.Text); a != "" {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is shortened", a), l.hint(codeAbbreviation, "word", a), s.Text})
			}
		})
		return out
	}}
}

// abbreviation is the first one in a text, or "".
func (l *Language) abbreviation(text string) string {
	lower := strings.ToLower(text)
	for _, a := range l.Abbreviations {
		for from := 0; ; {
			i := strings.Index(lower[from:], a)
			if i < 0 {
				break
			}
			i += from
			end := i + len(a)
			before := i == 0 || !isWordRune([]rune(lower[:i])[len([]rune(lower[:i]))-1])
			after := end == len(lower) || !isWordRune([]rune(lower[end:])[0])
			if before && after {
				return a
			}
			from = end
		}
	}
	return ""
}

func acronym() Rule {
	return Rule{codeAcronym, "letters for words are a riddle to who does not know them", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			for _, w := range s.Words {
				if isAcronym(w) && !l.Acronyms[strings.ToLower(w)] && !t.Known[strings.ToLower(w)] {
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

// codeCapitals is C21: capitals in a row.
const codeCapitals = "capitals"

func capitals() Rule {
	return Rule{codeCapitals, "words in capitals have no shape to be known by", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			run, most := 0, 0
			for _, w := range s.Words {
				if isAcronym(w) {
					run++
				} else {
					run = 0
				}
				most = max(most, run)
			}
			if most >= 2 {
				out = append(out, hit{s.Pos, float64(most), fmt.Sprintf("%d words in capitals: %q", most, cut(s.Text)), l.hint(codeCapitals), s.Text})
			}
		})
		return out
	}}
}
