package layout

import (
	"math"

	"trykklar/generator/picture"
	"trykklar/generator/unit"
)

// kappa makes a cubic curve of a quarter circle: 4/3 (√2 − 1).
const kappa = 0.5522847498

// pathBuilder gathers the segments of a path.
type pathBuilder struct{ segs []Seg }

func (b *pathBuilder) move(x, y unit.Length) {
	b.segs = append(b.segs, Seg{Kind: picture.Move, P: [3]unit.Vec{{X: x, Y: y}}})
}

func (b *pathBuilder) line(x, y unit.Length) {
	b.segs = append(b.segs, Seg{Kind: picture.Line, P: [3]unit.Vec{{X: x, Y: y}}})
}

func (b *pathBuilder) cubic(x1, y1, x2, y2, x, y unit.Length) {
	b.segs = append(b.segs, Seg{Kind: picture.Cubic, P: [3]unit.Vec{{X: x1, Y: y1}, {X: x2, Y: y2}, {X: x, Y: y}}})
}

func (b *pathBuilder) close() { b.segs = append(b.segs, Seg{Kind: picture.Close}) }

// lineSegs is a straight line from the place.
func lineSegs(dx, dy unit.Length) []Seg {
	var b pathBuilder
	b.move(0, 0)
	b.line(dx, dy)
	return b.segs
}

// rectSegs is a rectangle with round corners of radius r; 0 for square ones.
func rectSegs(w, h, r unit.Length) []Seg {
	return cornerSegs(w, h, r, r, r, r)
}

// cornerSegs is a rectangle with a radius for each corner: top left, top right,
// lower right, lower left.
func cornerSegs(w, h, tl, tr, br, bl unit.Length) []Seg {
	var b pathBuilder
	k := func(r unit.Length) unit.Length { return r - r.Scale(kappa) }
	b.move(tl, 0)
	b.line(w-tr, 0)
	if tr > 0 {
		b.cubic(w-k(tr), 0, w, k(tr), w, tr)
	}
	b.line(w, h-br)
	if br > 0 {
		b.cubic(w, h-k(br), w-k(br), h, w-br, h)
	}
	b.line(bl, h)
	if bl > 0 {
		b.cubic(k(bl), h, 0, h-k(bl), 0, h-bl)
	}
	b.line(0, tl)
	if tl > 0 {
		b.cubic(0, k(tl), k(tl), 0, tl, 0)
	}
	b.close()
	return b.segs
}

// circleSegs is a circle about the place.
func circleSegs(r unit.Length) []Seg {
	var b pathBuilder
	c := r.Scale(kappa)
	b.move(r, 0)
	b.cubic(r, c, c, r, 0, r)
	b.cubic(-c, r, -r, c, -r, 0)
	b.cubic(-r, -c, -c, -r, 0, -r)
	b.cubic(c, -r, r, -c, r, 0)
	b.close()
	return b.segs
}

// archSegs is the round-topped window behind a face (LOOK: the arch).
func archSegs(w, h unit.Length) []Seg {
	r := w / 2
	if r > h {
		r = h
	}
	return cornerSegs(w, h, r, r, 0, 0)
}

// arcSegs is an arc about the place from angle a to b, in radians, clockwise
// from the right, open.
func arcSegs(r unit.Length, a, b float64) []Seg {
	var p pathBuilder
	n := max(1, int(math.Ceil(math.Abs(b-a)/(math.Pi/2))))
	step := (b - a) / float64(n)
	c := 4.0 / 3 * math.Tan(step/4)
	at := func(t float64) (float64, float64) { return math.Cos(t), math.Sin(t) }
	x, y := at(a)
	p.move(r.Scale(x), r.Scale(y))
	for i := range n {
		t := a + float64(i)*step
		x0, y0 := at(t)
		x1, y1 := at(t + step)
		p.cubic(r.Scale(x0-c*y0), r.Scale(y0+c*x0), r.Scale(x1+c*y1), r.Scale(y1-c*x1), r.Scale(x1), r.Scale(y1))
	}
	return p.segs
}

// StraightLine is a line from the place, for the marks of sheets.
func StraightLine(dx, dy unit.Length) []Seg { return lineSegs(dx, dy) }

// RoundRect is a rectangle with round corners, for the marks of sheets.
func RoundRect(s unit.Size, r unit.Length) []Seg { return rectSegs(s.W, s.H, r) }
