package easyread

import (
	"fmt"
	"strings"
)

// codeNumberWord is C16: numbers in letters.
const codeNumberWord = "number-word"

func numberWord() Rule {
	return Rule{codeNumberWord, "digits are found and read faster than number words", func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			for i := range s.Words {
				if digits, ok := l.digits(s.lower(i)); ok && !l.otherMeaning(s, i) {
					out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is a number in letters: %q", s.Words[i], cut(s.Text)),
						l.hint(codeNumberWord, "word", s.lower(i), "better", digits), s.Text})
				}
			}
		})
		return out
	}}
}

// digits is a number word in digits, and "fem-seks" as "5-6".
func (l *Language) digits(word string) (string, bool) {
	var out []string
	for _, part := range strings.Split(word, "-") {
		d, ok := l.Numbers[part]
		if !ok {
			return "", false
		}
		out = append(out, d)
	}
	return strings.Join(out, "-"), true
}
