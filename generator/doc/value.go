package doc

import "trykklar/generator/diag"

// A Value is what a group writes in the place of a field, in its own set: a name,
// a date. Pos is where it was given, so that a finding leads there. Where there is
// room for several lines, \n begins a new one.
type Value struct {
	diag.Pos
	Text string
	Of   []Value // what the text was put together from, where it was given in several places
}

// Values is values by the names of their fields. A field without one stays a line
// to write on.
type Values map[string]Value
