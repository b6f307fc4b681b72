package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A CardSheet says how cards lie on a sheet. The sizes are data in
// templates/print/sheets.yaml.
type CardSheet struct {
	Card     unit.Size
	Cols     int
	Rows     int
	At       unit.Vec    // of the first card
	Gap      unit.Length // between cards; 0 for shared cut lines
	Laminate bool        // cut, laminate, cut again: a sheet for the pouch comes last
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

// Left and Right are the outer edges of the cards.
func (c CardSheet) Left() unit.Length { return c.At.X }

// Right is the right edge of the last column.
func (c CardSheet) Right() unit.Length { return c.slot(c.Cols-1).X + c.Card.W }

// Cards lays cards on sheets, row by row, with a line around each to cut along.
// Cards that share edges share their lines.
func (c CardSheet) Cards(cards []*layout.Page, line picture.RGB) []Sheet {
	if c.PerSheet() < 1 {
		return nil
	}
	var out []Sheet
	for len(cards) > 0 {
		n := min(len(cards), c.PerSheet())
		s := Sheet{Size: unit.A4}
		for i, p := range cards[:n] {
			s.Slots = append(s.Slots, Slot{Page: p, At: c.slot(i)})
		}
		s.Marks = c.cutLines(n, line)
		out = append(out, s)
		cards = cards[n:]
	}
	return out
}

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

// Pouch is the sheet that lies under the clear pouch: the cards' outlines where
// they go, and dashed lines to cut the laminate along, in the middle of the gaps
// and 3 mm outside.
func (c CardSheet) Pouch(line picture.RGB) Sheet {
	s := Sheet{Size: unit.A4}
	for i := range c.PerSheet() {
		s.Marks = append(s.Marks, stroked(c.slot(i), layout.RoundRect(c.Card, corner), line))
	}
	end := c.slot(c.PerSheet() - 1)
	left, right := c.At.X-edge, end.X+c.Card.W+edge
	top, bottom := c.At.Y-edge, end.Y+c.Card.H+edge
	for k := range c.Cols + 1 {
		x := left + unit.Length(k)*(c.Card.W+c.Gap)
		s.Marks = append(s.Marks, dashed(unit.Vec{X: x, Y: top}, layout.StraightLine(0, bottom-top), line))
	}
	for k := range c.Rows + 1 {
		y := top + unit.Length(k)*(c.Card.H+c.Gap)
		s.Marks = append(s.Marks, dashed(unit.Vec{X: left, Y: y}, layout.StraightLine(right-left, 0), line))
	}
	return s
}

// Inside is the room of the i-th card, less a margin.
func (c CardSheet) Inside(i int, margin unit.Length) unit.Rect {
	return unit.Rect{Vec: c.slot(i), Size: c.Card}.Inset(margin)
}

func stroked(at unit.Vec, segs []layout.Seg, line picture.RGB) layout.Placed {
	return layout.Placed{At: at, Item: layout.Path{Segs: segs, Stroke: &line, Width: unit.Pt(0.5)}}
}

func dashed(at unit.Vec, segs []layout.Seg, line picture.RGB) layout.Placed {
	return layout.Placed{At: at, Item: layout.Path{Segs: segs, Stroke: &line, Width: unit.Pt(0.5),
		Dash: []unit.Length{unit.MM(1.6), unit.MM(1.6)}}}
}
