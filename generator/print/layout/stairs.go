package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A stair is the measures of stairs in a column: x is where the lowest step
// begins, and each one above it begins a tread further in.
type stair struct {
	x, tread, row, step, icon unit.Length
	goal                      unit.Length // from the edge of the highest step to the goal's box
	lines                     int         // of a step
}

// stairOf is the measures for a column of this width. A narrow column has a line a
// step.
func (s *setter) stairOf(width unit.Length) stair {
	if width < mm(150) {
		return stair{x: mm(15), tread: mm(8), row: s.st.row, step: mm(16.4), icon: mm(15), goal: mm(12), lines: 1}
	}
	row := mm(10.6)
	return stair{x: mm(22), tread: mm(12), row: row, step: 2*row + mm(2), icon: mm(21), goal: mm(16), lines: 2}
}

// stairs lead up the page, and are read from the goal and the foot up the steps:
// what stands above waits until the foot has its place. Each step is a part: on
// halves of an A3 the seam lies between two.
func (s *setter) stairs(b doc.Stairs, parent *tag.Node, width unit.Length) []part {
	m := s.stairOf(width)
	waiting := make([]func(), 1+len(b.Steps)) // the goal, and the steps from the lowest
	wait := func(i int, x part) part {
		place := x.place
		x.keep, x.soft = true, s.half > 0
		x.place = func(p *Page, at unit.Vec, h unit.Length) { waiting[i] = func() { place(p, at, h) } }
		return x
	}
	top := wait(0, s.stairGoal(b, m, parent, width))
	top.before = mm(6)
	out := []part{top}
	for i := len(b.Steps) - 1; i >= 0; i-- {
		out = append(out, wait(i+1, s.stairStep(b.Steps[i], i, m, parent, width)))
	}
	foot := s.stairFoot(b, m, parent, width)
	place := foot.place
	foot.place = func(p *Page, at unit.Vec, h unit.Length) {
		waiting[0]()
		place(p, at, h)
		for _, step := range waiting[1:] {
			step()
		}
	}
	return append(append(out, foot), s.examples(b.Examples, parent, width)...)
}

// stairGoal is the box on the highest step, and a flag before it.
func (s *setter) stairGoal(b doc.Stairs, m stair, parent *tag.Node, width unit.Length) part {
	edge := m.x + m.tread*unit.Length(max(len(b.Steps)-1, 0))
	x := edge + m.goal
	pad := mm(5)
	words := x + pad + m.icon + pad
	label := s.plain(b.Goal.Pos, b.Goal.Label, setting{pt(20), pt(25), true, s.Palette.Dark}, width-words-pad)
	s.atMost(2, b.Goal.Pos, b.Goal.Label, label)
	head := mm(3) + label.height()
	return part{pos: b.Pos, height: head + 2*m.row + mm(3), grow: 1, step: m.row, most: m.row, place: func(p *Page, at unit.Vec, h unit.Length) {
		n := parent.Add(tag.Div)
		s.shape(p, nil, unit.Vec{X: at.X + x, Y: at.Y}, cornerSegs(width-x, h, mm(3), mm(3), 0, 0), s.Palette.White, s.Palette.Dark, lineTable)
		s.picture(p, nil, b.Picture, unit.Rect{Vec: unit.Vec{X: at.X + x + pad, Y: at.Y + (h-m.icon)/2}, Size: unit.Size{W: m.icon, H: m.icon}})
		s.placeText(p, n.Add(tag.P), label, unit.Vec{X: at.X + words, Y: at.Y + mm(3)})
		s.written(p, n, b.Goal, at.X+words, at.X+width-pad, at.Y+head+m.row-mm(2), at.Y+h-mm(3), m.row)
		s.flag(p, unit.Vec{X: at.X + edge + m.goal/2, Y: at.Y + h}, min(h, mm(40)))
	}}
}

// written is rules to write on from first to last, or what the group wrote in their
// place.
func (s *setter) written(p *Page, n *tag.Node, f doc.Field, x, x2, first, last, step unit.Length) {
	v, ok := s.value(f)
	if !ok {
		s.ruled(p, n, x, x2, first, last, step, f.Name, f.Label)
		return
	}
	lines := 1 + int((last-first)/step)
	set := s.running()
	t := s.valueText(v, set, x2-x)
	s.atMost(lines, v.Pos, v.Text, t)
	s.placeText(p, n.Add(tag.P), t, unit.Vec{X: x, Y: first - s.baseline(set)})
}

