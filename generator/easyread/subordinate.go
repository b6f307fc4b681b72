package easyread

import "fmt"

// codeSubordinates is C12: thoughts inside a thought.
const codeSubordinates = "subordinate"

func subordinates() Rule {
	return Rule{codeSubordinates, "a thought inside a thought is hard to follow", perSentence(
		func(l *Language, s Sentence) int {
			n := 0
			for i := range s.Words {
				if l.opensClause(s, i) {
					n++
				}
			}
			return n
		},
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%s that begin a thought inside the sentence: %q", words(n), cut(s.Text)), l.hint(codeSubordinates)
		})}
}

// opensClause tells whether a subordinate clause begins with the word at i. Most
// words that begin one have other work too ("der er kaffe", "om morgenen", "at gå"):
// those count after a comma, or where a subject follows ("at du").
func (l *Language) opensClause(s Sentence, i int) bool {
	w := s.lower(i)
	switch {
	case l.otherMeaning(s, i):
		return false
	case l.Subordinators[w]:
		return true
	case l.MaySubordinate[w]:
		return i > 0 && s.breaks[i] || l.Subjects[s.lower(i+1)]
	}
	return false
}
