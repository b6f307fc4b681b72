package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// tent is the A4 of a name plate: it is folded across the middle and stands, so its
// upper half is turned.
var tent = unit.A4.Landscape()

// Where the name stands on a half, as far from the edges as the type of a tag that is
// read across a room allows.
var (
	tentTable = mm(80) // the line for the name, from the fold
	tentLeft  = mm(30)
	tentRight = mm(267)

	// What is typed has one size, for 14 letters or so: readers that choose it choose
	// another for what is turned, or cut a "g" off.
	tentTyped = pt(66)
)

// Tent sets a name plate: one page.
func Tent(in Input) Result {
	s := newSetter(in, styleA4())
	s.fillable = !in.NoFields
	p := &Page{Size: tent}
	s.pages = append(s.pages, p)
	for _, b := range in.Document.Blocks {
		sheet, ok := b.(doc.Sheet)
		plate, is := sheet.Body.(doc.Nameplate)
		if !ok || !is {
			s.misplaced(b)
			continue
		}
		p.Anchors = append(p.Anchors, Anchor{ID: sheet.ID, Title: sheet.Title, Level: 1})
		s.tentFoot(p, sheet)
		s.foldHere(p)
		s.tentSide(p, plate, false)
		s.tentSide(p, plate, true)
	}
	return s.result()
}

// tentSide is one side of the plate: a line to write the name on, or the name. The
// far side is turned about the middle of the paper.
func (s *setter) tentSide(p *Page, b doc.Nameplate, turned bool) {
	fold := tent.H / 2
	place := func(x, y unit.Length) unit.Vec { // of this side's own left, and from the fold down
		if turned {
			return unit.Vec{X: tent.W - x, Y: fold - y}
		}
		return unit.Vec{X: x, Y: fold + y}
	}
	segs := func(segs []Seg) []Seg {
		if turned {
			return turn(segs)
		}
		return segs
	}
	ink := s.Palette.Ink
	v, known := s.value(b.Name)
	width := tentRight - tentLeft
	if !known {
		s.put(p, nil, place(tentLeft, tentTable), Path{Segs: segs(lineSegs(width, 0)), Stroke: &ink, Width: lineWrite})
		box := unit.Rect{Vec: place(tentLeft, tentTable-mm(36)), Size: unit.Size{W: width, H: mm(35)}}
		if turned {
			box.Vec = box.Vec.Add(unit.Vec{X: -box.W, Y: -box.H})
		}
		label := s.plain(b.Name.Pos, b.Name.Label, setting{pt(12), pt(15), false, s.Palette.Ink2}, width)
		s.tentText(p, s.root.Add(tag.P), label, place(tentLeft, tentTable+mm(6)), turned, 0)
		s.field(p, s.root, box, Field{Kind: TextField, Name: b.Name.Name, Label: b.Name.Label, Lines: 1, Turned: turned, Type: tentTyped})
		return
	}
	name := s.plateName(v, width)
	up := unit.Length(len(name.lines)-1) * name.set.leading
	// Its middle stands where that of the side is, whether it takes a line or two.
	s.tentText(p, s.root.Add(tag.P), name, place(tentLeft, (fold+name.set.size.Scale(0.7)-up)/2), turned, width)
}

// plateName is a name as large as a side of the plate holds: one line or two, whichever is
// read from further away.
func (s *setter) plateName(v doc.Value, width unit.Length) text {
	set := setting{pt(140), pt(140).Scale(1.06), true, s.Palette.Ink}
	least, lines := pt(44), 2
	one, ok := s.quiet().largest(v, set, least, width, 1)
	set.size, set.leading = pt(76), pt(76).Scale(1.06) // two of them stand well within a side
	if two, _ := s.quiet().largest(v, set, least, width, 2); ok && two.set.size < one.set.size.Scale(1.2) {
		set, lines = one.set, 1
	}
	return s.fitIn(v, set, least, width, lines)
}

// tentText is lines from this first baseline, of the near side or turned; each in the
// middle of a width, if there is one.
func (s *setter) tentText(p *Page, n *tag.Node, t text, at unit.Vec, turned bool, width unit.Length) {
	for i, l := range t.lines {
		from, o := len(p.Items), at
		aside := max(width-s.lineWidth(l, t.set), 0) / 2
		o.X, o.Y = o.X+aside, o.Y+unit.Length(i)*t.set.leading
		if turned {
			o.X, o.Y = at.X-aside, at.Y-unit.Length(i)*t.set.leading
		}
		s.placeLine(p, n, t, l, o)
		for k := from; turned && k < len(p.Items); k++ {
			it := &p.Items[k]
			if run, ok := it.Item.(Run); ok {
				run.Turned = true
				it.Item, it.At.X = run, 2*o.X-it.At.X
			}
		}
	}
}

// foldHere is dashes across the paper, and small beside their end what they are for:
// it stays on the face of the plate for a whole meeting.
func (s *setter) foldHere(p *Page) {
	y := tent.H / 2
	set := setting{pt(8), pt(10), false, s.Palette.Ink2}
	t := s.plain(diag.Pos{}, s.Words.Tent.Fold, set, mm(60))
	s.placeText(p, s.root.Add(tag.P), t, unit.Vec{X: mm(7), Y: y + mm(0.6)})
	s.stroke(p, nil, unit.Vec{X: mm(7), Y: y}, lineSegs(tent.W-mm(14), 0), s.Palette.Line, lineRow, mm(2), mm(2))
}

// tentFoot is the smallest line, at the edge that stands on the table. What the paper is stands in it as a
// heading: nothing else on a plate says so.
func (s *setter) tentFoot(p *Page, b doc.Sheet) {
	y := tent.H - mm(7)
	set := setting{pt(8), pt(10), false, s.Palette.Ink2}
	t := s.plain(b.Pos, b.Title, set, mm(120))
	s.atMost(1, b.Pos, b.Title, t)
	s.placeText(p, s.root.Add(tag.Heading(1)), t, unit.Vec{X: mm(7), Y: y - s.baseline(set)})
	rest := s.Publisher + " · " + s.Version
	right := tent.W - mm(7)
	room := right - s.afterLabel(t, mm(7), mm(6))
	s.artifactRight(p, s.fitting(room, rest, s.Publisher), right, y, 8, false, s.Palette.Ink2)
}

// turn is a path turned half around its place.
func turn(segs []Seg) []Seg {
	out := make([]Seg, len(segs))
	for i, g := range segs {
		out[i].Kind = g.Kind
		for k, v := range g.P {
			out[i].P[k] = unit.Vec{X: -v.X, Y: -v.Y}
		}
	}
	return out
}
