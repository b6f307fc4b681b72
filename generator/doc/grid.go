package doc

import "trykklar/generator/diag"

// A Grid is subjects by plus and minus, to write in: what was good and what was
// bad about each.
type Grid struct {
	diag.Pos
	Plus, Minus string // the words beside the signs
	Lines       int    // in each cell, at the least
	Subjects    []Subject
}

// A Subject is a row of a grid.
type Subject struct {
	diag.Pos
	Name    string // of its two form fields, before -plus and -minus
	Picture Picture
	Text    Sentence
}

func (Grid) block() {}
