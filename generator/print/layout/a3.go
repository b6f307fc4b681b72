package layout

import (
	"math"

	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// A3 sets a document as A3 pages. What hangs on the wall grows by √2, so that it
// is read from further away. What is written in keeps its text, and the rings,
// boxes and rows take the room (LOOK.md §8).
func A3(in Input) Result { return setA3(in, true).result() }

func setA3(in Input, fillable bool) *setter {
	s := newSetter(in, styleA4())
	s.fillable = fillable && !in.NoFields
	if hangs(in.Document) {
		s.run(func(int) frame { return frame{unit.A4, bodyA4} }, false)
		s.number() // while its measures are those of A4
		for _, p := range s.pages {
			grow(p, unit.A3)
		}
	} else {
		s.st.row = mm(13)
		s.run(func(int) frame { return frame{unit.A3, bodyA3} }, false)
	}
	s.foot(wallFoot)
	return s
}

// bodyA3 is where text may stand on an A3 to write in.
var bodyA3 = unit.RectMM(21.2, 20, 254.6, 377)

// hangs tells of a document that is looked at: it has no drawing to write in. A
// few lines for what the group wants to add do not make it smaller.
func hangs(d *doc.Document) bool {
	looked := true
	doc.Walk(d.Blocks, func(b doc.Block) {
		switch b.(type) {
		case doc.Circle, doc.Plan, doc.HelpPlan, doc.PlusMinus, doc.Room, doc.Seats:
			looked = false
		}
	})
	return looked
}

// roomier is a length of A4 in a column of this width: on A3 it takes the room.
func (s *setter) roomier(v, width unit.Length) unit.Length {
	if width <= bodyA4.W {
		return v
	}
	if s.half > 0 {
		return v.Scale(s.roomy)
	}
	return unit.Length(float64(v) * float64(width) / float64(bodyA4.W))
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
