package layout

import (
	"math"

	"trykklar/generator/unit"
)

// star is a five-pointed star of radius r, 1.5 pt in ink.
func (s *setter) star(p *Page, c unit.Vec, r unit.Length) {
	var b pathBuilder
	for i := range 10 {
		a := float64(i)*math.Pi/5 - math.Pi/2
		d := r
		if i%2 == 1 {
			d = r.Scale(0.44)
		}
		x, y := d.Scale(math.Cos(a)), d.Scale(math.Sin(a))
		if i == 0 {
			b.move(x, y)
		} else {
			b.line(x, y)
		}
	}
	b.close()
	s.shape(p, nil, c, b.segs, s.Palette.White, s.Palette.Ink, lineShape)
}
