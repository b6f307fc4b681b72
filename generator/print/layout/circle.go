package layout

import (
	"math"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// circle is rings about a middle, in four sectors (LOOK.md §9). Its rings take
// the width that the page has; the words keep their size.
func (s *setter) circle(b doc.Circle, parent *tag.Node, width unit.Length) []part {
	narrow := width < mm(150)
	outer := width/2 - mm(2)
	if narrow {
		outer = mm(57)
	}
	radii := []float64{15, 40, 64, 88}
	k := float64(outer) / float64(mm(88))
	height := 2 * outer
	if !narrow {
		height += mm(1)
	}
	star := s.sentences([]doc.Sentence{b.Star}, setting{pt(15), pt(19), true, s.Palette.Ink}, width-mm(24))
	starH := max(mm(15), star.height()+mm(5))
	out := []part{{
		pos: b.Pos, before: mm(3), height: height, keep: true, grow: 1, most: s.roomier(mm(14), width) + (s.roomier(mm(100), width) - mm(100)),
		place: func(p *Page, at unit.Vec, h unit.Length) {
			c := unit.Vec{X: at.X + width/2, Y: at.Y + h/2}
			s.rings(p, parent, b, c, radii, k)
			s.sectors(p, parent, b, unit.Rect{Vec: unit.Vec{X: at.X, Y: c.Y - height/2}, Size: unit.Size{W: width, H: height}}, narrow)
		},
	}}
	if len(b.Star) > 0 {
		out = append(out, part{pos: b.Pos, before: mm(6), height: starH,
			place: func(p *Page, at unit.Vec, _ unit.Length) {
				s.fill(p, nil, at, rectSegs(width, starH, mm(3)), s.Palette.Tint)
				s.star(p, unit.Vec{X: at.X + mm(9), Y: at.Y + starH/2}, mm(4.4))
				s.placeText(p, parent.Add(tag.P), star, unit.Vec{X: at.X + mm(17), Y: at.Y + (starH-star.height())/2})
			}})
	}
	return out
}

// rings draws the rings from the outermost, the axes, the names on the upright
// axis and the middle.
func (s *setter) rings(p *Page, parent *tag.Node, b doc.Circle, c unit.Vec, radii []float64, k float64) {
	ink := s.Palette.Ink
	r := func(i int) unit.Length { return mm(radii[i]).Scale(k) }
	for i := len(radii) - 1; i >= 1; i-- {
		ground := s.Palette.White
		if i == 1 {
			ground = s.Palette.Tint
		}
		s.shape(p, nil, c, circleSegs(r(i)), ground, ink, lineShape)
	}
	outer := r(len(radii) - 1)
	s.stroke(p, nil, unit.Vec{X: c.X - outer, Y: c.Y}, lineSegs(2*outer, 0), ink, lineWrite)
	s.stroke(p, nil, unit.Vec{X: c.X, Y: c.Y - outer}, lineSegs(0, 2*outer), ink, lineWrite)
	s.fill(p, nil, c, circleSegs(r(0)), s.Palette.Dark)
	f := s.face(true)
	s.checkGlyphs(doc.Text{Pos: b.Pos, Text: b.Me}, true)
	size := pt(26).Scale(max(k, 0.75))
	if w, room := f.Width(b.Me, size), 2*r(0)-mm(2); w > room {
		s.findings.Add(diag.Errorf(b.Pos, diag.TextTooLong, "write one short word, such as \"Mig\"",
			"%q is %.0f mm wide, and the middle of the circle %.0f", b.Me, w.MM(), room.MM()))
	}
	s.put(p, parent.Add(tag.P), unit.Vec{X: c.X - f.Width(b.Me, size)/2, Y: c.Y + f.Scale(f.Cap, size)/2}, Run{Face: f, Size: size, Colour: s.Palette.White, Text: b.Me})
	set := setting{pt(12), mm(5.8), false, ink}
	for i, name := range b.Rings {
		if i+1 >= len(radii) {
			break
		}
		t := s.plain(b.Pos, name, set, 2*r(i+1))
		if len(t.lines) == 0 {
			continue
		}
		s.atMost(1, b.Pos, name, t)
		ground, under := s.Palette.White, mm(5.8)
		if i == 0 {
			ground, under = s.Palette.Tint, mm(7.6)
		}
		w := s.lineWidth(t.lines[0], set)
		// The patch of ground lies where the ring is wide enough for it.
		top := c.Y - r(i+1) + max(under-s.baseline(set), rise(r(i+1), w/2+mm(2))+mm(0.6))
		s.fill(p, nil, unit.Vec{X: c.X - w/2 - mm(2), Y: top}, rectSegs(w+mm(4), set.leading, 0), ground)
		s.centred(p, parent.Add(tag.P), t, c.X, top)
	}
}

// rise is how far below the top of a circle it is 2 × half wide.
func rise(r, half unit.Length) unit.Length {
	if half >= r {
		return r
	}
	return r - unit.Length(math.Sqrt(float64(r)*float64(r)-float64(half)*float64(half)))
}

// sectors sets a picture and a name at each corner. On a small page the names
// of the upper corners stand above their pictures, where the rings leave room.
func (s *setter) sectors(p *Page, parent *tag.Node, b doc.Circle, r unit.Rect, narrow bool) {
	side, set := mm(20), setting{pt(16), pt(19), true, s.Palette.Dark}
	if narrow {
		side, set.size, set.leading = mm(12), pt(14.7), pt(17)
	}
	for i, sec := range b.Sectors {
		if i > 3 {
			break
		}
		t := s.plain(sec.Pos, sec.Title, set, r.W*30/100)
		s.atMost(3, sec.Pos, sec.Title, t)
		words := t.height()
		pictY, nameY := r.Y, r.Y+side+mm(1)
		switch {
		case i >= 2:
			nameY = r.Bottom() - words
			pictY = nameY - side - mm(1)
		case narrow:
			pictY, nameY = r.Y+words+mm(1), r.Y
		}
		x := r.X
		if i%2 == 1 {
			x = r.Right() - side
		}
		s.picture(p, nil, sec.Picture, unit.Rect{Vec: unit.Vec{X: x, Y: pictY}, Size: unit.Size{W: side, H: side}})
		n := parent.Add(tag.P)
		for _, l := range t.lines {
			x := r.X
			if i%2 == 1 {
				x = r.Right() - s.lineWidth(l, set)
			}
			s.placeLine(p, n, t, l, unit.Vec{X: x, Y: nameY + s.baseline(set)})
			nameY += set.leading
		}
	}
}
