package doc

import "trykklar/generator/diag"

// A Letter is a page that goes to somebody outside the course. Whom it is about
// decides who knows of the course, so neither its head nor its foot names it.
type Letter struct {
	diag.Pos
	To      []Field // whom it is to, a line each
	Date    Field
	Subject string
	Blocks  []Block // what it says
	Close   string  // the greeting above the signature
	From    []Field // who sends it, a line each
}

func (Letter) block() {}
