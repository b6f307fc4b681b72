package easyread

import "fmt"

// codeLongShare is C3: words of seven letters or more, in a hundred.
const codeLongShare = "long-words"

func longShare() Rule {
	return Rule{codeLongShare, "a text of short words is easier than its LIX", func(l *Language, t *Text) []hit {
		m := t.Measure()
		if _, ok := m.LIX(); !ok {
			return nil
		}
		return []hit{{t.start(), m.LongShare(), fmt.Sprintf("%.0f of a hundred words have %d letters or more", m.LongShare(), longLetters), l.hint(codeLongShare), t.Title}}
	}}
}
