package preview

import (
	"math"

	"trykklar/generator/picture"
)

// point is a place; which units it is in, the name beside it tells.
type point picture.Point

func (p point) add(q point) point         { return point{p.X + q.X, p.Y + q.Y} }
func (p point) sub(q point) point         { return point{p.X - q.X, p.Y - q.Y} }
func (p point) times(k float64) point     { return point{p.X * k, p.Y * k} }
func (p point) length() float64           { return math.Hypot(p.X, p.Y) }
func cross(p, q point) float64            { return p.X*q.Y - p.Y*q.X }
func dot(p, q point) float64              { return p.X*q.X + p.Y*q.Y }
func between(p, q point, t float64) point { return p.add(q.sub(p).times(t)) }

// exact is how far a straight piece may lie from its curve, in pixels.
const exact = 0.05

// subpath is points joined by straight lines.
type subpath struct {
	pts    []point
	closed bool
}

// flatten makes a path of straight pieces, in the units that the matrix leads to.
// Each piece lies within off of its curve.
func flatten(segs []picture.Seg, m picture.Matrix, off float64) []subpath {
	var out []subpath
	var at *subpath
	begin := func(p point) {
		out = append(out, subpath{pts: make([]point, 0, 16)})
		at = &out[len(out)-1]
		at.pts = append(at.pts, p)
	}
	for _, s := range segs {
		var p [3]point
		for i, q := range s.P[:s.Kind.Points()] {
			p[i] = point(m.Apply(q))
		}
		if s.Kind == picture.Move {
			begin(p[0])
			continue
		}
		if at == nil {
			continue // a path begins with a move
		}
		if at.closed {
			begin(at.pts[0]) // what follows a close begins where that ended
		}
		switch s.Kind {
		case picture.Line:
			at.pts = append(at.pts, p[0])
		case picture.Cubic:
			at.pts = cubic(at.pts, p[0], p[1], p[2], off)
		case picture.Close:
			at.closed = true
		}
	}
	return out
}

// cubic appends points on the curve from the last point. How many there must be
// follows from how far its second difference can take it off a straight line.
func cubic(pts []point, b, c, d point, off float64) []point {
	a := pts[len(pts)-1]
	bend := max(a.sub(b.times(2)).add(c).length(), b.sub(c.times(2)).add(d).length())
	n := int(min(max(math.Ceil(math.Sqrt(0.75*bend/off)), 1), 500))
	for i := 1; i < n; i++ {
		t := float64(i) / float64(n)
		ab, bc, cd := between(a, b, t), between(b, c, t), between(c, d, t)
		pts = append(pts, between(between(ab, bc, t), between(bc, cd, t), t))
	}
	return append(pts, d)
}
