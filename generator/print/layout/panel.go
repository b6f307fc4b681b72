package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Panels sets a document as the six panels of a folded A4, in reading order:
// cover, three inside, flap, back. Each page break of the author begins the
// next panel. widths are the panels' own.
func Panels(in Input, widths [6]unit.Length) Result {
	s := newSetter(in, stylePanel())
	// Text keeps 10 mm from every fold and edge.
	frames := func(i int) frame {
		w, h := widths[min(i, 5)], mm(172)
		if i == 5 {
			h = mm(162) // the credits and the control line stand at the foot of the back
		}
		return frame{unit.Size{W: w, H: mm(210)}, unit.Rect{Vec: unit.At(10, 18), Size: unit.Size{W: w - mm(20), H: h}}}
	}
	panels := [][]doc.Block{nil}
	for _, b := range in.Document.Blocks {
		if _, ok := b.(doc.PageBreak); ok {
			panels = append(panels, nil)
			continue
		}
		last := len(panels) - 1
		panels[last] = append(panels[last], b)
	}
	if len(panels) != len(widths) {
		s.findings.Add(diag.Errorf(in.Document.Pos, diag.BadValue,
			"part the text in six panels with --- on a line of its own: cover, three inside, flap, back",
			"a folded A4 has %d panels, and this text has %d", len(widths), len(panels)))
		return s.result()
	}
	for i, blocks := range panels {
		f := s.flow(frames)
		f.fixed = true
		if i == 0 {
			s.panelCover(f, blocks)
		} else {
			f.add(s.blocks(blocks, s.root, f.width())...)
		}
		f.close()
	}
	s.footPanels(frames)
	return s.result()
}

// panelCover is the title, two faces at the table, the road, and what the
// author wrote for the front.
func (s *setter) panelCover(f *flow, blocks []doc.Block) {
	width := f.width()
	set, _ := s.headSetting(1)
	title := s.plain(s.Document.Pos, s.Document.Title, set, width)
	small := s.plain(s.Document.Pos, s.Document.Eyebrow, setting{pt(13), pt(17), true, s.Palette.Dark}, width)
	f.add(part{pos: s.Document.Pos, height: small.height() + mm(4) + title.height() + mm(6), keep: true,
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			s.placeText(p, s.root.Add(tag.P), small, at)
			s.placeText(p, s.root.Add(tag.H1), title, unit.Vec{X: at.X - optical(set.size), Y: at.Y + small.height() + mm(4)})
			s.logoBeside(p, small, at.X, at.X+width, at.Y+small.height()/2, mm(11))
		}})
	var rest []doc.Block
	for _, b := range blocks {
		c, ok := b.(doc.Cover)
		if !ok {
			rest = append(rest, b)
			continue
		}
		f.add(s.panelPeople(c, width))
	}
	f.add(s.blocks(rest, s.root, width)...)
}

// panelPeople is an arch with two faces on the table line, and the road below.
func (s *setter) panelPeople(c doc.Cover, width unit.Length) part {
	return part{pos: c.Pos, height: mm(64) + mm(19), keep: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
		table := at.Y + mm(64)
		s.people(p, c, at.X+width/2, table, 1)
		s.tableLine(p, at.X, at.X+width, table)
		r := mm(3.9)
		s.placeRoad(p, c.Road, unit.Vec{X: at.X + r, Y: table + mm(11)}, r, roadStep(c.Road, width-2*r))
	}}
}

// footPanels sets publisher and version on the cover and all credits on the
// back. Panels have no page numbers.
func (s *setter) footPanels(frames func(int) frame) {
	if len(s.pages) == 0 {
		return
	}
	cover, back := s.pages[0], s.pages[len(s.pages)-1]
	s.artifact(cover, s.Publisher, mm(10), mm(194), 10, false, s.Palette.Ink2)
	s.artifact(cover, s.Version, mm(10), mm(199), 10, false, s.Palette.Ink2)
	all := s.creditsOf(s.pages)
	body := frames(len(s.pages) - 1).body
	set := setting{pt(8), pt(11), false, s.Palette.Ink2}
	y := mm(198) // above the control line
	for i := len(all) - 1; i >= 0; i-- {
		t := s.plain(s.Document.Pos, all[i], set, body.W)
		y -= t.height()
		s.placeText(back, nil, t, unit.Vec{X: mm(10), Y: y})
	}
	if over := body.Bottom() - y; over > 0 {
		s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, hintCredits,
			"whom to thank runs %.0f mm into the text of the back", over.MM()+0.5))
	}
}
