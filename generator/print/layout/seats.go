package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Around a table seen from above: a seat at each end, the others along its sides.
const (
	seatHeight = 17 * unit.Millimetre
	seatStep   = 21 * unit.Millimetre
	seatGap    = 4 * unit.Millimetre // to the table
)

// seats is a table from above, one part: who sits opposite whom is seen only when
// all of it is there.
func (s *setter) seats(b doc.Seats, parent *tag.Node, width unit.Length) []part {
	ends := min(len(b.Seats), 2)
	right := (len(b.Seats) - ends + 1) / 2
	seat := unit.Size{W: min(s.roomier(mm(56), width), (width-mm(32))/2), H: s.roomier(seatHeight, width)}
	step := s.roomier(seatStep, width)
	table := unit.Size{W: width - 2*(seat.W+seatGap), H: max(step*unit.Length(right), mm(16))}
	height := table.H + unit.Length(ends)*(seat.H+seatGap)
	word := s.plain(b.Pos, b.Table, setting{pt(15), pt(19), true, s.Palette.Dark}, table.W-mm(4))
	s.atMost(2, b.Pos, b.Table, word)
	return []part{{pos: b.Pos, before: s.st.gap, height: height, place: func(p *Page, at unit.Vec, _ unit.Length) {
		top := at.Y + seat.H + seatGap
		o := unit.Vec{X: at.X + seat.W + seatGap, Y: top}
		s.shape(p, nil, o, rectSegs(table.W, table.H, mm(6)), s.Palette.Tint, s.Palette.Ink, lineTable)
		sect := parent.Add(tag.Div)
		s.centred(p, sect.Add(tag.P), word, o.X+table.W/2, o.Y+(table.H-word.height())/2)
		side := top + (step-seat.H)/2
		for i, f := range b.Seats {
			r := unit.Rect{Vec: unit.Vec{X: at.X + (width-seat.W)/2, Y: at.Y}, Size: seat}
			w, round := seat, [4]bool{true, true, false, false} // the back of the chair: top left, top right, lower right, lower left
			switch k := unit.Length(i - 1); {
			case i == 0:
			case i <= right:
				r.Vec, round = unit.Vec{X: at.X + width - seat.W, Y: side + k*step}, [4]bool{false, true, true, false}
			case i == right+1:
				r.Y, round = top+table.H+seatGap, [4]bool{false, false, true, true}
			default:
				r.Vec, round = unit.Vec{X: at.X, Y: side + unit.Length(len(b.Seats)-1-i)*step}, [4]bool{true, false, false, true}
			}
			corner := func(i int) unit.Length {
				if round[i] {
					return mm(7)
				}
				return mm(1.5)
			}
			s.shape(p, nil, r.Vec, cornerSegs(w.W, w.H, corner(0), corner(1), corner(2), corner(3)), s.Palette.White, s.Palette.Ink, lineWrite)
			s.seat(p, sect.Add(tag.Div), f, i+1, r)
		}
	}}}
}

// seat is the number of a seat, and a line for who sits there or the name.
func (s *setter) seat(p *Page, n *tag.Node, f doc.Field, number int, r unit.Rect) {
	set := setting{pt(13), pt(16), true, s.Palette.Dark}
	y := r.Y + r.H.Scale(0.64)
	t := s.plain(f.Pos, strconv.Itoa(number), set, mm(8))
	x, x2 := r.X+mm(4), r.Right()-mm(5)
	start := x + mm(7)
	if v, ok := s.value(f); ok {
		t.lines[len(t.lines)-1].last = false // a space parts it from the name
		name := set
		name.bold, name.colour = false, s.Palette.Ink
		s.labelledValue(p, n, t, x, s.fit(v, name, pt(11), x2-start, 2), start, y)
		return
	}
	s.placeText(p, n.Add(tag.P), t, unit.Vec{X: x, Y: y - s.baseline(set)})
	s.rule(p, start, x2, y+mm(0.8))
	s.lineField(p, n, start, x2, y+mm(0.8), f.Name, f.Label)
}
