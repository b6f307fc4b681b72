package layout

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"trykklar/generator/diag"
	"trykklar/generator/unit"
)

// breakLines parts one sentence into lines. It takes the fewest lines, and of
// those the breaks that leave the right edge most even, weighed over the whole
// sentence. Words are never hyphenated: one that is wider than the column is a
// finding.
func (s *setter) breakLines(words []word, set setting, width unit.Length) []line {
	n := len(words)
	if n == 0 {
		return nil
	}
	for _, w := range words {
		if w.width > width && w.field == nil {
			s.findings.Add(diag.Errorf(w.pos, diag.WordTooLong,
				"use a shorter word, or part it in two words",
				"the word %q is %.0f mm wide, and its line has %.0f mm", w.text(), w.width.MM(), width.MM()))
		}
	}
	space := s.space(set)
	type best struct {
		lines int
		cost  float64
		next  int
	}
	to := make([]best, n+1)
	for i := n - 1; i >= 0; i-- {
		to[i] = best{lines: math.MaxInt32}
		w := -space
		for j := i; j < n; j++ {
			w += space + words[j].width
			if w > width && j > i {
				break
			}
			slack := float64(width-w) / float64(unit.Millimetre)
			b := best{lines: to[j+1].lines + 1, cost: to[j+1].cost, next: j + 1}
			if j+1 < n {
				b.cost += slack * slack
				if s.clings(words[j], words[j+1]) {
					b.cost += clingCost
				}
				if t := words[j].text(); t != "" && strings.ContainsAny(t[len(t)-1:], ",:;") {
					b.cost -= commaGain
				}
			} else {
				b.cost += slack * slack / 2 // an even last line reads better than a full one and a word
			}
			if j+1 == n && j == i && i > 0 {
				b.cost += float64(width/unit.Millimetre) * float64(width/unit.Millimetre) // one word alone
			}
			if b.lines < to[i].lines || b.lines == to[i].lines && b.cost < to[i].cost {
				to[i] = b
			}
		}
	}
	var out []line
	for i := 0; i < n; i = to[i].next {
		out = append(out, line{words: words[i:to[i].next], last: to[i].next == n})
	}
	return out
}

// clingCost is the price of parting a word from the next one that it belongs to:
// that of a line that is 25 mm short.
const clingCost = 25 * 25

// commaGain is what a break after a comma is worth: that of a line 12 mm short.
const commaGain = 12 * 12

// clings tells of a word that belongs to the next: an article or preposition to
// its noun, a number to what it counts or names, a first name to a last.
func (s *setter) clings(w, next word) bool {
	a, b := []rune(w.text()), []rune(next.text())
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	number := unicode.IsDigit(a[0]) && unicode.IsLetter(b[0]) || unicode.IsLetter(a[len(a)-1]) && unicode.IsDigit(b[0])
	name := unicode.IsUpper(a[0]) && unicode.IsUpper(b[0]) && unicode.IsLetter(a[len(a)-1])
	return number || name || slices.Contains(s.Words.NoLineEnd, strings.ToLower(string(a)))
}

func (w word) text() (s string) {
	for _, g := range w.segs {
		s += g.text
	}
	return s
}
