package doc

import "trykklar/generator/diag"

// HelpPlan is a plan of who can help: the same rows for each helper, and a
// signal that was agreed.
type HelpPlan struct {
	diag.Pos
	Name    string // of the form fields, before the helper's number
	Count   int
	Rows    [][]HelpField // a row holds one field or two
	Picture Picture       // of the signal
	Signal  string
	About   []Sentence // what the signal is for
	Label   string     // of the line below, for those who do not see it
}

// A HelpField is a picture, a label and a line.
type HelpField struct {
	diag.Pos
	Name    string
	Label   string
	Picture Picture
}

func (HelpPlan) block() {}
