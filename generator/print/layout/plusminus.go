package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// The head of a frame of plus and minus, and the room below its last line.
const (
	plusMinusTop  = 15 * unit.Millimetre
	plusMinusFoot = 3 * unit.Millimetre
)

// plusMinus is a frame cut in two, with lines on both sides. What is left of
// the page gives more lines. On two halves of an A3 it opens at the seam.
func (s *setter) plusMinus(b doc.PlusMinus, parent *tag.Node, width unit.Length) []part {
	step := s.roomier(mm(12), width)
	if s.half > 0 {
		return s.openPlusMinus(b, parent, width, step)
	}
	return []part{{
		pos: b.Pos, before: s.st.gap, height: plusMinusTop + unit.Length(b.Lines)*step + mm(4), grow: 2, step: step,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			s.stroke(p, nil, at, rectSegs(width, h, mm(3)), s.Palette.Ink, lineShape)
			s.stroke(p, nil, unit.Vec{X: at.X + width/2, Y: at.Y}, lineSegs(0, h), s.Palette.Ink, lineShape)
			for i := range 2 {
				half := unit.Rect{Vec: unit.Vec{X: at.X + unit.Length(i)*width/2, Y: at.Y}, Size: unit.Size{W: width / 2, H: h}}
				label := s.plusMinusHead(p, b, i, parent, half)
				s.ruled(p, parent, half.X+mm(6), half.Right()-mm(6), at.Y+plusMinusTop+step-mm(1), at.Y+h-plusMinusFoot-1, step,
					b.Name+[]string{"-plus", "-minus"}[i], label)
			}
		},
	}}
}

// openPlusMinus is the frame as two parts, one for each half of an A3: their lines
// go on across the seam as if it were not there.
func (s *setter) openPlusMinus(b doc.PlusMinus, parent *tag.Node, width, step unit.Length) []part {
	lead := max((step-2*seamBody)/2, mm(1)) // from the open end to the next line
	n := min(4, (b.Lines+1)/2)
	above := part{pos: b.Pos, before: s.st.gap, height: plusMinusTop + unit.Length(n)*step + lead, grow: 2}
	// Together they are higher than a half, so that the seam is between them.
	below := part{pos: b.Pos, grow: 2, height: max(s.half-above.height+mm(1), lead+unit.Length(b.Lines-n)*step)}
	above.place = func(p *Page, at unit.Vec, h unit.Length) {
		s.openFrame(p, at, unit.Size{W: width, H: h}, h, 0)
		for i := range 2 {
			half := unit.Rect{Vec: unit.Vec{X: at.X + unit.Length(i)*width/2, Y: at.Y}, Size: unit.Size{W: width / 2, H: h}}
			s.plusMinusHead(p, b, i, parent, half)
			for y := h - lead; y > plusMinusTop+mm(6); y -= step {
				s.rule(p, half.X+mm(6), half.Right()-mm(6), at.Y+y)
			}
		}
	}
	below.place = func(p *Page, at unit.Vec, h unit.Length) {
		s.openFrame(p, at, unit.Size{W: width, H: h}, 0, h)
		for i := range 2 {
			x := unit.Length(i) * width / 2
			for y := lead; y < h-plusMinusFoot; y += step {
				s.rule(p, at.X+x+mm(6), at.X+x+width/2-mm(6), at.Y+y)
			}
		}
	}
	return []part{above, below}
}

// openFrame is a frame cut in two that has no edge at the height open, and round
// corners at the height shut.
func (s *setter) openFrame(p *Page, at unit.Vec, size unit.Size, open, shut unit.Length) {
	r := mm(3)
	k := r - r.Scale(kappa)
	if shut > open {
		r, k = -r, -k
	}
	x := max(r, -r)
	kx := max(k, -k)
	var b pathBuilder
	b.move(0, open)
	b.line(0, shut+r)
	b.cubic(0, shut+k, kx, shut, x, shut)
	b.line(size.W-x, shut)
	b.cubic(size.W-kx, shut, size.W, shut+k, size.W, shut+r)
	b.line(size.W, open)
	s.stroke(p, nil, at, b.segs, s.Palette.Ink, lineShape)
	s.stroke(p, nil, unit.Vec{X: at.X + size.W/2, Y: at.Y}, lineSegs(0, size.H), s.Palette.Ink, lineShape)
}

// plusMinusHead is the sign and the word of one side, 0 for plus; it returns the
// word.
func (s *setter) plusMinusHead(p *Page, b doc.PlusMinus, side int, parent *tag.Node, half unit.Rect) string {
	label, fill := b.Plus, s.Palette.Item
	if side == 1 {
		label, fill = b.Minus, s.Palette.White
	}
	c := unit.Vec{X: half.X + mm(11), Y: half.Y + mm(10)}
	s.meaning(Meaning{Set: "plus and minus", Is: []string{"plus", "minus"}[side], Mark: true, Pos: b.Pos}, func() {
		s.sign(p, c, mm(5.6), side == 0, fill)
	})
	t := s.plain(b.Pos, label, setting{pt(18), pt(22.5), true, s.Palette.Ink}, half.W-mm(22))
	s.atMost(2, b.Pos, label, t)
	s.placeText(p, parent.Add(tag.P), t, unit.Vec{X: half.X + mm(20), Y: c.Y - t.height()/2})
	return label
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
