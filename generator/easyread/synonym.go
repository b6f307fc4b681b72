package easyread

import (
	"fmt"
	"slices"
	"strings"
)

// codeSynonym is C28: the same word for the same thing.
const codeSynonym = "synonym"

func synonym() Rule {
	return Rule{codeSynonym, "the same word for the same thing, all the way through", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			for i := range s.Words {
				for _, syn := range l.Synonyms {
					if len(syn.For) > 0 && !slices.Contains(syn.For, t.Audience) {
						continue
					}
					if !l.otherMeaning(s, i) && slices.ContainsFunc(syn.Not, func(not string) bool { return isFormOf(s.lower(i), strings.ToLower(not)) }) {
						out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is called %q here: %q", s.Words[i], syn.Word, cut(s.Text)),
							l.hint(codeSynonym, "word", s.lower(i), "better", syn.Word), s.Text})
					}
				}
			}
		})
		return out
	}}
}

// isFormOf tells whether a word is another, or that with an ending of at most
// four letters.
func isFormOf(word, of string) bool {
	return strings.HasPrefix(word, of) && len(word)-len(of) <= 4
}
