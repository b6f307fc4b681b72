package layout

import (
	"fmt"

	"trykklar/generator/unit"
)

// Bounds is a rectangle that holds all ink of an item: a little more than its
// words, lines and curves.
func (p Placed) Bounds() unit.Rect {
	switch i := p.Item.(type) {
	case Run:
		r := unit.Rect{Vec: unit.Vec{X: p.At.X, Y: p.At.Y - i.Size}, Size: unit.Size{W: i.Face.Width(i.Text, i.Size), H: i.Size.Scale(1.3)}}
		if i.Turned {
			r.Vec = unit.Vec{X: p.At.X - r.W, Y: p.At.Y - i.Size.Scale(0.3)}
		}
		return r
	case Path:
		return i.bounds(p.At)
	case Picture:
		return unit.Rect{Vec: p.At, Size: i.Size}
	case Photo:
		return unit.Rect{Vec: p.At, Size: i.Size}
	case Link:
		return unit.Rect{Vec: p.At, Size: i.Size}
	case Field:
		return unit.Rect{Vec: p.At, Size: i.Size}
	}
	panic(fmt.Sprintf("layout: no bounds of %T", p.Item))
}

// bounds is the box of a path, its line included.
func (p Path) bounds(at unit.Vec) unit.Rect {
	var half unit.Length
	if p.Stroke != nil {
		half = p.Width / 2
	}
	r := p.box().Inset(-half)
	return unit.Rect{Vec: at.Add(r.Vec), Size: r.Size}
}

// box is the box of a path's points, from its place.
func (p Path) box() unit.Rect {
	var low, high unit.Vec
	first := true
	for _, s := range p.Segs {
		for _, v := range s.P[:s.Kind.Points()] {
			if first {
				low, high, first = v, v, false
			}
			low = unit.Vec{X: min(low.X, v.X), Y: min(low.Y, v.Y)}
			high = unit.Vec{X: max(high.X, v.X), Y: max(high.Y, v.Y)}
		}
	}
	return unit.Rect{Vec: low, Size: unit.Size{W: high.X - low.X, H: high.Y - low.Y}}
}
