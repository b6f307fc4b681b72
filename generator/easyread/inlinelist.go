package easyread

import (
	"fmt"
	"strings"

	"trykklar/generator/diag"
)

// codeInlineList is C20: things in a row, where a list with dots would do.
const codeInlineList = "inline-list"

func inlineList() Rule {
	return Rule{codeInlineList, "things in a row are easier to tell apart below each other", perSentence(
		itemsInARow,
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%d things in a row: %q", n, cut(s.Text)), l.hint(codeInlineList)
		})}
}

// mostItemWords is how many words one thing of a row has.
const mostItemWords = 3

// itemsInARow counts "a, b, c og d": stretches of a few words between commas that end
// in one with "og" or "eller". A stretch that is a clause of its own is no thing, and
// what stands before the first comma is none when it is a clause ("Når du går, ...").
func itemsInARow(l *Language, s Sentence) int {
	parts := s.between(s.commas())
	n := 0
	if len(parts) > 1 && !l.OpensSentence[first(parts[0])] {
		n = 1
	}
	for i := 1; i < len(parts); i++ {
		words := NewSentence(s.Pos, parts[i]).Words
		clause := strings.ContainsAny(parts[i], "\"”»") || len(words) == 0 || l.OpensClause[strings.ToLower(words[0])]
		ends := -1
		for k, w := range words {
			if k > 0 && k <= mostItemWords && l.ListEnd[strings.ToLower(w)] && k+1 < len(words) {
				ends = k
				break
			}
			clause = clause || k < 2 && l.Subjects[strings.ToLower(w)]
		}
		switch {
		case clause:
			n = 0
		case ends > 0 && n > 0 && !l.Subjects[strings.ToLower(words[ends+1])] && !l.OpensClause[strings.ToLower(words[ends+1])]:
			return n + 2
		case len(words) > mostItemWords:
			n = 0
		default:
			n++
		}
	}
	return 0
}

// first is the first word of a text, in small letters.
func first(text string) string { return NewSentence(diag.Pos{}, text).lower(0) }
