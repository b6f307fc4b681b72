package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// PanelWidths are the six panels of a landscape A4 in roll fold, in reading
// order: cover, the three inside, the flap that folds in, the back (RULES.md
// R22). The flap is 3 mm narrower, so that it does not buckle.
var PanelWidths = [6]unit.Length{
	unit.MM(100), unit.MM(100), unit.MM(100), unit.MM(97), unit.MM(97), unit.MM(100),
}

// Panels is six panels on the two sides of one sheet: outside flap, back and
// cover; inside mirrored. Fold marks stand outside the live area.
func Panels(pages [6]*layout.Page, line picture.RGB) []Sheet {
	size := unit.A4.Landscape()
	side := func(order ...int) Sheet {
		s := Sheet{Size: size}
		x := unit.Length(0)
		for i, p := range order {
			s.Slots = append(s.Slots, Slot{Page: pages[p], At: unit.Vec{X: x}})
			x += PanelWidths[p]
			if i < len(order)-1 {
				s.Marks = append(s.Marks, foldMarks(x, size.H, line)...)
			}
		}
		return s
	}
	return []Sheet{side(4, 5, 0), side(1, 2, 3)}
}

// foldMarks is a mark at the head and one at the foot of a fold at x, on a sheet
// of this height.
func foldMarks(x, height unit.Length, line picture.RGB) []layout.Placed {
	return []layout.Placed{foldMark(x, unit.MM(3.5), line), foldMark(x, height-unit.MM(7), line)}
}

// foldMark is 3.5 mm of 1/1 mm dashes down from y.
func foldMark(x, y unit.Length, line picture.RGB) layout.Placed {
	return dashed(unit.Vec{X: x, Y: y}, layout.StraightLine(0, unit.MM(3.5)), line, unit.MM(1))
}
