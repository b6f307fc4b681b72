package easyread

import "fmt"

// The codes of what joins thoughts: C10, C11 and C12.
const (
	codeNegations    = "negation"
	codeConditions   = "condition"
	codeSubordinates = "subordinate"
)

func negations() Rule {
	return Rule{codeNegations, "what to do is easier to understand than what not to do", perSentence(
		func(l *Language, s Sentence) int { return countOf(s, l.Negations) },
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%s that deny: %q", words(n), cut(s.Text)), l.hint(codeNegations)
		})}
}

func conditions() Rule {
	return Rule{codeConditions, "two conditions in one sentence are hard to keep apart", perSentence(
		func(l *Language, s Sentence) int { return countOf(s, l.Conditions) },
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%s that set conditions: %q", words(n), cut(s.Text)), l.hint(codeConditions)
		})}
}

func subordinates() Rule {
	return Rule{codeSubordinates, "a thought inside a thought is hard to follow", perSentence(
		func(l *Language, s Sentence) int {
			n := 0
			for i := range s.Words {
				// The first word of a sentence opens it: "Der er kaffe."
				if i > 0 && l.Subordinators[s.lower(i)] {
					n++
				}
			}
			return n
		},
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%s that begin a thought inside the sentence: %q", words(n), cut(s.Text)), l.hint(codeSubordinates)
		})}
}

func words(n int) string {
	if n == 1 {
		return "1 word"
	}
	return fmt.Sprintf("%d words", n)
}
