package easyread

import "fmt"

// codeImpersonal is C14: "man" where "du" or "vi" is meant.
const codeImpersonal = "impersonal"

func impersonal() Rule {
	return Rule{codeImpersonal, "speak to the reader: du and vi tell who is meant", perSentence(
		func(l *Language, s Sentence) int { return l.countOf(s, l.Impersonal) },
		func(l *Language, s Sentence, _ int) (string, string) {
			w := ""
			for i := range s.Words {
				if l.Impersonal[s.lower(i)] && !l.otherMeaning(s, i) {
					w = s.lower(i)
					break
				}
			}
			return fmt.Sprintf("%q may be anybody: %q", w, cut(s.Text)), l.hint(codeImpersonal, "word", w)
		})}
}
