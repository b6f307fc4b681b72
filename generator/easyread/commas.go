package easyread

import "fmt"

// codeCommas is C9: commas in a sentence. One in a number is none.
const codeCommas = "commas"

func commas() Rule {
	return Rule{codeCommas, "a sentence with many commas holds many thoughts", perSentence(
		func(l *Language, s Sentence) int {
			n := len(s.commas())
			if items := itemsInARow(l, s); items > 0 {
				n -= items - 3 // a row counts as one; inlineList tells of it
			}
			return n
		},
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%d commas in one sentence: %q", n, cut(s.Text)), l.hint(codeCommas)
		})}
}
