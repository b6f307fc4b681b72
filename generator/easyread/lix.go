package easyread

import "fmt"

// codeLIX is C2: at most 24 is very easy, 30 and more is for practised readers.
const codeLIX = "lix"

func lix() Rule {
	return Rule{codeLIX, "LIX, words a sentence and long words in a hundred, tells how heavy a whole text is", func(l *Language, t *Text) []hit {
		m := t.Measure()
		v, ok := m.LIX()
		if !ok {
			return nil
		}
		return []hit{{t.start(), v, fmt.Sprintf("LIX is %.0f: %.1f words a sentence, %.0f long words in a hundred", v, m.PerSentence(), m.LongShare()), l.hint(codeLIX), t.Title}}
	}}
}
