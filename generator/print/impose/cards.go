package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A CardSheet says how cards lie on a sheet. The sizes are data in
// templates/print/sheets.yaml.
type CardSheet struct {
	Paper    unit.Size
	Card     unit.Size
	Cols     int
	Rows     int
	At       unit.Vec    // of the first card
	Gap      unit.Length // between cards; 0 for shared cut lines
	Flip     Edge        // that the paper turns about between front and back
	Laminate bool        // cut, laminate, cut again: a sheet for the pouch comes last
	FoldOver bool        // backs lie on the same side, beyond a line to fold along
}

// corner is the radius of a laminated card's corners.
const corner = 3 * unit.Millimetre

// edge is how far outside the paper the laminate is cut (RULES.md R11).
const edge = 3 * unit.Millimetre

// PerSheet is how many cards a sheet holds.
func (c CardSheet) PerSheet() int { return c.Cols * c.Rows }

// slot is the place of the i-th card of a sheet.
func (c CardSheet) slot(i int) unit.Vec {
	return unit.Vec{
		X: c.At.X + unit.Length(i%c.Cols)*(c.Card.W+c.Gap),
		Y: c.At.Y + unit.Length(i/c.Cols)*(c.Card.H+c.Gap),
	}
}

// end is the lower right corner of the last card.
func (c CardSheet) end() unit.Vec {
	return c.slot(c.PerSheet() - 1).Add(unit.Vec{X: c.Card.W, Y: c.Card.H})
}

// Fits tells whether the cards lie on their paper, and those of a fold-over sheet
// on this side of the fold.
func (c CardSheet) Fits() bool {
	room, end := c.Paper, c.end()
	if c.FoldOver {
		if c.turnsSideways() {
			room.W /= 2
		} else {
			room.H /= 2
		}
	}
	return end.X <= room.W && end.Y <= room.H
}

// Left and Right are the outer edges of the cards.
func (c CardSheet) Left() unit.Length { return c.At.X }

// Right is the right edge of the last column; on a fold-over sheet that of the backs.
func (c CardSheet) Right() unit.Length {
	if c.FoldOver && c.turnsSideways() {
		return c.Paper.W - c.At.X
	}
	return c.end().X
}

// Cards lays cards on sheets, row by row, with a line around each to cut along.
// Cards that share edges share their lines. backs is the back of each card, nil
// for a card without; none at all for a deck without. The backs of a sheet follow
// it as a sheet of their own, or lie beside the cards to be folded over.
func (c CardSheet) Cards(cards, backs []*layout.Page, line picture.RGB) []Sheet {
	if c.PerSheet() < 1 {
		return nil
	}
	var out []Sheet
	for len(cards) > 0 {
		n := min(len(cards), c.PerSheet())
		s := Sheet{Size: c.Paper}
		for i, p := range cards[:n] {
			s.Slots = append(s.Slots, Slot{Page: p, At: c.slot(i)})
		}
		s.Marks = c.cutLines(n, line)
		switch {
		case len(backs) == 0:
			out = append(out, s)
		case c.FoldOver:
			s.Slots = append(s.Slots, c.backs(backs[:n])...)
			s.Marks = append(s.Marks, c.fold(line))
			out, backs = append(out, s), backs[n:]
		default:
			out = append(out, s, Sheet{Size: c.Paper, Slots: c.backs(backs[:n]), Back: true})
			backs = backs[n:]
		}
		cards = cards[n:]
	}
	return out
}

// cutLines is the lines around the first n cards.
func (c CardSheet) cutLines(n int, line picture.RGB) []layout.Placed {
	var out []layout.Placed
	if c.Gap > 0 {
		for i := range n {
			out = append(out, stroked(c.slot(i), layout.RoundRect(c.Card, corner), line))
		}
		return out
	}
	rows := (n + c.Cols - 1) / c.Cols
	last := n - (rows-1)*c.Cols // cards of the last row
	for r := range rows + 1 {
		cols := min(n, c.Cols)
		if r == rows {
			cols = last
		}
		out = append(out, stroked(unit.Vec{X: c.At.X, Y: c.At.Y + unit.Length(r)*c.Card.H},
			layout.StraightLine(unit.Length(cols)*c.Card.W, 0), line))
	}
	for k := range min(n, c.Cols) + 1 {
		full := rows
		if k > last {
			full--
		}
		if full > 0 {
			out = append(out, stroked(unit.Vec{X: c.At.X + unit.Length(k)*c.Card.W, Y: c.At.Y},
				layout.StraightLine(0, unit.Length(full)*c.Card.H), line))
		}
	}
	return out
}
