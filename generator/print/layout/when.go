package layout

import (
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// withWhen adds when and where the group meets below the title of what is for one
// meeting, where the group knows it. Nobody writes it by hand: there is no line for it.
func (s *setter) withWhen(t part, width unit.Length) part {
	text, height := s.when(width)
	if height == 0 {
		return t
	}
	top := t.height + mm(0.6)
	t.height += height
	place := t.place
	t.place = func(p *Page, at unit.Vec, h unit.Length) {
		place(p, at, h)
		s.placeText(p, s.root.Add(tag.P), text, unit.Vec{X: at.X, Y: at.Y + top})
	}
	return t
}

// when is that line, and how much higher it makes the head; nothing where it is not known.
func (s *setter) when(width unit.Length) (_ text, height unit.Length) {
	v, ok := s.value(s.Document.When)
	if !ok {
		return text{}, 0
	}
	set := s.running()
	set.leading = set.size.Scale(1.3)
	t := s.fit(v, set, s.valueLeast(), width, 2)
	return t, t.height() + mm(1.6)
}

// withLogo adds the logo to the head of what tells when and where the course is: it is the
// group's own paper.
func (s *setter) withLogo(t part, width unit.Length) part {
	if !slices.ContainsFunc(s.Document.Blocks, func(b doc.Block) bool { _, ok := b.(doc.Dates); return ok }) {
		return t
	}
	small := s.eyebrow(s.Document.Eyebrow, s.Document.Pos, width)
	place := t.place
	t.place = func(p *Page, at unit.Vec, h unit.Length) {
		place(p, at, h)
		s.logoBeside(p, small, at.X, at.X+width, at.Y+mm(4.5), logoHigh)
	}
	return t
}
