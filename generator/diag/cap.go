package diag

import "fmt"

// Capped is the list with at most the first n findings of one code in one file.
// Where there are more, a last one says how many: nobody reads thousands, and
// most go away with the first. The list is sorted.
func (l List) Capped(n int) List {
	type kind struct {
		file     string
		code     Code
		severity Severity
	}
	count := map[kind]int{}
	for _, f := range l {
		count[kind{f.Pos.File, f.Code, f.Severity}]++
	}
	seen := map[kind]int{}
	var out List
	for _, f := range l {
		k := kind{f.Pos.File, f.Code, f.Severity}
		seen[k]++
		switch more := count[k] - n; {
		case seen[k] <= n || more == 1:
			out.Add(f)
		case seen[k] == n+1:
			f.Text = fmt.Sprintf("and %d more of this kind in this file", more)
			f.Hint = "mend those above first"
			out.Add(f)
		}
	}
	return out
}

// First is the first n findings of the list: errors, and then warnings if there
// is room. They stay in their order.
func (l List) First(n int) List {
	if len(l) <= n {
		return l
	}
	errors := 0
	for _, f := range l {
		if f.Severity == Error {
			errors++
		}
	}
	room := map[Severity]int{Error: min(errors, n), Warning: max(n-errors, 0)}
	var out List
	for _, f := range l {
		if room[f.Severity] > 0 {
			room[f.Severity]--
			out.Add(f)
		}
	}
	return out
}
