package doc

import "trykklar/generator/diag"

// Seats are the places around a table, seen from above: who sits where.
type Seats struct {
	diag.Pos
	Table string  // what stands on the table
	Seats []Field // the way round the table, from the far end; their labels are for those who do not see it
}

func (Seats) block() {}
