package doc

import "trykklar/generator/diag"

// Tools are materials of a course, each with the meetings that use it.
type Tools struct {
	diag.Pos
	Road  Road // the course's meetings
	Items []Tool
}

// A Tool is a material as whoever leads the meetings finds it.
type Tool struct {
	diag.Pos
	ID       string // of the material
	Title    string
	About    []Sentence
	Picture  Picture
	Samples  []Picture // of a deck: what is on its first cards
	Meetings []int     // that use it
	When     string    // the same in words; empty for none
	Forms    []string  // how it is printed, and for whom, in words
}

func (Tools) block() {}
