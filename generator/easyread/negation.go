package easyread

import "fmt"

// codeNegations is C10: words that deny.
const codeNegations = "negation"

func negations() Rule {
	return Rule{codeNegations, "what to do is easier to understand than what not to do", perSentence(
		func(l *Language, s Sentence) int { return l.countOf(s, l.Negations) },
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%s that deny: %q", words(n), cut(s.Text)), l.hint(codeNegations)
		})}
}

func words(n int) string {
	if n == 1 {
		return "1 word"
	}
	return fmt.Sprintf("%d words", n)
}
