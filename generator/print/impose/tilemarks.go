package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// joins is the places of the page's join marks, one at the outer end of each
// seam between two sheets, in the margin of the A3: those of the sheet.
func (t Tiling) joins(i int) []unit.Vec {
	end := unit.Vec{X: unit.MM(12), Y: unit.MM(12)}
	if i%2 == 1 {
		end.X = unit.A3.W - end.X
	}
	if i/2 == 1 {
		end.Y = unit.MM(400) // above the foot
	}
	return []unit.Vec{{X: t.Seam.X, Y: end.Y}, {X: end.X, Y: t.Seam.Y}}
}

// marks is a sheet's join marks, the lines to cut along, and the dashed ones
// where the next sheets' edges come to lie: all on the sheet.
func (t Tiling) marks(i int, line picture.RGB) (out []layout.Placed) {
	at := t.At(i)
	on := func(x, y unit.Length) unit.Vec { return at.Add(unit.Vec{X: x, Y: y}) }
	dash := unit.MM(1.6)
	// The sheet without its margin, on the page.
	sheet := unit.Rect{Vec: unit.Vec{X: -at.X, Y: -at.Y}, Size: unit.A4}.Inset(printable)
	seen := t.Seen(i)
	if i%2 == 1 {
		out = append(out, stroked(on(t.Seam.X, sheet.Y), layout.StraightLine(0, sheet.H), line))
	} else {
		y, y2 := max(sheet.Y, seen.Y), min(sheet.Bottom(), seen.Bottom())
		out = append(out, dashed(on(t.Seam.X, y), layout.StraightLine(0, y2-y), line, dash))
	}
	if i/2 == 1 {
		out = append(out, stroked(on(sheet.X, t.Seam.Y), layout.StraightLine(sheet.W, 0), line))
	} else {
		x, x2 := max(sheet.X, seen.X), min(sheet.Right(), seen.Right())
		out = append(out, dashed(on(x, t.Seam.Y), layout.StraightLine(x2-x, 0), line, dash))
	}
	for _, j := range t.joins(i) {
		out = append(out, stroked(at.Add(j), diamond(joinSize), line))
	}
	return out
}

// joinSize is half the height of a join mark: it stays within what is printed
// beyond a seam.
const joinSize = 5 * unit.Millimetre / 2

func diamond(r unit.Length) []layout.Seg {
	line := func(x, y unit.Length) layout.Seg {
		return layout.Seg{Kind: picture.Line, P: [3]unit.Vec{{X: x, Y: y}}}
	}
	return []layout.Seg{{Kind: picture.Move, P: [3]unit.Vec{{Y: -r}}}, line(r, 0), line(0, r), line(-r, 0), {Kind: picture.Close}}
}

// tile is where a sheet's words may stand: above or below what it prints of the
// page, on the side of the upright seam that is not cut off alone.
func (t Tiling) tile(i int) layout.Tile {
	at, clear := t.At(i), unit.MM(6)
	out := layout.Tile{Index: i}
	seam := at.Add(t.Seam)
	room := &out.Room
	room.X, room.W = unit.MM(15), seam.X-clear-unit.MM(15)
	if i%2 == 1 {
		room.X = seam.X + clear
		room.W = unit.A4.W - printable - room.X
		y := unit.A4.H / 2
		if i/2 == 1 {
			y = unit.A4.H - unit.MM(60)
		}
		out.Cuts = append(out.Cuts, unit.Vec{X: seam.X - spare - unit.MM(2), Y: y})
	}
	room.Y = seam.Y + under + clear
	room.H = unit.A4.H - printable - room.Y
	if i/2 == 1 {
		room.Y = unit.MM(12)
		room.H = seam.Y - spare - clear - room.Y
		out.Cuts = append(out.Cuts, unit.Vec{X: unit.A4.W - unit.MM(15), Y: seam.Y - spare - unit.MM(2)})
	}
	return out
}
