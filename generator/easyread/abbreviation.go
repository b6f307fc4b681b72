package easyread

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// codeAbbreviation is C15: shortened words.
const codeAbbreviation = "abbreviation"

func abbreviation() Rule {
	return Rule{codeAbbreviation, "a shortened word is a riddle to who does not know it", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			if a := l.abbreviation(s); a != "" {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is shortened", a), l.hint(codeAbbreviation, "word", a), s.Text})
			}
		})
		return out
	}}
}

// abbreviation is the first one in a sentence, or "": a word of the language's list,
// with its stop or without, one that is short only beside a number ("10 min.", "s. 4"),
// or one with a stop inside it ("m.fl.").
func (l *Language) abbreviation(s Sentence) string {
	for i, w := range s.Words {
		lower := strings.ToLower(w)
		beside := func(k int) bool { return k >= 0 && k < len(s.Words) && isNumber(s.Words[k]) }
		stopped := strings.Contains(s.Text, w+".")
		switch {
		case l.Abbreviations[lower],
			l.AfterNumber[lower] && beside(i-1) && !s.breaks[i],
			l.BeforeNumber[lower] && beside(i+1) && stopped,
			strings.Contains(w, ".") && shortParts(w):
			if stopped {
				return w + "."
			}
			return w
		}
	}
	return ""
}

// shortParts tells of letters with stops between them, each part short.
func shortParts(w string) bool {
	for _, part := range strings.Split(w, ".") {
		if n := utf8.RuneCountInString(part); n == 0 || n > 4 || isNumber(part) {
			return false
		}
	}
	return !isAddress(w)
}

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// address is of the web or of mail.
var address = regexp.MustCompile(`(?i)@|://|^www\.|\.(dk|com|org|net|eu|info|se|no|de|uk)(/|$)`)

// isAddress tells of a word that nobody reads as one.
func isAddress(w string) bool { return address.MatchString(w) }
