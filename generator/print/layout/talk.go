package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// talkCard is a card to talk from: its group, a picture, a word or a sentence, and
// questions.
func (s *setter) talkCard(p *Page, n *tag.Node, c doc.Card, st talkStyle) {
	group, ask := s.talkAround(c, st, p.Size)
	say := s.talkSay(c, st, p.Size)
	top, bottom := st.room(p.Size)
	height := say.height()
	if c.Empty {
		height += talkWrite
	}
	if over := st.least(height) - (bottom - top); over > 0 {
		s.findings.Add(diag.Errorf(c.Pos, diag.TextTooLong, "write it shorter, or choose a larger size of card",
			"the text of the card %q is %.0f mm too tall for its card", c.Name(), over.MM()+0.5))
	}
	mid := p.Size.W / 2
	place := func(t text, y unit.Length) {
		switch {
		case len(t.lines) == 0:
		case st.pictures == aboveWords:
			s.centred(p, n.Add(tag.P), t, mid, y)
		default:
			s.placeText(p, n.Add(tag.P), t, unit.Vec{X: st.margin, Y: y})
		}
	}
	place(group, st.margin)
	switch {
	case st.pictures == aboveWords:
		art := min(bottom-top-st.text-talkGap, talkMost)
		table := top + (bottom-top-st.text-talkGap-art)/2 + art
		s.talkArch(p, n, c, st, table, art)
		rest := bottom - table - talkGap
		y := table + talkGap + (rest-height)/2
		place(say, y)
		if c.Empty {
			s.rule(p, st.margin, p.Size.W-st.margin, y+height)
		}
	case st.pictures == besideWords:
		r := st.disc(p.Size)
		centre := unit.Vec{X: st.margin + r, Y: (top + bottom) / 2}
		s.talkDisc(p, n, c, centre, r)
		x, y := st.margin+2*r+mm(5), centre.Y-height/2
		if len(say.lines) > 0 {
			s.placeText(p, n.Add(tag.P), say, unit.Vec{X: x, Y: y})
		}
		if c.Empty {
			s.rule(p, x, p.Size.W-st.margin, y+height)
		}
	case c.Empty:
		place(say, top)
		for y := top + height; y <= bottom; y += s.st.row {
			s.rule(p, st.margin, p.Size.W-st.margin, y)
		}
	default:
		// Seen as the middle, what stands in the middle hangs low.
		place(say, top+(bottom-top-height).Scale(0.45))
	}
	place(ask, p.Size.H-st.margin-ask.height())
}

// talkArch is the picture in an arch on the table line; empty, to draw in.
func (s *setter) talkArch(p *Page, n *tag.Node, c doc.Card, st talkStyle, table, height unit.Length) {
	mid, edge := p.Size.W/2, st.margin+mm(1)
	width := min(height.Scale(1.1), p.Size.W-2*edge)
	at := unit.Vec{X: mid - width/2, Y: table - height}
	switch {
	case c.Empty:
		s.stroke(p, nil, at, archSegs(width, height), s.Palette.Dark, lineShape, mm(2.4), mm(1.8))
	case !c.Picture.None():
		s.fill(p, nil, at, archSegs(width, height), s.Palette.Tint)
		q := min(width, height).Scale(0.76)
		s.standing(p, figure(n, c.Picture), c.Picture, mid, table-lineTable/2, q)
	}
	s.tableLine(p, edge, p.Size.W-edge, table)
}

// talkDisc is the picture on a disc; empty, to draw in.
func (s *setter) talkDisc(p *Page, n *tag.Node, c doc.Card, centre unit.Vec, r unit.Length) {
	if c.Empty {
		s.stroke(p, nil, centre, circleSegs(r-lineShape/2), s.Palette.Dark, lineShape, mm(2.4), mm(1.8))
		return
	}
	if !c.Picture.None() {
		s.onDisc(p, figure(n, c.Picture), c.Picture, centre, r)
	}
}

// standing is a picture within a square, its lowest ink at y.
func (s *setter) standing(p *Page, n *tag.Node, pic doc.Picture, mid, y, side unit.Length) {
	at := unit.Rect{Vec: unit.Vec{X: mid - side/2, Y: y - side}, Size: unit.Size{W: side, H: side}}
	if d := s.Pictures[pic.ID].Drawing; d != nil {
		k := min(float64(side)/d.Box.W, float64(side)/d.Box.H)
		ink := d.Bounds()
		at.H = unit.Length(d.Box.H * k)
		at.Y = y - unit.Length((ink.Y+ink.H-d.Box.Y)*k)
	}
	s.picture(p, n, pic, at)
}
