package doc

import "trykklar/generator/diag"

// A Heading opens a section. Level is 1 to 3.
type Heading struct {
	diag.Pos
	Level   int
	ID      string // fragment, unique in the document
	Eyebrow string // small line above, such as "Møde 1"; may be empty
	Text    []Inline
	Picture Picture // stands to the left; may be none
	Sign    Picture // stands for it in a contents, where it has none itself
}

// A Paragraph is sentences, each on its own line.
type Paragraph struct {
	diag.Pos
	Sentences []Sentence
}

// A List is items with dots, digits, or a picture each.
type List struct {
	diag.Pos
	Ordered bool
	Items   []Item
}

// An Item of a list. With a picture, the picture stands left and takes the
// place of the dot.
type Item struct {
	diag.Pos
	Picture Picture
	Blocks  []Block
}

// A Table has one row of headers, and a header in front of each row when
// RowHeads is set.
type Table struct {
	diag.Pos
	Caption  []Inline
	Head     []Cell
	Rows     [][]Cell
	RowHeads bool
	Shares   []int // how the columns share the width on paper; none for evenly
	Close    bool  // its lines lie closer on paper, so that a page holds all of it
}

// A Cell of a table.
type Cell struct {
	diag.Pos
	Sentences []Sentence
}

// A Figure is a picture with a line below.
type Figure struct {
	diag.Pos
	Picture Picture
	Caption []Inline
}

// BoxKind is the tone of a box.
type BoxKind string

// The kinds: a plain tinted box, a warning, and words to a support person.
const (
	BoxTint      BoxKind = "box"
	BoxImportant BoxKind = "important"
	BoxSupport   BoxKind = "support"
)

// A Box sets words apart.
type Box struct {
	diag.Pos
	Kind   BoxKind
	For    Audience // who reads it, when that is not the document's reader
	Title  []Inline
	Blocks []Block
}

// Lines are lines to write on, under a label.
type Lines struct {
	diag.Pos
	Label []Inline
	Name  string // of the form field
	Count int
}

// A Room is an empty frame to write or draw in. It takes what is left of its page.
type Room struct {
	diag.Pos
	Label []Inline // stands above the frame; may be empty
	Name  string
}

// Checks are boxes to tick.
type Checks struct {
	diag.Pos
	Items []Check
}

// A Check is one box to tick, with its words.
type Check struct {
	diag.Pos
	Name string // of the form field
	Text []Inline
}

// Tasks are what to do, who does it, and a box to tick when it is done.
type Tasks struct {
	diag.Pos
	Done, Task, Who string // over the columns
	Items           []Task
}

// A Task is one thing to do. Its fields are named after it.
type Task struct {
	diag.Pos
	Name string // of its form fields, before "-done" and "-who"
	Task string
	Note string // may be empty
}

// Choices are pictures to set a ring around.
type Choices struct {
	diag.Pos
	Ask   []Inline // may be empty
	Items []Choice
	Own   string // words in an empty one to draw in; empty for none
}

// A Choice is a picture and its word.
type Choice struct {
	diag.Pos
	Name    string // of the form field
	Word    string
	Picture Picture
}

// Fields are labelled lines to write on, one row or more.
type Fields struct {
	diag.Pos
	Rows [][]Field
}

// A Road is the meetings of a course as joined discs.
type Road struct {
	diag.Pos
	Stops []Stop
	Now   int // number of the meeting it stands at; 0 for none
}

// A Stop is a disc of the road.
type Stop struct {
	Number int
	Title  string
}

// A Cover is the front page of a booklet or a folder: title, faces at the table
// or a picture, the road and lines to fill in.
type Cover struct {
	diag.Pos
	Eyebrow string
	Title   string
	Faces   []Picture
	Picture Picture // in place of faces
	Road    Road
	NoRoad  bool // it is not about the meetings
	Fields  []Field
}

// PlusMinus is two columns to write in, + and −.
type PlusMinus struct {
	diag.Pos
	Name  string // of the form fields
	Plus  string // the word beside +
	Minus string // the word beside −
	Lines int    // lines in each column at the least
}

// A PageBreak starts a new page; with Left, a page on the left side of a spread,
// with Back, the back of a booklet.
type PageBreak struct {
	diag.Pos
	Left, Back bool
}

func (Heading) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Table) block()     {}
func (Figure) block()    {}
func (Box) block()       {}
func (Lines) block()     {}
func (Room) block()      {}
func (Checks) block()    {}
func (Tasks) block()     {}
func (Choices) block()   {}
func (Fields) block()    {}
func (Road) block()      {}
func (Cover) block()     {}
func (PlusMinus) block() {}
func (PageBreak) block() {}
