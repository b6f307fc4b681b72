package easyread

import (
	"fmt"
	"strings"
	"unicode"
)

// codeCommas is C9: commas in a sentence. One in a number is none.
const codeCommas = "commas"

func commas() Rule {
	return Rule{codeCommas, "a sentence with many commas holds many thoughts", perSentence(
		func(l *Language, s Sentence) int {
			if itemsInARow(l, s) > 0 {
				return 0 // inlineList tells
			}
			n := 0
			r := []rune(s.Text)
			for i, c := range r {
				if c == ',' && !(i > 0 && i+1 < len(r) && unicode.IsDigit(r[i-1]) && unicode.IsDigit(r[i+1])) {
					n++
				}
			}
			return n
		},
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%d commas in one sentence: %q", n, cut(s.Text)), l.hint(codeCommas)
		})}
}

// codeInlineList is C20: things in a row, where a list with dots would do.
const codeInlineList = "inline-list"

func inlineList() Rule {
	return Rule{codeInlineList, "things in a row are easier to tell apart below each other", perSentence(
		itemsInARow,
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%d things in a row: %q", n, cut(s.Text)), l.hint(codeInlineList)
		})}
}

// itemsInARow counts "a, b, c og d": short stretches between commas that end in
// one with "og" or "eller".
func itemsInARow(l *Language, s Sentence) int {
	const most = 3 // words of one thing
	parts := strings.Split(s.Text, ",")
	if len(parts) < 2 {
		return 0
	}
	n := 0
	for i := 1; i < len(parts); i++ {
		words := NewSentence(s.Pos, parts[i]).Words
		last := false
		for k, w := range words {
			if k > 0 && k <= most && l.ListEnd[strings.ToLower(w)] && k+1 < len(words) && len(words)-k-1 <= most {
				last = true
			}
		}
		switch {
		case last && n > 0:
			return n + 3 // what stood before the first comma, and the two here
		case last:
			return 3
		case len(words) == 0 || len(words) > most:
			return 0
		}
		n++
	}
	return 0
}
