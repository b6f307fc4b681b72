package layout

import "trykklar/generator/diag"

// A Meaning is which of a set a mark or a picture is, for readers who tell them
// apart by their look: a pause of the agenda's kinds, "sad" of a deck's cards.
type Meaning struct {
	Set  string // what it is one of; sets of one name in a file are one
	Is   string // which
	Mark bool   // a mark that the look decides on, not a picture of the author's
	Pos  diag.Pos
}

// meaning gives what f places a meaning.
func (s *setter) meaning(m Meaning, f func()) {
	before := s.means
	s.means = &m
	f()
	s.means = before
}
