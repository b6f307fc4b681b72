package doc

import "trykklar/generator/diag"

// A Circle is rings around a middle, cut in four sectors, to write names in:
// the network circle and the well-being map are both this.
type Circle struct {
	diag.Pos
	Name    string   // of the form fields
	Me      string   // the word in the middle
	Rings   []string // from the innermost, three of them
	Sectors []Sector // top left, top right, lower left, lower right
	Star    Sentence // what to mark with a star; may be empty
}

// A Sector is a quarter of a circle.
type Sector struct {
	diag.Pos
	Title   string
	Picture Picture
}

func (Circle) block() {}
