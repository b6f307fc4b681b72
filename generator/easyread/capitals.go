package easyread

import "fmt"

// codeCapitals is C21: capitals in a row.
const codeCapitals = "capitals"

func capitals() Rule {
	return Rule{codeCapitals, "words in capitals have no shape to be known by", func(l *Language, t *Text) []hit {
		var out []hit
		t.all(func(s Sentence) {
			run, most := 0, 0
			for _, w := range s.Words {
				if isAcronym(w) {
					run++
				} else {
					run = 0
				}
				most = max(most, run)
			}
			if most >= 2 {
				out = append(out, hit{s.Pos, float64(most), fmt.Sprintf("%d words in capitals: %q", most, cut(s.Text)), l.hint(codeCapitals), s.Text})
			}
		})
		return out
	}}
}
