package layout

import "trykklar/generator/unit"

// The control line: 50 mm, a tick each 10, with its words to the left. It tells
// whether a sheet was printed at 100 % (RULES.md R3, LOOK.md §9).
const (
	controlLength = 50 * unit.Millimetre
	controlStep   = 10 * unit.Millimetre
	controlGap    = 5 * unit.Millimetre / 2 // from the words to the line
)

// ControlLine is the control line of a sheet that must not be scaled, as
// artifacts: the line ends at right, and its words stand on the baseline y.
func ControlLine(in Input, right, y unit.Length) []Placed {
	p := &Page{}
	newSetter(in, style{}).controlLine(p, right, y)
	return p.Items
}

// controlLine places the control line; it returns the left end of its words.
func (s *setter) controlLine(p *Page, right, y unit.Length) (left unit.Length) {
	x, mid := right-controlLength, y-mm(1.2)
	s.stroke(p, nil, unit.Vec{X: x, Y: mid}, lineSegs(controlLength, 0), s.Palette.Ink, lineRow)
	for at := unit.Length(0); at <= controlLength; at += controlStep {
		tick := mm(1)
		if at == 0 || at == controlLength {
			tick = mm(1.8)
		}
		s.stroke(p, nil, unit.Vec{X: x + at, Y: mid - tick}, lineSegs(0, 2*tick), s.Palette.Ink, lineRow)
	}
	return s.artifactRight(p, s.Words.ControlLine, x-controlGap, y, 8, false, s.Palette.Ink2)
}
