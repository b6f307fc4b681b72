package doc

import "trykklar/generator/diag"

// A Plan is "if … then …": a line for what is hard, pictures of what may help
// to set a ring around, and lines for one's own.
type Plan struct {
	diag.Pos
	If      string
	IfName  string // of the form field
	Picture Picture
	Then    string
	Choices Choices
	More    Lines
}

func (Plan) block() {}
