package picture

import (
	"math"
	"strings"
)

// A matrix is a, b, c, d, e, f as in SVG's matrix().
type matrix [6]float64

var unmoved = matrix{1, 0, 0, 1, 0, 0}

// times is n first, then m.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[2]*n[1], m[1]*n[0] + m[3]*n[1],
		m[0]*n[2] + m[2]*n[3], m[1]*n[2] + m[3]*n[3],
		m[0]*n[4] + m[2]*n[5] + m[4], m[1]*n[4] + m[3]*n[5] + m[5],
	}
}

func (m matrix) apply(p Point) Point {
	return Point{m[0]*p.X + m[2]*p.Y + m[4], m[1]*p.X + m[3]*p.Y + m[5]}
}

// flat tells whether everything is squeezed to a line.
func (m matrix) flat() bool { return math.Abs(m[0]*m[3]-m[1]*m[2]) < 1e-12 }

// scale is how much lines grow, the same in all directions for what we draw.
func (m matrix) scale() float64 { return max(math.Hypot(m[0], m[1]), math.Hypot(m[2], m[3])) }

// within tells whether all numbers are within the limit.
func (m matrix) within() bool {
	for _, v := range m {
		if !(math.Abs(v) <= maxNumber) {
			return false
		}
	}
	return true
}

// transform reads a list of transforms and lays it on the group.
func (r *svgReader) transform(g *svgGroup, value string) {
	rest := strings.TrimSpace(value)
	if rest == "none" {
		return
	}
	m := g.matrix
	for rest != "" {
		name, after, open := strings.Cut(rest, "(")
		args, after, closed := strings.Cut(after, ")")
		n, ok := numberList(args)
		one, known := single(strings.TrimSpace(name), n)
		if !open || !closed || !ok || !known {
			r.no("write it as translate(10 5), scale(2), rotate(45), skewX(3), skewY(3) or matrix(1 0 0 1 10 5)",
				"transform=%q is not read", clip(value))
			return
		}
		m = m.times(one)
		rest = strings.TrimLeft(after, " \t\r\n,")
	}
	if !m.within() {
		r.no("use smaller numbers", "transform=%q moves the shape too far", clip(value))
		return
	}
	g.matrix = m
}

// single is one transform by its name and numbers.
func single(name string, n []float64) (matrix, bool) {
	arg := func(i int, missing float64) float64 {
		if i < len(n) {
			return n[i]
		}
		return missing
	}
	radians := arg(0, 0) * math.Pi / 180
	switch {
	case name == "matrix" && len(n) == 6:
		return matrix(n), true
	case name == "translate" && len(n) <= 2:
		return matrix{1, 0, 0, 1, arg(0, 0), arg(1, 0)}, true
	case name == "scale" && len(n) <= 2:
		return matrix{arg(0, 1), 0, 0, arg(1, arg(0, 1)), 0, 0}, true
	case name == "rotate" && (len(n) == 1 || len(n) == 3):
		sin, cos := math.Sincos(radians)
		x, y := arg(1, 0), arg(2, 0)
		turn := matrix{cos, sin, -sin, cos, 0, 0}
		return matrix{1, 0, 0, 1, x, y}.times(turn).times(matrix{1, 0, 0, 1, -x, -y}), true
	case name == "skewX" && len(n) == 1:
		return matrix{1, 0, math.Tan(radians), 1, 0, 0}, true
	case name == "skewY" && len(n) == 1:
		return matrix{1, math.Tan(radians), 0, 1, 0, 0}, true
	}
	return unmoved, false
}
