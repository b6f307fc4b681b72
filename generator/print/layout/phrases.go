package layout

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"trykklar/generator/words"
)

// What the lines of a sentence cost. A line that is half empty costs a quarter
// of costRagged.
const (
	costRagged = 100.0
	costLine   = 40.0  // one more line
	costAlone  = 80.0  // a word alone on the last line
	costParted = 100.0 // what belongs together is parted: worth one more line
	costPhrase = 60.0  // a phrase is parted: worth a line if the others stay long
	costStub   = 60.0  // a line ends after the first word of a clause, or before its last
	gainComma  = 25.0  // a break between clauses
	gainAnd    = 5.0   // a break before a word such as "and"
)

// A manner is how lines are broken: what one more costs, and how many letters and
// spaces the longest has.
type manner struct {
	line    float64
	letters int
}

// fewLines is how a heading or a label takes as few lines as hold it.
var fewLines = manner{1e6, math.MaxInt}

// breakCosts is what it costs to end a line after each word.
func (s *setter) breakCosts(words []word) []float64 {
	cost := make([]float64, len(words))
	if len(words) < 2 {
		return cost
	}
	text := make([]string, len(words))
	for i, w := range words {
		text[i] = strings.ToLower(w.text())
	}
	for i := range words[:len(words)-1] {
		if s.clings(words[i], words[i+1]) {
			cost[i] += costParted
		}
		// Between the items of a list, "coffee, tea and water", one does not breathe.
		before, after := stretch(text, i), ahead(text[i+1:])
		ends, joins := ends(text[i]), slices.Contains(s.Words.LineStart, text[i+1])
		if ends && before > 1 && after > 1 {
			cost[i] -= gainComma
		}
		if joins && before > 1 {
			cost[i] -= gainAnd
		}
		if first := i + 1 - before; before == 2 && first > 0 && slices.Contains(s.Words.LineStart, text[first]) {
			before = 1 // "and praise" is a word
		}
		if !ends && before == 1 {
			cost[i] += costStub
		}
		if !ends && after == 1 && i+2 < len(text) {
			cost[i] += costStub
		}
	}
	for _, parts := range s.phrases {
		for i := 0; i+len(parts) <= len(text); i++ {
			if !slices.EqualFunc(parts, text[i:i+len(parts)], func(a, b string) bool { return a == strings.TrimRight(b, ".,:;?!") }) {
				continue
			}
			for k := i; k < i+len(parts)-1; k++ {
				cost[k] = max(cost[k], 0) + costPhrase
			}
		}
	}
	return cost
}

// phrasesOf is the phrases that a line end had better not part, as words.
func phrasesOf(w *words.Print) (out [][]string) {
	for _, phrase := range w.Together {
		out = append(out, strings.Fields(phrase))
	}
	return out
}

// ends tells of a word at the end of a clause.
func ends(word string) bool { return strings.ContainsAny(word[max(len(word)-1, 0):], ",:;") }

// stretch is how many words stand before the end of word i since the last comma.
func stretch(text []string, i int) (n int) {
	for ; i >= 0; i-- {
		if n > 0 && ends(text[i]) {
			break
		}
		n++
	}
	return n
}

// ahead is how many words stand before the next comma.
func ahead(text []string) int {
	for i, w := range text {
		if ends(w) {
			return i + 1
		}
	}
	return len(text)
}

// clings tells of a word that belongs to the next: an article or preposition to
// its noun, a number to what it counts or names, a first name to a last.
func (s *setter) clings(w, next word) bool {
	a, b := []rune(w.text()), []rune(next.text())
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	whole := unicode.IsLetter(a[len(a)-1]) || unicode.IsDigit(a[len(a)-1])
	number := whole && unicode.IsDigit(a[0]) && unicode.IsLetter(b[0]) || unicode.IsLetter(a[len(a)-1]) && unicode.IsDigit(b[0])
	name := unicode.IsUpper(a[0]) && unicode.IsUpper(b[0]) && unicode.IsLetter(a[len(a)-1])
	return number || name || slices.Contains(s.Words.NoLineEnd, strings.ToLower(string(a)))
}
