package strictyaml

import (
	"fmt"
	"strings"
)

// Suggest is the hint for a word that is not among the known: the nearest of
// them, if one is near, and all of them, in their own order.
func Suggest(word string, known []string) string {
	if len(known) == 0 {
		return ""
	}
	all := "known here: " + strings.Join(known, ", ")
	if near := Nearest(word, known); near != "" {
		return fmt.Sprintf("did you mean %q? %s", near, all)
	}
	return all
}

// Nearest is the known word that differs least from word, or "" when each
// differs by more than a third of its letters, rounded up if they begin alike.
// Of equals, the first.
func Nearest(word string, known []string) string {
	const long = 100 // nobody mistypes a word this long, and the table grows with it
	w := []rune(strings.ToLower(word))
	best, least := "", 0
	for _, k := range known {
		r := []rune(strings.ToLower(k))
		if len(w) > long || len(r) > long {
			continue
		}
		d := distance(w, r)
		n := max(len(w), len(r))
		most := max(1, n/3)
		if len(w) > 0 && len(r) > 0 && w[0] == r[0] {
			most = (n + 2) / 3
		}
		if d > most || d == n {
			continue
		}
		if best == "" || d < least {
			best, least = k, d
		}
	}
	return best
}

// distance is how many letters must be put in, taken out, changed or swapped
// with their neighbour to make b of a.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(last[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// quote puts a word of the author's in quotes, shortened: a culprit may be a
// whole file long.
func quote(word string) string { return fmt.Sprintf("%q", short(word)) }

func short(word string) string {
	if r := []rune(word); len(r) > 60 {
		word = string(r[:60]) + "…"
	}
	return word
}
