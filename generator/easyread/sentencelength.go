package easyread

import "fmt"

// codeSentenceLength is C1: at most 15 words (Inclusion Europe; UK guides).
const codeSentenceLength = "sentence-length"

func sentenceLength() Rule {
	return Rule{codeSentenceLength, "short sentences, one thought in each, are easiest to hold", perSentence(
		func(_ *Language, s Sentence) int { return len(s.Words) },
		func(l *Language, s Sentence, n int) (string, string) {
			return fmt.Sprintf("%d words in one sentence: %q", n, cut(s.Text)), l.hint(codeSentenceLength)
		})}
}
