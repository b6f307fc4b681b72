package easyread

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// codeDate is C18: dates in digits, and hours with a zero in front.
const codeDate = "date"

// Dates with a year, and hours and days with a zero in front. "7-9-13" is what one
// says for luck, so two hyphens want a year of four digits or a zero.
var hardDates = []*regexp.Regexp{
	regexp.MustCompile(`\b\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})\b|\b\d{1,2}/\d{1,2}( \d{4}|[-/](\d{2}|\d{4}))\b`),
	regexp.MustCompile(`\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{2}-\d{2}-\d{2}\b|\b\d{4}-\d{2}-\d{2}\b`),
	regexp.MustCompile(`\b0\d[.:]\d{2}\b|(?:^|[^\d.:,/-])0[1-9]\.? \pL`),
	regexp.MustCompile(`\b(2[4-9]|3[01])\.(0?[1-9]|1[0-2])\b`), // no hour of the day
}

func date() Rule {
	return Rule{codeDate, "a date in words cannot be taken for another", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			if m := l.date(s.Text); m != "" {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is hard to read as a date or an hour", m), l.hint(codeDate), s.Text})
			}
		})
		return out
	}}
}

// date is the first hard date of a text, or "".
func (l *Language) date(text string) string {
	for _, re := range hardDates {
		if m := re.FindString(text); m != "" {
			return strings.TrimSpace(m)
		}
	}
	for _, f := range l.slashed(text) {
		if f.date {
			return f.text
		}
	}
	for _, m := range stopped.FindAllStringIndex(text, -1) {
		if l.DateBefore[wordBefore(text, m[0])] {
			return text[m[0]:m[1]]
		}
	}
	return ""
}

var (
	stopped = regexp.MustCompile(`\b([0-2]?[1-9]|[123]0|31)\.(0?[1-9]|1[0-2])\b`)
	slashes = regexp.MustCompile(`\b(\d{1,2})/(\d{1,2})\b`)
)

// slash is two numbers with a slash between.
type slash struct {
	text           string
	date, fraction bool // "24/7" is neither
}

// slashed finds dates and fractions. After a word such as "den" it is a date; else
// it is one unless it is a common fraction or no day of a month.
func (l *Language) slashed(text string) []slash {
	var out []slash
	for _, m := range slashes.FindAllStringSubmatchIndex(text, -1) {
		whole := text[m[0]:m[1]]
		day, _ := strconv.Atoi(text[m[2]:m[3]])
		month, _ := strconv.Atoi(text[m[4]:m[5]])
		possible := day >= 1 && day <= 31 && month >= 1 && month <= 12
		part := day < month && month <= 10 && (day == 1 || month-day == 1)
		named := l.DateBefore[wordBefore(text, m[0])]
		switch {
		case possible && (named || !part && whole != "24/7"):
			out = append(out, slash{whole, true, false})
		case part:
			out = append(out, slash{whole, false, true})
		}
	}
	return out
}

// wordBefore is the word, with its stop, that ends before a place, in small letters.
func wordBefore(text string, at int) string {
	before := strings.Fields(text[:at])
	if len(before) == 0 || at > 0 && text[at-1] != ' ' {
		return ""
	}
	return strings.ToLower(before[len(before)-1])
}
