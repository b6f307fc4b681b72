package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// room is an empty frame that takes what is left of its page.
func (s *setter) room(b doc.Room, parent *tag.Node, width unit.Length) []part {
	label := s.inlines(b.Label, s.labelled(), width)
	top := label.height()
	before := s.st.gap.Scale(0.6)
	if top > 0 {
		top += mm(2)
		before = s.st.gap
	}
	about := s.about(b.Label)
	return []part{{
		pos: b.Pos, before: before, height: top + mm(36), grow: 4,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			if len(label.lines) > 0 {
				s.placeText(p, parent.Add(tag.P), label, at)
			}
			s.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + top}, rectSegs(width, h-top, mm(3)), s.Palette.Ink, lineWrite)
			r := unit.Rect{Vec: unit.Vec{X: at.X, Y: at.Y + top}, Size: unit.Size{W: width, H: h - top}}
			s.field(p, parent, r.Inset(mm(3)), Field{Kind: TextField, Name: b.Name, Label: about, Lines: int(r.H / s.st.row)})
		},
	}}
}
