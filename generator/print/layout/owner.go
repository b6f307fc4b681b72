package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// ownerLeast is the least width of a field beside the small line of a head: a first
// name or a date fits on it.
const ownerLeast = 42 * unit.Millimetre

// withOwner adds lines for whose the sheet is, to the right of the small line, where
// they take no room from the sheet. ok tells that they have room there.
func (s *setter) withOwner(t part, eyebrow string, b doc.Sheet, width unit.Length) (_ part, ok bool) {
	small := s.eyebrow(eyebrow, b.Pos, width)
	if len(b.Fields) == 0 || len(small.lines) != 1 {
		return t, len(b.Fields) == 0
	}
	n := unit.Length(len(b.Fields))
	room := width - s.lineWidth(small.lines[0], small.set) - mm(10)
	if room < n*ownerLeast+(n-1)*fieldGap {
		return t, false
	}
	room = min(room, n*mm(52)+(n-1)*fieldGap)
	place, tight := t.place, *s
	tight.Tight = true // it has one place, however long the name
	t.place = func(p *Page, at unit.Vec, h unit.Length) {
		place(p, at, h)
		x := at.X + width - room
		for i, f := range b.Fields {
			w := fieldShare(i, b.Fields, s.ownerFirst(b.Fields, room), room)
			tight.labelledLine(p, s.root.Add(tag.Div), f, x, x+w, at.Y+mm(5), setting{pt(13), pt(17), true, s.Palette.Ink}, 2)
			x += w + fieldGap
		}
	}
	return t, true
}

// ownerFirst is how wide the first of two fields is there: they cannot stand below each
// other, so a value that is the shorter one has what it needs, up to half.
func (s *setter) ownerFirst(row []doc.Field, room unit.Length) unit.Length {
	first := s.firstOfTwo([][]doc.Field{row}, room)
	if !s.stacked(row, first, room) || len(row) != 2 {
		return first
	}
	half, rest := (room-fieldGap)/2, room-fieldGap
	a, _ := s.needs(row[0])
	b, _ := s.needs(row[1])
	switch {
	case a > 0 && a < half:
		return a
	case b > 0 && b < half:
		return rest - b
	}
	return half
}

// ownerBelow adds the same lines below the last part of the sheet.
func (s *setter) ownerBelow(body []part, b doc.Sheet, width unit.Length) []part {
	if n := len(body); n > 0 {
		body[n-1].keep = true
	}
	two := s.firstOfTwo([][]doc.Field{b.Fields}, width)
	return append(body, part{pos: b.Pos, before: mm(5), height: s.rowHeight(b.Fields, two, width), place: func(p *Page, at unit.Vec, h unit.Length) {
		s.fieldRow(p, s.root, b.Fields, two, at.X, at.Y+h-mm(1.6), width)
	}})
}
