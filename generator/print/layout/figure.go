package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// figure is a picture with its caption below.
func (s *setter) figure(b doc.Figure, parent *tag.Node, width unit.Length) []part {
	side := min(width, mm(60))
	set := s.running()
	caption := s.inlines(b.Caption, set, min(width, s.st.measure))
	return []part{{
		pos: b.Pos, before: s.st.gap, height: side + caption.height(),
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			n := figure(parent, b.Picture)
			s.picture(p, n, b.Picture, unit.Rect{Vec: at, Size: unit.Size{W: side, H: side}})
			if len(caption.lines) > 0 {
				s.placeText(p, n.Add(tag.Caption), caption, unit.Vec{X: at.X, Y: at.Y + side})
			}
		},
	}}
}
