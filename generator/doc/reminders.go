package doc

import "trykklar/generator/diag"

// Reminders are what the facilitators remember during a meeting, item by item of
// its agenda, with a box to tick for each.
type Reminders struct {
	diag.Pos
	Items []Reminder
}

// A Reminder is what to remember during one item of an agenda.
type Reminder struct {
	Item   AgendaItem
	Checks []Check // may be none
}

func (Reminders) block() {}
