package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Pouch is the sheet that lies under the clear pouch: the cards' outlines where
// they go, and dashed lines to cut the laminate along, in the middle of the gaps
// and 3 mm outside.
func (c CardSheet) Pouch(line picture.RGB) Sheet {
	s := Sheet{Size: c.Paper}
	for i := range c.PerSheet() {
		s.Marks = append(s.Marks, stroked(c.slot(i), layout.RoundRect(c.Card, corner), line))
	}
	dash := unit.MM(1.6)
	left, right := c.At.X-edge, c.end().X+edge
	top, bottom := c.At.Y-edge, c.end().Y+edge
	for k := range c.Cols + 1 {
		x := left + unit.Length(k)*(c.Card.W+c.Gap)
		s.Marks = append(s.Marks, dashed(unit.Vec{X: x, Y: top}, layout.StraightLine(0, bottom-top), line, dash))
	}
	for k := range c.Rows + 1 {
		y := top + unit.Length(k)*(c.Card.H+c.Gap)
		s.Marks = append(s.Marks, dashed(unit.Vec{X: left, Y: y}, layout.StraightLine(right-left, 0), line, dash))
	}
	return s
}

// Inside is the room of the i-th card, less a margin.
func (c CardSheet) Inside(i int, margin unit.Length) unit.Rect {
	return unit.Rect{Vec: c.slot(i), Size: c.Card}.Inset(margin)
}
