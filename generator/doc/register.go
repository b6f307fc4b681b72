package doc

import (
	"fmt"

	"trykklar/generator/diag"
)

// A Register is a table to fill in: so many rows under columns. Each cell is a
// field, named by its column and its row, so that a column of the same name in
// another register says the same.
type Register struct {
	diag.Pos
	Caption []Inline
	Columns []Column
	Rows    int
	Lines   int // how much one writes in a cell with words, at the least
}

// A Column of a register.
type Column struct {
	diag.Pos
	Label string
	Name  string // of its fields, before "_" and the row's number
	Kind  ColumnKind
	Wide  bool     // twice as wide as others with words
	Of    []Choice // what to choose between, of a ChoiceColumn
}

// ColumnKind is how a cell of a register is filled in.
type ColumnKind string

// The kinds: words, a box to tick, and a box for each of some choices, of which
// several may be ticked.
const (
	WordColumn   ColumnKind = "words"
	TickColumn   ColumnKind = "tick"
	ChoiceColumn ColumnKind = "choice"
)

// Cell is the name of the column's field in a row, which counts from 1. A choice
// is -1 for the column itself.
func (c Column) Cell(row, choice int) string {
	if choice < 0 {
		return fmt.Sprintf("%s_%d", c.Name, row)
	}
	return fmt.Sprintf("%s_%s_%d", c.Name, c.Of[choice].Name, row)
}

func (Register) block() {}
