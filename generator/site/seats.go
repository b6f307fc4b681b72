package site

import "trykklar/generator/doc"

// SeatsView is a table seen from above, and the seats around it.
type SeatsView struct {
	Table string
	Rows  int        // of seats along a side
	Seats []SeatView // the way round, from the far end
}

// A SeatView is one seat. Side is where it stands: top, right, foot or left; Row is
// its row of a grid, from 1 at the far end.
type SeatView struct {
	Label  string
	Number int
	Side   string
	Row    int
}

func (p *page) seats(b doc.Seats) SeatsView {
	n := len(b.Seats)
	right := (n - 1) / 2
	v := SeatsView{Table: b.Table, Rows: max(right, 1)}
	for i, f := range b.Seats {
		s := SeatView{f.Label, i + 1, "top", 1}
		switch {
		case i == 0:
		case i <= right:
			s.Side, s.Row = "right", 1+i
		case i == right+1:
			s.Side, s.Row = "foot", right+2
		default:
			s.Side, s.Row = "left", n-i+1
		}
		v.Seats = append(v.Seats, s)
	}
	return v
}
