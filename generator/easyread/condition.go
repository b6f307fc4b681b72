package easyread

import "fmt"

// codeConditions is C11: "hvis" and the like.
const codeConditions = "condition"

func conditions() Rule {
	return Rule{codeConditions, "two conditions in one sentence are hard to keep apart", perSentence(
		func(l *Language, s Sentence) int { return l.countOf(s, l.Conditions) },
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%s that set conditions: %q", words(n), cut(s.Text)), l.hint(codeConditions)
		})}
}
