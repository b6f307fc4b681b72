package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// headSetting is the setting of a heading of this level.
func (s *setter) headSetting(level int) (setting, headStyle) {
	h := s.st.heads[min(max(level, 1), 3)]
	c := s.Palette.Ink
	if h.dark {
		c = s.Palette.Dark
	}
	return setting{h.size, h.leading, true, c}, h
}

// optical moves large type left, so that its stems align with the text below
// (LOOK.md §3: 0.3 mm at 28 pt, 0.6 at 40, 1.2 at 64).
func optical(size unit.Length) unit.Length {
	switch {
	case size >= pt(60):
		return mm(1.2)
	case size >= pt(38):
		return mm(0.6)
	case size >= pt(26):
		return mm(0.3)
	}
	return 0
}

// heading is one part, kept with what follows.
func (s *setter) heading(b doc.Heading, parent *tag.Node, width unit.Length) []part {
	if !b.Picture.None() {
		return s.pictureHeading(b, nil, parent, width)
	}
	s.under = doc.Plain(b.Text)
	set, st := s.headSetting(b.Level)
	t := s.inlines(b.Text, set, width)
	eyebrow := s.eyebrow(b.Eyebrow, b.Pos, width)
	return []part{{
		pos: b.Pos, before: st.before, height: eyebrow.height() + t.height() + st.after, keep: true, air: airHeading,
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			s.anchor(p, b, at.Y)
			n := parent.Add(tag.Heading(b.Level))
			eyebrow.goesOn() // to the title
			s.placeText(p, n, eyebrow, at)
			at.Y += eyebrow.height()
			at.X -= optical(set.size)
			s.placeText(p, n, t, at)
		},
	}}
}

// anchor notes a heading for the bookmarks.
func (s *setter) anchor(p *Page, b doc.Heading, y unit.Length) {
	b.Text = s.known(b.Text)
	p.Anchors = append(p.Anchors, Anchor{ID: b.ID, Title: b.Name(), Level: b.Level, Y: y})
}

// pictureHeading sets a picture left of a heading and of the paragraph that
// follows it.
func (s *setter) pictureHeading(b doc.Heading, next *doc.Paragraph, parent *tag.Node, width unit.Length) []part {
	s.under = doc.Plain(b.Text)
	set, st := s.headSetting(b.Level)
	side := s.st.pictHead
	indent := side + s.st.pictGap
	head := s.inlines(b.Text, set, width-indent)
	below := text{set: s.running()}
	if next != nil {
		below = s.sentences(next.Sentences, s.running(), min(width-indent, s.st.measure))
	}
	words, gap := head.height()+below.height(), unit.Length(0)
	if next != nil {
		gap = s.st.headGap
		words += gap
	}
	height := max(side, words)
	return []part{{
		pos: b.Pos, before: st.before, height: height + mm(2), opens: b.Level > 2, keep: true, soft: next != nil, loose: next != nil, air: airBlock + 1,
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			s.anchor(p, b, at.Y)
			s.picture(p, nil, b.Picture, unit.Rect{Vec: unit.Vec{X: at.X, Y: at.Y + (height-side)/2}, Size: unit.Size{W: side, H: side}})
			at.X += indent
			at.Y += (height - words) / 2
			s.placeText(p, parent.Add(tag.Heading(b.Level)), head, at)
			if next != nil {
				at.Y += head.height() + gap
				s.placeText(p, parent.Add(tag.P), below, at)
			}
		},
	}}
}
