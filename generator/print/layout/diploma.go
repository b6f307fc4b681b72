package layout

import (
	"math"
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// diploma is a landscape A4 (LOOK.md §9). Frame and wreath are the one feast of
// the look, and artifacts.
func (s *setter) diploma(b doc.Diploma, id string, level int) *Page {
	p := &Page{Size: unit.A4.Landscape()}
	dark := s.Palette.Dark
	s.alike(p, id+" frame", s.diplomaFrame)
	left, right := mm(31), mm(152)
	line := func(role tag.Role, str string, x, y unit.Length, set setting) {
		t := s.plain(b.Pos, str, set, right-x)
		s.atMost(1, b.Pos, str, t)
		s.placeText(p, s.root.Add(role), t, unit.Vec{X: x - optical(set.size), Y: y - s.baseline(set)})
	}
	set := setting{pt(16), pt(24), false, s.Palette.Ink}
	text := s.broken(b.Text, set, right-left, fewLines) // a frame has room for so many
	signs, top := s.signatures(b.Sign, left)
	// A long text of the leaders' lifts what stands above it.
	lift := s.diplomaLift(b, right-left, mm(103)+text.height()+mm(6), top)
	y := func(v float64) unit.Length { return mm(v) - lift }
	line(tag.P, b.Eyebrow, left, y(44), setting{pt(15), pt(19), true, dark})
	line(tag.Heading(level), b.Title, left, y(69), setting{pt(64), pt(70), true, dark})
	p.Anchors = append(p.Anchors, Anchor{ID: id, Title: b.Title, Level: level, Y: y(40)})
	s.diplomaName(p, b.To, left, right, y(87))
	s.placeText(p, s.root.Add(tag.P), text, unit.Vec{X: left, Y: y(103) - s.baseline(set)})
	s.remember(p, b, left, right, y(103)+text.height()+mm(6), top)
	s.placeSignatures(p, signs, top)
	s.logo(p, unit.Rect{Vec: unit.At(221, 185.4), Size: unit.SizeMM(45, 9)})
	s.alike(p, id+" wreath", func(p *Page) {
		s.wreath(p, unit.At(217, 95))
		s.ring(p, b, unit.At(217, 95))
		foot := s.Publisher + " · " + s.Version
		if c := s.creditLine(p); c != "" {
			foot += " · " + c
		}
		s.smallPrint(p, foot, left, mm(191), p.Size.W-2*left)
	})
	return p
}

// diplomaFrame is two lines with hollow corners and a dot in each.
func (s *setter) diplomaFrame(p *Page) {
	w, h := p.Size.W, p.Size.H
	for _, f := range []struct{ inset, r, line float64 }{{10, 9, 2.25}, {13, 8, 0.75}} {
		in, r := mm(f.inset), mm(f.r)
		k := r.Scale(kappa)
		var b pathBuilder
		b.move(in+r, in)
		b.line(w-in-r, in)
		b.cubic(w-in-r, in+k, w-in-k, in+r, w-in, in+r)
		b.line(w-in, h-in-r)
		b.cubic(w-in-k, h-in-r, w-in-r, h-in-k, w-in-r, h-in)
		b.line(in+r, h-in)
		b.cubic(in+r, h-in-k, in+k, h-in-r, in, h-in-r)
		b.line(in, in+r)
		b.cubic(in+k, in+r, in+r, in+k, in+r, in)
		b.close()
		s.stroke(p, nil, unit.Vec{}, b.segs, s.Palette.Dark, pt(f.line))
	}
	d := mm(12.2)
	for _, c := range []unit.Vec{{X: d, Y: d}, {X: w - d, Y: d}, {X: d, Y: h - d}, {X: w - d, Y: h - d}} {
		s.fill(p, nil, c, circleSegs(mm(1.5)), s.Palette.Dark)
	}
}

// ring is the road closed: every disc filled. More than eight meetings are a
// ring alone.
func (s *setter) ring(p *Page, b doc.Diploma, c unit.Vec) {
	dark, white := s.Palette.Dark, s.Palette.White
	s.stroke(p, nil, c, circleSegs(mm(24)), dark, lineTable)
	n := len(b.Road.Stops)
	if n <= roadMost {
		f := s.face(true)
		for i, stop := range b.Road.Stops {
			a := 2*math.Pi*float64(i)/float64(n) - math.Pi/2
			d := c.Add(unit.Vec{X: mm(24 * math.Cos(a)), Y: mm(24 * math.Sin(a))})
			s.fill(p, nil, d, circleSegs(mm(7.6)), white)
			s.fill(p, nil, d, circleSegs(mm(6.4)), dark)
			str := strconv.Itoa(stop.Number)
			s.put(p, nil, unit.Vec{X: d.X - f.Width(str, pt(20))/2, Y: d.Y + f.Scale(f.Cap, pt(20))/2}, Run{Face: f, Size: pt(20), Colour: white, Text: str})
		}
	}
	s.picture(p, nil, b.Picture, unit.Rect{Vec: c.Add(unit.At(-14, -14)), Size: unit.SizeMM(28, 28)})
}
