package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// plusMinus is a frame cut in two, with lines on both sides. What is left of
// the page gives more lines.
func (s *setter) plusMinus(b doc.PlusMinus, parent *tag.Node, width unit.Length) []part {
	step, top := mm(12), mm(15)
	return []part{{
		pos: b.Pos, before: s.st.gap, height: top + unit.Length(b.Lines)*step + mm(4), grow: 2, step: step,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			ink := s.Palette.Ink
			half := width / 2
			s.stroke(p, nil, at, rectSegs(width, h, mm(3)), ink, lineShape)
			s.stroke(p, nil, unit.Vec{X: at.X + half, Y: at.Y}, lineSegs(0, h), ink, lineShape)
			for i, label := range []string{b.Plus, b.Minus} {
				x := at.X + unit.Length(i)*half
				fill := s.Palette.Item
				if i == 1 {
					fill = s.Palette.White
				}
				c := unit.Vec{X: x + mm(11), Y: at.Y + mm(10)}
				s.sign(p, c, mm(5.6), i == 0, fill)
				set := setting{pt(18), pt(22.5), true, ink}
				t := s.plain(b.Pos, label, set, half-mm(22))
				s.atMost(2, b.Pos, label, t)
				s.placeText(p, parent.Add(tag.P), t, unit.Vec{X: x + mm(20), Y: c.Y - t.height()/2})
				for y := at.Y + top + step - mm(1); y < at.Y+h-mm(3); y += step {
					s.rule(p, x+mm(6), x+half-mm(6), y)
				}
				lines := int((h - top - mm(4)) / step)
				s.field(p, parent, TextField, unit.Rect{Vec: unit.Vec{X: x + mm(6), Y: at.Y + top + step - mm(1) - fieldHeight},
					Size: unit.Size{W: half - mm(12), H: step*unit.Length(lines-1) + fieldHeight}}, b.Name+[]string{"-plus", "-minus"}[i], label, lines)
			}
		},
	}}
}

// sign is + or − in a disc.
func (s *setter) sign(p *Page, c unit.Vec, r unit.Length, plus bool, fill colour) {
	ink := s.Palette.Ink
	s.shape(p, nil, c, circleSegs(r), fill, ink, lineShape)
	arm := r.Scale(0.55)
	s.stroke(p, nil, unit.Vec{X: c.X - arm, Y: c.Y}, lineSegs(2*arm, 0), ink, lineTable)
	if plus {
		s.stroke(p, nil, unit.Vec{X: c.X, Y: c.Y - arm}, lineSegs(0, 2*arm), ink, lineTable)
	}
}
