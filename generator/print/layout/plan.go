package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// plan is "if … then …" (LOOK.md §9): a box with a pointer, what one can do as
// choices, and lines for one's own.
func (s *setter) plan(b doc.Plan, parent *tag.Node, width unit.Length) []part {
	big := setting{pt(26), pt(31.2), true, s.Palette.Dark}
	if width < mm(150) {
		big.size, big.leading = pt(22), pt(27)
	}
	out := []part{s.planIf(b, parent, width, big)}
	then := s.textPart(s.plain(b.Pos, b.Then, big, width), parent, tag.Heading(s.level+1))
	then.pos, then.before, then.keep = b.Pos, mm(4.4), true
	out = append(out, then)
	out = append(out, s.choices(b.Choices, parent, width)...)
	if b.More.Count > 0 {
		more := s.linesToWrite(b.More, parent, width)
		more[0].before = mm(4)
		out = append(out, more...)
	}
	return out
}

// planIf is the box: the reader's own thought beside "if", and a line.
func (s *setter) planIf(b doc.Plan, parent *tag.Node, width unit.Length, big setting) part {
	boxH, tip, icon, x := mm(35), mm(7), mm(28), mm(37)
	if width < mm(150) {
		icon, x = mm(20), mm(26)
	}
	t := s.plain(b.Pos, b.If, big, width-x-mm(6))
	s.atMost(2, b.Pos, b.If, t)
	role := tag.Heading(s.level + 1)
	return part{pos: b.Pos, before: mm(4.4), height: boxH + tip, keep: true,
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			tint, dark := s.Palette.Tint, s.Palette.Dark
			s.put(p, nil, at, Path{Segs: pointerBox(width, boxH, mm(3), mm(16), tip), Fill: &tint, Stroke: &dark, Width: lineShape})
			s.picture(p, nil, b.Picture, unit.Rect{Vec: unit.Vec{X: at.X + mm(4), Y: at.Y + (boxH-icon)/2}, Size: unit.Size{W: icon, H: icon}})
			bl := at.Y + mm(15) - s.baseline(big)
			if len(t.lines) > 1 {
				bl -= big.leading / 2
			}
			s.placeText(p, parent.Add(role), t, unit.Vec{X: at.X + x, Y: bl})
			s.rule(p, at.X+x, at.X+width-mm(7), at.Y+mm(29))
			s.lineField(p, parent, at.X+x, at.X+width-mm(7), at.Y+mm(29), b.IfName, b.If)
		}}
}

// pointerBox is a rounded box with a pointer in the middle of its lower edge.
func pointerBox(w, h, r, tipW, tipH unit.Length) []Seg {
	var b pathBuilder
	k := r - r.Scale(kappa)
	b.move(r, 0)
	b.line(w-r, 0)
	b.cubic(w-k, 0, w, k, w, r)
	b.line(w, h-r)
	b.cubic(w, h-k, w-k, h, w-r, h)
	b.line(w/2+tipW/2, h)
	b.line(w/2, h+tipH)
	b.line(w/2-tipW/2, h)
	b.line(r, h)
	b.cubic(k, h, 0, h-k, 0, h-r)
	b.line(0, r)
	b.cubic(0, k, k, 0, r, 0)
	b.close()
	return b.segs
}
