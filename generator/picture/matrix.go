package picture

import "math"

// A Matrix is a, b, c, d, e, f as in SVG's matrix().
type Matrix [6]float64

// Unmoved leaves every point where it is.
var Unmoved = Matrix{1, 0, 0, 1, 0, 0}

// After is n first, then m.
func (m Matrix) After(n Matrix) Matrix {
	return Matrix{
		m[0]*n[0] + m[2]*n[1], m[1]*n[0] + m[3]*n[1],
		m[0]*n[2] + m[2]*n[3], m[1]*n[2] + m[3]*n[3],
		m[0]*n[4] + m[2]*n[5] + m[4], m[1]*n[4] + m[3]*n[5] + m[5],
	}
}

// Apply is where a point comes to lie.
func (m Matrix) Apply(p Point) Point {
	return Point{m[0]*p.X + m[2]*p.Y + m[4], m[1]*p.X + m[3]*p.Y + m[5]}
}

// Scale is how much lengths grow at the most; it is the same in all directions
// for what we draw.
func (m Matrix) Scale() float64 { return max(math.Hypot(m[0], m[1]), math.Hypot(m[2], m[3])) }

// flat tells whether everything is squeezed to a line.
func (m Matrix) flat() bool { return math.Abs(m[0]*m[3]-m[1]*m[2]) < 1e-12 }

// within tells whether all numbers are within the limit.
func (m Matrix) within() bool {
	for _, v := range m {
		if !(math.Abs(v) <= maxNumber) {
			return false
		}
	}
	return true
}
