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

// Where the name stands on a half: on the table, right of the window, and as far
// from the edges as the type of a tag that is read across a room allows.
var (
	tentTable  = mm(87) // from the fold, and its ends from the sides
	tentLeft   = mm(20)
	tentWindow = unit.SizeMM(54, 62)
	tentName   = mm(84) // from the left edge
	tentRight  = mm(277)

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

// tentSide is one side of the plate: the table, an empty window that stands on it
// for a picture of the reader's own, and the name. The far side is turned about the
// middle of the paper.
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
	window := place(tentLeft+mm(2), tentTable-tentWindow.H)
	s.shape(p, nil, window, segs(archSegs(tentWindow.W, tentWindow.H)), s.Palette.White, s.Palette.Dark, lineShape)
	s.put(p, nil, place(tentLeft, tentTable), Path{Segs: segs(lineSegs(tentRight-tentLeft, 0)), Stroke: &ink, Width: lineTable, RoundCap: true})

	width := tentRight - tentName
	v, known := s.value(b.Name)
	if !known {
		box := unit.Rect{Vec: place(tentName, mm(51)), Size: unit.Size{W: width, H: mm(35)}}
		if turned {
			box.Vec = box.Vec.Add(unit.Vec{X: -box.W, Y: -box.H})
		}
		s.field(p, s.root, box, Field{Kind: TextField, Name: b.Name.Name, Label: b.Name.Label, Lines: 1, Turned: turned, Type: tentTyped})
		return
	}
	name := s.fit(v, setting{pt(104), pt(110), true, ink}, pt(54), width, 2)
	n := s.root.Add(tag.P)
	for i, l := range name.lines {
		at := place(tentName, tentTable-mm(12)-unit.Length(len(name.lines)-1-i)*name.set.leading)
		from := len(p.Items)
		s.placeLine(p, n, name, l, at)
		for k := from; turned && k < len(p.Items); k++ {
			it := &p.Items[k]
			if run, ok := it.Item.(Run); ok {
				run.Turned = true
				it.Item, it.At.X = run, 2*at.X-it.At.X
			}
		}
	}
}

// foldHere is dashes across the paper, and what they are for.
func (s *setter) foldHere(p *Page) {
	y := tent.H / 2
	set := setting{pt(12), pt(15), true, s.Palette.Dark}
	t := s.plain(diag.Pos{}, s.Words.Tent.Fold, set, mm(60))
	s.placeText(p, s.root.Add(tag.P), t, unit.Vec{X: tentLeft + mm(7), Y: y + mm(10)})
	s.stroke(p, nil, unit.Vec{X: mm(7), Y: y}, lineSegs(tent.W-mm(14), 0), s.Palette.Line, lineRow, mm(2), mm(2))
	var b pathBuilder // an arrow from the words to the line
	b.move(0, 0)
	b.line(mm(2.2), mm(4.5))
	b.line(mm(-2.2), mm(4.5))
	b.close()
	x := tentLeft + mm(2.5)
	s.fill(p, nil, unit.Vec{X: x, Y: y + mm(1.5)}, b.segs, s.Palette.Dark)
	s.stroke(p, nil, unit.Vec{X: x, Y: y + mm(5)}, lineSegs(0, mm(9)), s.Palette.Dark, lineShape)
}

// tentFoot is the small line below the table. What the paper is stands in it as a
// heading: nothing else on a plate says so.
func (s *setter) tentFoot(p *Page, b doc.Sheet) {
	y := tent.H - mm(9)
	set := setting{pt(10), pt(13), true, s.Palette.Ink2}
	t := s.plain(b.Pos, b.Title, set, mm(120))
	s.atMost(1, b.Pos, b.Title, t)
	s.placeText(p, s.root.Add(tag.Heading(1)), t, unit.Vec{X: tentLeft, Y: y - s.baseline(set)})
	rest := s.Publisher + " · " + s.Version
	room := tentRight - s.afterLabel(t, tentLeft, mm(6))
	s.artifactRight(p, s.fitting(room, rest, s.Publisher), tentRight, y, 10, false, s.Palette.Ink2)
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
