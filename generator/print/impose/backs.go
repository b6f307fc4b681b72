package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Edge is the edge of the paper that it is flipped on to print its other side;
// empty leaves that to who prints.
type Edge string

// The edges.
const (
	OneSide   Edge = "one"
	LongEdge  Edge = "long"
	ShortEdge Edge = "short"
)

// Duplex is how a viewer asks a printer for it (ISO 32000-1, table 150).
func (e Edge) Duplex() string {
	switch e {
	case OneSide:
		return "Simplex"
	case LongEdge:
		return "DuplexFlipLongEdge"
	case ShortEdge:
		return "DuplexFlipShortEdge"
	}
	return ""
}

// turnsSideways tells that the paper turns as a page of a book does: its columns
// change sides. Else it turns as a notepad's, and the rows do (RULES.md R4).
func (c CardSheet) turnsSideways() bool { return (c.Flip == LongEdge) == (c.Paper.H >= c.Paper.W) }

// behind is where the back of a card lies that lies at a place: mirrored about
// the middle of the paper. The back itself is not mirrored, nor turned.
func (c CardSheet) behind(at unit.Vec) unit.Vec {
	if c.turnsSideways() {
		return unit.Vec{X: c.Paper.W - at.X - c.Card.W, Y: at.Y}
	}
	return unit.Vec{X: at.X, Y: c.Paper.H - at.Y - c.Card.H}
}

// FootAbove tells that the foot of a sheet shows through at the upper edge of its
// back.
func (c CardSheet) FootAbove() bool { return !c.turnsSideways() }

// backs is the backs of a sheet's cards in their places. They have no lines: one
// cuts along those in front, and lines behind would show that the printer shifted
// the paper.
func (c CardSheet) backs(backs []*layout.Page) []Slot {
	var out []Slot
	for i, p := range backs {
		out = append(out, Slot{Page: p, At: c.behind(c.slot(i))})
	}
	return out
}

// fold is the line to fold along, all the way but for the foot. It is cut off.
func (c CardSheet) fold(line picture.RGB) layout.Placed {
	margin, dash := unit.MM(5), unit.MM(1)
	if c.turnsSideways() {
		return dashed(unit.Vec{X: c.Paper.W / 2, Y: margin}, layout.StraightLine(0, c.end().Y-margin/2), line, dash)
	}
	return dashed(unit.Vec{X: margin, Y: c.Paper.H / 2}, layout.StraightLine(c.Paper.W-2*margin, 0), line, dash)
}
