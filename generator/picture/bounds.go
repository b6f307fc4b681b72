package picture

import "math"

// steps is how many straight pieces a curve is measured by.
const steps = 24

// Bounds is what the drawing paints, stroke and all; its view box may show less
// of it or more.
func (d *Drawing) Bounds() Box {
	lo, hi := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, s := range d.Shapes {
		m := s.Matrix
		var edge Point
		if s.Paint.Stroke != nil {
			edge.X = s.Paint.Width / 2 * math.Hypot(m[0], m[2])
			edge.Y = s.Paint.Width / 2 * math.Hypot(m[1], m[3])
		}
		flatten(s.Segs, func(p Point) {
			p = m.Apply(p)
			lo = Point{min(lo.X, p.X-edge.X), min(lo.Y, p.Y-edge.Y)}
			hi = Point{max(hi.X, p.X+edge.X), max(hi.Y, p.Y+edge.Y)}
		})
	}
	if lo.X > hi.X {
		return Box{}
	}
	return Box{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}
}

// flatten visits points on a path.
func flatten(segs []Seg, visit func(Point)) {
	var at, from Point
	for _, s := range segs {
		switch s.Kind {
		case Move:
			at = s.P[0]
			from = at
			visit(at)
		case Line:
			at = s.P[0]
			visit(at)
		case Cubic:
			for i := 1; i <= steps; i++ {
				t := float64(i) / steps
				u := 1 - t
				a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
				visit(Point{
					a*at.X + b*s.P[0].X + c*s.P[1].X + d*s.P[2].X,
					a*at.Y + b*s.P[0].Y + c*s.P[1].Y + d*s.P[2].Y,
				})
			}
			at = s.P[2]
		case Close:
			at = from
		}
	}
}
