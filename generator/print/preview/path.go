package preview

import (
	"math"

	"trykklar/generator/picture"
)

// point is a place; which units it is in, the name beside it tells.
type point struct{ x, y float64 }

func (p point) add(q point) point         { return point{p.x + q.x, p.y + q.y} }
func (p point) sub(q point) point         { return point{p.x - q.x, p.y - q.y} }
func (p point) times(k float64) point     { return point{p.x * k, p.y * k} }
func (p point) length() float64           { return math.Hypot(p.x, p.y) }
func cross(p, q point) float64            { return p.x*q.y - p.y*q.x }
func dot(p, q point) float64              { return p.x*q.x + p.y*q.y }
func between(p, q point, t float64) point { return p.add(q.sub(p).times(t)) }

// matrix is a, b, c, d, e, f as in SVG's matrix().
type matrix [6]float64

func (m matrix) apply(p point) point {
	return point{m[0]*p.x + m[2]*p.y + m[4], m[1]*p.x + m[3]*p.y + m[5]}
}

// after is n first, then m.
func (m matrix) after(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[2]*n[1], m[1]*n[0] + m[3]*n[1],
		m[0]*n[2] + m[2]*n[3], m[1]*n[2] + m[3]*n[3],
		m[0]*n[4] + m[2]*n[5] + m[4], m[1]*n[4] + m[3]*n[5] + m[5],
	}
}

// scale is how much lengths grow at the most.
func (m matrix) scale() float64 { return max(math.Hypot(m[0], m[1]), math.Hypot(m[2], m[3])) }

// exact is how far a straight piece may lie from its curve, in pixels.
const exact = 0.05

// subpath is points joined by straight lines.
type subpath struct {
	pts    []point
	closed bool
}

// flatten makes a path of straight pieces, in the units that the matrix leads to.
// Each piece lies within off of its curve.
func flatten(segs []picture.Seg, m matrix, off float64) []subpath {
	var out []subpath
	var at *subpath
	begin := func(p point) {
		out = append(out, subpath{pts: make([]point, 0, 16)})
		at = &out[len(out)-1]
		at.pts = append(at.pts, p)
	}
	for _, s := range segs {
		var p [3]point
		for i, q := range s.P {
			p[i] = m.apply(point{q.X, q.Y})
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
