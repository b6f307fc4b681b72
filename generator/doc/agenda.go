package doc

import "trykklar/generator/diag"

// An Agenda is the visual agenda of one meeting.
type Agenda struct {
	diag.Pos
	Road  Road
	Items []AgendaItem
}

// AgendaKind is what an item of an agenda is, shown by colour, shape and word.
type AgendaKind string

// The kinds.
const (
	AgendaTopic AgendaKind = "item"
	AgendaPause AgendaKind = "pause"
	AgendaMeal  AgendaKind = "meal"
)

// An AgendaItem is a row of an agenda. Topics are numbered from 1; pauses and
// meals have number 0.
type AgendaItem struct {
	diag.Pos
	Kind     AgendaKind
	Number   int
	Title    string
	About    Sentence  // for the web page; may be empty
	Pictures []Picture // one, or two faces side by side
	Minutes  int
}

func (Agenda) block() {}
