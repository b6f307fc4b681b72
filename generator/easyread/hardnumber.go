package easyread

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// codeHardNumber is C17: shares, decimals, large numbers and Roman ones.
const codeHardNumber = "hard-number"

// Percentages, fractions and decimals, numbers with a stop between thousands, Roman
// numbers from II but VI, which is a word too. Large numbers in one row of digits are told by largeNumber.
var hardNumbers = []*regexp.Regexp{
	regexp.MustCompile(`\d\s*%|\bprocent\b|\bpct\b`),
	regexp.MustCompile(`\b\d+,\d+\b|[½¼¾⅓⅔]`),
	regexp.MustCompile(`\b\d{1,3}(\.\d{3})+\b`),
	regexp.MustCompile(`\b(I{2,3}|IV|VI{2,3}|IX|XI{1,3}|XIV|XVI{0,3}|XIX|XXI{1,3})\b`),
}

func hardNumber() Rule {
	return Rule{codeHardNumber, "shares, decimals and large numbers say little to many readers", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			told := func(number string) {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is a hard number", strings.TrimSpace(number)), l.hint(codeHardNumber), s.Text})
			}
			for _, re := range hardNumbers {
				if m := re.FindString(s.Text); m != "" {
					told(m)
				}
			}
			for i, w := range s.Words {
				if l.largeNumber(s, i) {
					told(w)
				}
			}
			for _, f := range l.slashed(s.Text) {
				if f.fraction {
					told(f.text)
				}
			}
		})
		return out
	}}
}

// largeNumber tells of a number from a thousand. Four digits may be a year or, before a
// name, a postcode, and eight are a telephone number.
func (l *Language) largeNumber(s Sentence, i int) bool {
	n, err := strconv.Atoi(s.Words[i])
	if err != nil || n < 1000 || len(s.Words[i]) == 8 {
		return false
	}
	if len(s.Words[i]) > 4 || l.Units[s.lower(i+1)] {
		return true
	}
	if i+1 < len(s.Words) && !s.breaks[i+1] && unicode.IsUpper([]rune(s.Words[i+1])[0]) {
		return false
	}
	return n < 1800 || n > 2099
}
