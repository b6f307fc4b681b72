package layout

import (
	"math"

	"trykklar/generator/unit"
)

// A3 sets a document that hangs on a wall as A3 pages: an A4 page grown by √2, so
// that it is read from further away. Lines grow by 1.25 only, and the foot keeps
// its size (LOOK.md §8).
func A3(in Input) Result {
	s := newSetter(in, styleA4())
	s.run(func(int) frame { return frame{unit.A4, bodyA4} }, false)
	for _, p := range s.pages {
		grow(p, unit.A3)
	}
	s.foot(wallFoot)
	return s.result()
}

// lineGrowth is how much lines grow from A4 to A3.
const lineGrowth = 1.25

// grow makes everything on a page larger by √2.
func grow(p *Page, size unit.Size) {
	l := func(v unit.Length) unit.Length { return v.Scale(math.Sqrt2) }
	vec := func(v unit.Vec) unit.Vec { return unit.Vec{X: l(v.X), Y: l(v.Y)} }
	box := func(s unit.Size) unit.Size { return unit.Size{W: l(s.W), H: l(s.H)} }
	p.Size = size
	for i := range p.Anchors {
		p.Anchors[i].Y = l(p.Anchors[i].Y)
	}
	for i := range p.Items {
		it := &p.Items[i]
		it.At = vec(it.At)
		switch x := it.Item.(type) {
		case Run:
			x.Size = l(x.Size)
			it.Item = x
		case Path:
			segs := make([]Seg, len(x.Segs))
			for k, s := range x.Segs {
				segs[k].Kind = s.Kind
				for j, v := range s.P {
					segs[k].P[j] = vec(v)
				}
			}
			x.Segs, x.Width = segs, x.Width.Scale(lineGrowth)
			it.Item = x
		case Picture:
			x.Size = box(x.Size)
			it.Item = x
		case Photo:
			x.Size = box(x.Size)
			it.Item = x
		case Field:
			x.Size = box(x.Size)
			it.Item = x
		case Link:
			x.Size = box(x.Size)
			it.Item = x
		}
	}
}
