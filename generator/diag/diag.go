// Package diag holds findings: what an author should change, where, and how.
//
// A text is written in lower case without a full stop, with the culprit in %q.
// A hint says what to do. What the program itself could not do (a full disk) is
// an error, not a finding.
package diag

import (
	"cmp"
	"fmt"
	"slices"
)

// Pos is a place in the content folder. Line and Col count from 1, Col in
// characters; a Line of 0 means the whole file, a Col of 0 the whole line.
type Pos struct {
	File string // slash separated, relative to the content folder
	Line int
	Col  int
}

// At is the place itself: whatever embeds a Pos knows where it was written.
func (p Pos) At() Pos { return p }

// Severity says whether a finding stops the build.
type Severity int

// An Error stops the build; a Warning is shown and the build goes on.
const (
	Error Severity = iota
	Warning
)

func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// A Finding is one thing an author can act on.
type Finding struct {
	Severity Severity
	Code     Code
	Pos      Pos
	Text     string // what is wrong
	Hint     string // what to do; may be empty
}

// Errorf is a finding that stops the build.
func Errorf(pos Pos, code Code, hint, format string, args ...any) Finding {
	return Finding{Error, code, pos, fmt.Sprintf(format, short(args)...), hint}
}

// Warningf is a finding that is shown only.
func Warningf(pos Pos, code Code, hint, format string, args ...any) Finding {
	return Finding{Warning, code, pos, fmt.Sprintf(format, short(args)...), hint}
}

// short is args with long texts cut: a culprit may be a whole file long.
func short(args []any) []any {
	const most = 200 // letters
	out := slices.Clone(args)
	for i, arg := range out {
		if s, ok := arg.(string); ok && len(s) > most {
			if r := []rune(s); len(r) > most {
				out[i] = string(r[:most/2]) + "…"
			}
		}
	}
	return out
}

// Format writes the finding as the contract has it, with folder, the content
// folder as the author typed it, before the file's name.
func (f Finding) Format(folder string) string {
	line, col := max(f.Pos.Line, 1), max(f.Pos.Col, 1)
	name := f.Pos.File
	switch {
	case name == "":
		name = folder
	case folder != "":
		name = folder + "/" + name
	}
	s := fmt.Sprintf("%s:%d:%d: %s %s: %s", name, line, col, f.Severity, f.Code, f.Text)
	if f.Hint != "" {
		s += "\n    " + f.Hint
	}
	return s
}

// List is findings in any order; Sort brings them in the order of the files.
type List []Finding

// Add appends findings.
func (l *List) Add(f ...Finding) { *l = append(*l, f...) }

// HasErrors tells whether any finding stops the build.
func (l List) HasErrors() bool {
	return slices.ContainsFunc(l, func(f Finding) bool { return f.Severity == Error })
}

// Sort orders by file, line, column, code and text, and drops repetitions.
func (l *List) Sort() {
	slices.SortFunc(*l, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.Pos.File, b.Pos.File),
			cmp.Compare(a.Pos.Line, b.Pos.Line),
			cmp.Compare(a.Pos.Col, b.Pos.Col),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Text, b.Text),
		)
	})
	*l = slices.Compact(*l)
}
