package layout

import (
	"math"
	"unicode/utf8"

	"trykklar/generator/diag"
	"trykklar/generator/unit"
)

// breakLines parts one sentence into lines: where a reader would draw breath, with
// few lines and an even right edge, weighed over the whole sentence. Words are
// never hyphenated: one that is wider than the column is a finding.
func (s *setter) breakLines(words []word, set setting, width unit.Length, m manner) []line {
	n := len(words)
	if n == 0 {
		return nil
	}
	letters := make([]int, n) // of each word
	for i, w := range words {
		letters[i] = utf8.RuneCountInString(w.text())
		if w.width > width && w.field == nil {
			s.findings.Add(diag.Errorf(w.pos, diag.WordTooLong,
				"use a shorter word, or part it in two words",
				"the word %q is %.0f mm wide, and its line has %.0f mm", w.text(), w.width.MM(), width.MM()))
		}
	}
	space, after := s.space(set), s.breakCosts(words)
	type best struct {
		cost float64
		next int
	}
	to := make([]best, n+1)
	for i := n - 1; i >= 0; i-- {
		to[i].cost = math.Inf(1)
		w, count := -space, -1
		for j := i; j < n; j++ {
			w += space + words[j].width
			count += 1 + letters[j]
			if (w > width || count > m.letters) && j > i {
				break
			}
			slack := float64(max(width-w, 0)) / float64(width)
			cost := m.line + costRagged*slack*slack
			switch {
			case j+1 < n:
				cost += to[j+1].cost + after[j]
			case i > 0 && j == i:
				cost += costAlone
			default:
				cost -= costRagged * slack * slack / 2 // an even last line reads better than a full one and a word
			}
			if cost < to[i].cost {
				to[i] = best{cost, j + 1}
			}
		}
	}
	var out []line
	for i := 0; i < n; i = to[i].next {
		out = append(out, line{words: words[i:to[i].next], last: to[i].next == n})
	}
	return out
}

func (w word) text() (s string) {
	for _, g := range w.segs {
		s += g.text
	}
	return s
}
