package picture

import (
	"math"
	"strings"
)

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
		m = m.After(one)
		rest = strings.TrimLeft(after, " \t\r\n,")
	}
	if !m.within() {
		r.no("use smaller numbers", "transform=%q moves the shape too far", clip(value))
		return
	}
	g.matrix = m
}

// single is one transform by its name and numbers.
func single(name string, n []float64) (Matrix, bool) {
	arg := func(i int, missing float64) float64 {
		if i < len(n) {
			return n[i]
		}
		return missing
	}
	radians := arg(0, 0) * math.Pi / 180
	switch {
	case name == "matrix" && len(n) == 6:
		return Matrix(n), true
	case name == "translate" && len(n) <= 2:
		return Matrix{1, 0, 0, 1, arg(0, 0), arg(1, 0)}, true
	case name == "scale" && len(n) <= 2:
		return Matrix{arg(0, 1), 0, 0, arg(1, arg(0, 1)), 0, 0}, true
	case name == "rotate" && (len(n) == 1 || len(n) == 3):
		sin, cos := math.Sincos(radians)
		x, y := arg(1, 0), arg(2, 0)
		turn := Matrix{cos, sin, -sin, cos, 0, 0}
		return Matrix{1, 0, 0, 1, x, y}.After(turn).After(Matrix{1, 0, 0, 1, -x, -y}), true
	case name == "skewX" && len(n) == 1:
		return Matrix{1, 0, math.Tan(radians), 1, 0, 0}, true
	case name == "skewY" && len(n) == 1:
		return Matrix{1, math.Tan(radians), 0, 1, 0, 0}, true
	}
	return Unmoved, false
}
