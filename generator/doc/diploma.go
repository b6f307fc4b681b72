package doc

import "trykklar/generator/diag"

// A Diploma is a landscape page to hang on the wall.
type Diploma struct {
	diag.Pos
	Eyebrow  string // the course's title
	Title    string
	To       Field // its label is the word before the name
	Text     []Sentence
	Remember Field   // its label stands above the line
	Sign     []Field // date and the leaders, each a line with its label below
	Road     Road    // closed to a ring
	Picture  Picture // in the middle of the ring
}

func (Diploma) block() {}
