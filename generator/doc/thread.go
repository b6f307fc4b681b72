package doc

import "trykklar/generator/diag"

// A Thread is what a group did, from meeting to meeting, and what to talk of
// when it looks back.
type Thread struct {
	diag.Pos
	Stops  []ThreadStop
	Ask    string // above the points
	Points []Point
}

// A ThreadStop is one meeting on the thread.
type ThreadStop struct {
	diag.Pos
	Number   int
	Title    string
	Question string // what it was about
	Picture  Picture
	Task     string  // the homework that followed; may be empty
	Sign     Picture // of the homework
}

// A Point is something to talk of.
type Point struct {
	diag.Pos
	Picture Picture
	Text    Sentence
}

func (Thread) block() {}
