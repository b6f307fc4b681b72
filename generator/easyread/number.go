package easyread

import (
	"fmt"
	"regexp"
	"strings"
)

// The codes of numbers and dates: C16, C17 and C18.
const (
	codeNumberWord = "number-word"
	codeHardNumber = "hard-number"
	codeDate       = "date"
)

func numberWord() Rule {
	return Rule{codeNumberWord, "digits are found and read faster than number words", func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			for i := range s.Words {
				if digits, ok := l.Numbers[s.lower(i)]; ok {
					out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is a number in letters: %q", s.Words[i], cut(s.Text)),
						l.hint(codeNumberWord, "word", s.lower(i), "better", digits), s.Text})
				}
			}
		})
		return out
	}}
}

// Percentages, decimals, numbers of a thousand and more that are no years, and
// Roman numbers from II.
var (
	percent  = regexp.MustCompile(`\d\s*%|\bprocent\b|\bpct\b`)
	decimal  = regexp.MustCompile(`\b\d+[,]\d+\b`)
	thousand = regexp.MustCompile(`\b\d{1,3}(\.\d{3})+\b|\b\d{5,}\b`)
	roman    = regexp.MustCompile(`\b(I{2,3}|IV|VI{1,3}|IX|XI{0,3})\b`)
)

func hardNumber() Rule {
	return Rule{codeHardNumber, "shares, decimals and large numbers say little to many readers", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			for _, re := range []*regexp.Regexp{percent, decimal, thousand, roman} {
				if m := re.FindString(s.Text); m != "" {
					out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is a hard number", strings.TrimSpace(m)), l.hint(codeHardNumber), s.Text})
				}
			}
		})
		return out
	}}
}

// Dates in digits, and hours with a zero in front.
var (
	digitDate  = regexp.MustCompile(`\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b`)
	zeroedHour = regexp.MustCompile(`\b0\d[.:]\d{2}\b|\bkl\.? ?0\d\b`)
)

func date() Rule {
	return Rule{codeDate, "a date in words cannot be taken for another", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			for _, re := range []*regexp.Regexp{digitDate, zeroedHour} {
				if m := re.FindString(s.Text); m != "" {
					out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is hard to read as a date or an hour", m), l.hint(codeDate), s.Text})
				}
			}
		})
		return out
	}}
}
