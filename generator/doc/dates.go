package doc

import "trykklar/generator/diag"

// Dates are the meetings of a course, each with lines for when it is.
type Dates struct {
	diag.Pos
	Meetings []MeetingDate
}

// A MeetingDate is one meeting, and when it is.
type MeetingDate struct {
	diag.Pos
	Number  int
	Title   string
	Picture Picture
	Date    Field
	Time    Field
}

func (Dates) block() {}
