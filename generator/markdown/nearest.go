package markdown

import (
	"fmt"
	"strings"
)

// didYouMean is a hint with the nearest of the known names, when one is near,
// and all of them.
func didYouMean(name string, known []string) string {
	hint := "known: " + strings.Join(known, ", ")
	if n := nearest(name, known); n != "" {
		hint = fmt.Sprintf("did you mean %q? %s", n, hint)
	}
	return hint
}

// nearest is the name that the fewest changes lead to, "" when none is near.
func nearest(name string, known []string) string {
	best, least := "", len([]rune(name))/3+2
	for _, k := range known {
		if d := distance(strings.ToLower(name), k); d < least {
			best, least = k, d
		}
	}
	return best
}

// distance is how many letters to insert, delete or change (Levenshtein). A
// name that is far too long is cut: it is near nothing.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	s = s[:min(len(s), 60)]
	row := make([]int, len(t)+1)
	for j := range row {
		row[j] = j
	}
	for i := range s {
		left := row[0]
		row[0] = i + 1
		for j := range t {
			d := left
			if s[i] != t[j] {
				d++
			}
			left = row[j+1]
			row[j+1] = min(d, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(t)]
}
