package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// box is one part: a box is never parted. A box to a support person has a dark
// bar to the left; an important one a red edge and a triangle.
func (s *setter) box(b doc.Box, parent *tag.Node, width unit.Length) []part {
	inner := s.on(boxGround(s.Palette, b.Kind)) // sets the body
	pad := s.st.boxPad
	left := pad
	dark := s.Palette.Dark
	head := setting{s.st.boxBody.Scale(1.08), s.st.leading, true, dark}
	switch b.Kind {
	case doc.BoxSupport:
		inner.st.body = s.st.boxBody
		inner.st.leading = s.st.boxBody.Scale(1.45)
		inner.st.gap = mm(2)
		left += mm(3.4)
		head.size, head.leading = s.st.boxBody, inner.st.leading.Scale(1.1)
	case doc.BoxImportant:
		head.size, head.colour = s.st.body.Scale(1.1), s.Palette.Ink
	}
	sect := &tag.Node{Role: tag.Div}
	inset := width - left - pad
	sign := unit.Length(0)
	if b.Kind == doc.BoxImportant {
		sign = mm(13)
	}
	title := s.inlines(b.Title, head, inset-sign)
	parts := inner.blocks(b.Blocks, sect, inset)
	before := s.st.gap.Scale(1.2)
	if b.Kind == doc.BoxImportant {
		before = s.st.gap.Scale(1.7)
	}
	top := title.height()
	if sign > 0 {
		top = max(top, mm(11)) + mm(2)
	} else if len(title.lines) > 0 {
		top += mm(0.6)
	}
	height := pad + top + stack(parts) + pad
	return []part{{
		pos: b.Pos, before: before, height: height,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			s.boxGround(p, b.Kind, at, unit.Size{W: width, H: h})
			parent.Kids = append(parent.Kids, sect)
			x, y := at.X+left, at.Y+pad
			if sign > 0 {
				s.warningSign(p, unit.Vec{X: x, Y: y}, mm(11))
			}
			if len(title.lines) > 0 {
				s.placeText(p, sect.Add(tag.P), title, unit.Vec{X: x + sign, Y: y + (top-title.height())/2 - boolLength(sign > 0, mm(1))})
			}
			placeStack(p, parts, unit.Vec{X: x, Y: y + top})
		},
	}}
}

func boolLength(b bool, l unit.Length) unit.Length {
	if b {
		return l
	}
	return 0
}

// on is a setter of what lies on a ground of its own. Findings and credits are
// shared.
func (s *setter) on(ground colour) *setter {
	inner := *s
	inner.ground = ground
	return &inner
}

func boxGround(p Palette, kind doc.BoxKind) colour {
	if kind == doc.BoxImportant {
		return p.White
	}
	return p.Tint
}

func (s *setter) boxGround(p *Page, kind doc.BoxKind, at unit.Vec, size unit.Size) {
	ground := boxGround(s.Palette, kind)
	switch kind {
	case doc.BoxSupport:
		s.fill(p, nil, at, cornerSegs(size.W, size.H, 0, mm(3), mm(3), 0), ground)
		s.fill(p, nil, at, rectSegs(mm(2.4), size.H, 0), s.Palette.Dark)
	case doc.BoxImportant:
		s.shape(p, nil, at, rectSegs(size.W, size.H, mm(3)), ground, s.Palette.Warn, lineTable)
	default:
		s.fill(p, nil, at, rectSegs(size.W, size.H, mm(3)), ground)
	}
}

// warningSign is a triangle with a stroke and a dot, drawn like the pictograms.
func (s *setter) warningSign(p *Page, at unit.Vec, side unit.Length) {
	var b pathBuilder
	b.move(side/2, mm(0.6))
	b.line(side-mm(0.4), side-mm(1))
	b.line(mm(0.4), side-mm(1))
	b.close()
	ink := s.Palette.Ink
	s.put(p, nil, at, Path{Segs: b.segs, Fill: &s.Palette.Sand, Stroke: &ink, Width: lineShape, RoundCap: true})
	s.put(p, nil, unit.Vec{X: at.X + side/2, Y: at.Y + mm(3.8)}, Path{Segs: lineSegs(0, mm(2.8)), Stroke: &ink, Width: pt(2.5), RoundCap: true})
	s.fill(p, nil, unit.Vec{X: at.X + side/2, Y: at.Y + mm(8.5)}, circleSegs(mm(0.55)), ink)
}
