package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// cover is the front page of a booklet (LOOK.md §8 and §9). On A4 lengths are
// those of A5 × 1.414; type stays readable as it is.
func (s *setter) cover(b doc.Cover, page unit.Size) *Page {
	p := &Page{Size: page}
	k := float64(page.W) / float64(unit.A5.W)
	y := func(v float64) unit.Length { return mm(v).Scale(k) }
	left := mm(14).Scale(k)
	if k > 1.2 {
		left = mm(15)
	}
	width := page.W - 2*left
	title := s.plain(b.Pos, b.Title, setting{pt(40).Scale((k + 1) / 2), pt(46).Scale((k + 1) / 2), true, s.Palette.Ink}, width)
	s.atMost(2, b.Pos, b.Title, title)
	eyebrow := s.plain(b.Pos, b.Eyebrow, setting{pt(12).Scale((k + 1) / 2), pt(15), true, s.Palette.Dark}, width)
	s.atMost(1, b.Pos, b.Eyebrow, eyebrow)
	s.placeText(p, s.root.Add(tag.P), eyebrow, unit.Vec{X: left, Y: y(21) - s.baseline(eyebrow.set)})
	s.placeText(p, s.root.Add(tag.H1), title, unit.Vec{X: left - optical(title.set.size), Y: y(38.5) - s.baseline(title.set)})
	p.Anchors = append(p.Anchors, Anchor{Title: b.Title, Level: 1, Y: y(21)})
	s.logoBeside(p, eyebrow, left, left+width, y(19), logoHigh)

	table, road, r := y(92), y(105), y(4.4)
	if len(b.Fields) == 0 { // the people have the room
		table, road, r = y(156), y(172), y(5.2)
		if len(b.Road.Stops) == 0 {
			table = y(166)
		}
		s.people(p, b, page.W/2, table, 1.42*k)
		s.tableLine(p, left, left+width, table)
	} else if n := len(b.Faces); n > 0 {
		step := y(29.6)
		x0 := page.W/2 - step*unit.Length(n-1)/2
		grounds := []colour{s.Palette.Tint, s.Palette.Sand}
		for i := range b.Faces {
			w, h := y(27.1), y(31.3)
			x := x0 + unit.Length(i)*step
			s.fill(p, nil, unit.Vec{X: x - w/2, Y: table - h}, archSegs(w, h), grounds[i%2])
		}
		for i, f := range b.Faces {
			s.faceOn(p, nil, f, x0+unit.Length(i)*step, table, y(27))
		}
		s.tableLine(p, left, left+width, table)
	}
	if len(b.Road.Stops) > 0 {
		s.placeRoad(p, b.Road, unit.Vec{X: left + r, Y: road}, r, roadStep(b.Road, width-2*r))
	}
	first, step, more := y(126), y(13.4), unit.Length(0)
	for i, f := range b.Fields {
		at := first + unit.Length(i)*step + more
		if v, ok := s.value(f); ok { // a second line goes below
			_, t, _ := s.quiet().valueBeside(f, v, left, left+width, s.labelled(), 2)
			below := unit.Length(len(t.lines)-1) * t.set.leading
			at += below
			more = min(more+below*3/5, mm(8).Scale(k)) // and keeps clear of the next
		}
		s.labelledLine(p, s.root, f, left, left+width, at, s.labelled(), 2)
	}
	return p
}

// people is two of the faces, or the picture, in an arch of 78 × 64 mm times k
// that stands on the table line at y (LOOK.md §9, support folder).
func (s *setter) people(p *Page, b doc.Cover, mid, table unit.Length, k float64) {
	w, h := mm(78).Scale(k), mm(64).Scale(k)
	s.fill(p, nil, unit.Vec{X: mid - w/2, Y: table - h}, archSegs(w, h), s.Palette.Tint)
	if len(b.Faces) == 0 {
		side := h.Scale(0.62)
		s.picture(p, nil, b.Picture, unit.Rect{Vec: unit.Vec{X: mid - side/2, Y: table - side - mm(6).Scale(k)}, Size: unit.Size{W: side, H: side}})
		return
	}
	heights := []float64{45, 42}
	for i := range min(2, len(b.Faces)) {
		face := b.Faces[min(i*(len(b.Faces)-1), len(b.Faces)-1)]
		s.faceOn(p, nil, face, mid+mm(1+float64(2*i-1)*16).Scale(k), table, mm(heights[i]).Scale(k))
	}
}

// tableLine is the thick line that people sit at.
func (s *setter) tableLine(p *Page, x, x2, y unit.Length) {
	ink := s.Palette.Ink
	s.put(p, nil, unit.Vec{X: x, Y: y}, Path{Segs: lineSegs(x2-x, 0), Stroke: &ink, Width: lineTable, RoundCap: true})
}
