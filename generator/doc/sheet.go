package doc

import "trykklar/generator/diag"

// A Sheet gives one sheet block a page of its own with a title above. A
// document that takes in another material holds its Sheet.
type Sheet struct {
	diag.Pos
	ID      string // fragment; the material's id
	Eyebrow string
	Level   int // of its title: 1 when it is the document, 2 when taken in
	Title   string
	Intro   []Sentence
	Body    Block
	Fields  []Field // whose it is: name and date
	Sign    Picture // stands for it in a contents; may be none
}

func (Sheet) block() {}