// flag is a flag that stands on the highest step and flies over the others. The
// words in the box beside it say what it means.
func (s *setter) flag(p *Page, foot unit.Vec, h unit.Length) {
	w, tall := h.Scale(0.62), h.Scale(0.4)
	var b pathBuilder
	b.move(0, 0)
	b.line(-w, tall/2)
	b.line(0, tall)
	b.close()
	s.shape(p, nil, unit.Vec{X: foot.X, Y: foot.Y - h}, b.segs, s.Palette.Mid, s.Palette.Ink, lineShape)
	s.stroke(p, nil, unit.Vec{X: foot.X, Y: foot.Y - h - mm(1)}, lineSegs(0, h+mm(1)), s.Palette.Ink, lineTable)
}

// stairStep is one step: its number, and lines to write on.
func (s *setter) stairStep(f doc.Field, i int, m stair, parent *tag.Node, width unit.Length) part {
	x := m.x + m.tread*unit.Length(i)
	return part{pos: f.Pos, height: m.step, grow: 1, most: m.row, place: func(p *Page, at unit.Vec, h unit.Length) {
		n := parent.Add(tag.Div)
		s.shape(p, nil, unit.Vec{X: at.X + x, Y: at.Y}, rectSegs(width-x, h, 0), s.Palette.Tint, s.Palette.Ink, lineShape)
		c := unit.Vec{X: at.X + x + mm(8.5), Y: at.Y + h/2}
		s.fill(p, nil, c, circleSegs(mm(5.4)), s.Palette.Dark)
		set := setting{pt(17), pt(21), true, s.Palette.White}
		t := s.plain(f.Pos, strconv.Itoa(i+1), set, mm(10))
		s.centred(p, n.Add(tag.P), t, c.X, c.Y-t.height()/2)
		// The lines stand in the middle of the step, whatever it has grown to.
		lines := m.lines + int((h-m.step)/m.row)
		first := at.Y + (h-m.row*unit.Length(lines))/2 + m.row - mm(2)
		s.on(s.Palette.Tint).written(p, n, f, at.X+x+mm(17), at.X+width-mm(5), first, first+m.row*unit.Length(lines-1), m.row)
	}}
}

// stairFoot is the ground that the stairs stand on: somebody before them, and a
// line for where the reader is now.
func (s *setter) stairFoot(b doc.Stairs, m stair, parent *tag.Node, width unit.Length) part {
	set := s.labelled()
	return part{pos: b.Now.Pos, height: mm(12), place: func(p *Page, at unit.Vec, h unit.Length) {
		ink := s.Palette.Ink
		s.put(p, nil, at, Path{Segs: lineSegs(width, 0), Stroke: &ink, Width: lineTable, RoundCap: true})
		// A pictogram leaves an eighth of its box empty below it.
		side := m.x - mm(1.5)
		s.picture(p, nil, b.Here, unit.Rect{Vec: unit.Vec{X: at.X, Y: at.Y - side.Scale(0.86)}, Size: unit.Size{W: side, H: side}})
		s.labelledLine(p, parent.Add(tag.Div), b.Now, at.X, at.X+width, at.Y+h-mm(2.4), set, 1)
	}}
}

// examples is small steps that others have taken, to choose from or to think on.
func (s *setter) examples(b doc.Examples, parent *tag.Node, width unit.Length) []part {
	if len(b.Texts) == 0 {
		return nil
	}
	list := doc.List{Pos: b.Pos}
	for _, t := range b.Texts {
		list.Items = append(list.Items, doc.Item{Pos: b.Pos, Blocks: []doc.Block{doc.Paragraph{Pos: b.Pos, Sentences: []doc.Sentence{t}}}})
	}
	return s.box(doc.Box{Pos: b.Pos, Kind: doc.BoxTint, Title: []doc.Inline{doc.Text{Pos: b.Pos, Text: b.Title}}, Blocks: []doc.Block{list}}, parent, width)
}
