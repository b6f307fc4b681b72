package picture

import "math"

// arc draws an elliptical arc from where the pen is, as cubics of a quarter
// turn at most (SVG 1.1, appendix F.6).
func (p *pen) arc(rx, ry, turn float64, large, sweep bool, to Point) {
	rx, ry = math.Abs(rx), math.Abs(ry)
	if p.at == to {
		return
	}
	if rx < 1e-9 || ry < 1e-9 {
		p.line(to)
		return
	}
	sin, cos := math.Sincos(turn * math.Pi / 180)
	dx, dy := (p.at.X-to.X)/2, (p.at.Y-to.Y)/2
	x, y := cos*dx+sin*dy, cos*dy-sin*dx
	if over := x*x/(rx*rx) + y*y/(ry*ry); over > 1 { // too small to reach
		rx, ry = rx*math.Sqrt(over), ry*math.Sqrt(over)
	}
	square := (rx*rx*ry*ry - rx*rx*y*y - ry*ry*x*x) / (rx*rx*y*y + ry*ry*x*x)
	k := math.Sqrt(max(0, square))
	if large == sweep {
		k = -k
	}
	cx, cy := k*rx*y/ry, -k*ry*x/rx
	from := math.Atan2((y-cy)/ry, (x-cx)/rx)
	sweepBy := math.Atan2((-y-cy)/ry, (-x-cx)/rx) - from
	switch {
	case sweep && sweepBy < 0:
		sweepBy += 2 * math.Pi
	case !sweep && sweepBy > 0:
		sweepBy -= 2 * math.Pi
	}
	middle := Point{(p.at.X + to.X) / 2, (p.at.Y + to.Y) / 2}
	m := Matrix{cos * rx, sin * rx, -sin * ry, cos * ry, cos*cx - sin*cy + middle.X, sin*cx + cos*cy + middle.Y}
	n := max(1, int(math.Ceil(math.Abs(sweepBy)/(math.Pi/2)-1e-9)))
	step := sweepBy / float64(n)
	handle := 4.0 / 3 * math.Tan(step/4)
	for i := range n {
		s0, c0 := math.Sincos(from + float64(i)*step)
		s1, c1 := math.Sincos(from + float64(i+1)*step)
		end := m.Apply(Point{c1, s1})
		if i == n-1 {
			end = to // no rounding where the next segment begins
		}
		p.cubic(m.Apply(Point{c0 - handle*s0, s0 + handle*c0}), m.Apply(Point{c1 + handle*s1, s1 - handle*c1}), end)
	}
}
