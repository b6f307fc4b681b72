package layout

import (
	"math"

	"trykklar/generator/unit"
)

// wreath is two stems of leaves about a middle (LOOK.md §9, the diploma): each
// stem ends 158° from the bottom, at radius 45 mm, with thirteen pairs of
// leaves that shrink by 28 % to the top.
func (s *setter) wreath(p *Page, c unit.Vec) {
	const radius, top, gap = 45.0, 158.0, 4.75 // mm; degrees from the bottom
	ink := s.Palette.Ink
	fills := []colour{s.Palette.Clay, s.Palette.Mid, s.Palette.Tint, s.Palette.Sand}
	for _, side := range []float64{-1, 1} {
		// angle at t of the stem, from the bottom towards the top
		angle := func(t float64) float64 {
			return math.Pi/2 - side*(gap+t*(top-gap))*math.Pi/180
		}
		at := func(t, r float64) unit.Vec {
			a := angle(t)
			return c.Add(unit.Vec{X: mm(r * math.Cos(a)), Y: mm(r * math.Sin(a))})
		}
		s.put(p, nil, c, Path{Segs: arcSegs(mm(radius), angle(0), angle(1)), Stroke: &ink, Width: lineShape, RoundCap: true})
		for i := range 13 {
			t := 0.075 + 0.075*float64(i)
			if t > 1 {
				break
			}
			shrink := 1 - 0.28*t
			// Towards the top of the stem, that is against the angle on the right.
			along := angle(t) - side*math.Pi/2
			s.leaf(p, at(t, radius), along+side*0.62, 15*shrink, 4.6*shrink, fills[(2*i)%4])
			s.leaf(p, at(t, radius), along-side*0.62, 12.9*shrink, 4.6*shrink, fills[(2*i+1)%4])
			if i%3 == 1 {
				s.fill(p, nil, at(t+0.012, radius+12), circleSegs(mm(1.15)), s.Palette.Dark)
			}
		}
		s.leaf(p, at(1, radius), angle(1)-side*math.Pi/2, 10, 3.4, s.Palette.Clay)
	}
}

// leaf is two cubic curves from its foot, with a vein in the middle. Angle is
// in radians; l and w are millimetres.
func (s *setter) leaf(p *Page, foot unit.Vec, angle, l, w float64, fill colour) {
	sin, cos := math.Sincos(angle)
	pt2 := func(x, y float64) (unit.Length, unit.Length) {
		return mm(x*cos - y*sin), mm(x*sin + y*cos)
	}
	var b pathBuilder
	curve := func(x1, y1, x2, y2, x, y float64) {
		ax, ay := pt2(x1, y1)
		bx, by := pt2(x2, y2)
		cx, cy := pt2(x, y)
		b.cubic(ax, ay, bx, by, cx, cy)
	}
	b.move(0, 0)
	curve(0.25*l, -w, 0.7*l, -0.85*w, l, 0)
	curve(0.7*l, 0.85*w, 0.25*l, w, 0, 0)
	b.close()
	ink := s.Palette.Ink
	s.shape(p, nil, foot, b.segs, fill, ink, pt(0.9))
	var v pathBuilder
	x1, y1 := pt2(0.12*l, 0)
	x2, y2 := pt2(0.7*l, 0)
	v.move(x1, y1)
	v.line(x2, y2)
	s.put(p, nil, foot, Path{Segs: v.segs, Stroke: &ink, Width: pt(0.72), RoundCap: true})
}
