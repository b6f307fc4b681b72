package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// fieldRow is labelled lines beside each other on one baseline, y. Where a value does
// not fit in its part of the row, they stand below each other, the last at y.
func (s *setter) fieldRow(p *Page, parent *tag.Node, row []doc.Field, two, x, y, width unit.Length) {
	if !s.stacked(row, two, width) {
		for i, f := range row {
			w := fieldShare(i, row, two, width)
			s.labelledLine(p, parent, f, x, x+w, y, s.labelled(), 2)
			x += w + fieldGap
		}
		return
	}
	below := unit.Length(0)
	for _, f := range row[1:] {
		below += s.fieldHeight(f, width)
	}
	for i, f := range row {
		s.labelledLine(p, parent, f, x, x+width, y-below, s.labelled(), 2)
		if i+1 < len(row) {
			below -= s.fieldHeight(row[i+1], width)
		}
	}
}

// fieldGap is between fields beside each other.
const fieldGap = 6 * unit.Millimetre

// fieldShare is the width of one of some fields beside each other, of two with the
// first so wide.
func fieldShare(i int, row []doc.Field, first, width unit.Length) unit.Length {
	switch n := unit.Length(len(row)); {
	case n != 2:
		return (width - fieldGap*(n-1)) / n
	case i == 0:
		return first
	}
	return width - fieldGap - first
}

// firstOfTwo is how wide the first of two fields beside each other is, the same in
// all rows of a block: 16:9 for something and its date, else what makes lines equally
// long after the longest labels. Values that are known get the room that they need, if
// there is so much.
func (s *setter) firstOfTwo(rows [][]doc.Field, width unit.Length) unit.Length {
	room, dates, set := width-fieldGap, true, s.labelled()
	var wide, need [2]unit.Length
	for _, row := range rows {
		if len(row) != 2 {
			continue
		}
		dates = dates && row[1].Name == "date"
		for i, f := range row {
			wide[i] = max(wide[i], s.face(set.bold).Width(f.Label, set.size))
			if w, ok := s.needs(f); ok {
				need[i] = max(need[i], w)
			}
		}
	}
	each := room / 2
	first := each + max(-each/3, min((wide[0]-wide[1])/2, each/3))
	if dates {
		first = room * 16 / 25
	}
	switch {
	case need[0]+need[1] > room:
	case need[0] > first && room-need[0] >= ownerLeast:
		first = need[0]
	case need[1] > room-first && room-need[1] >= ownerLeast:
		first = room - need[1]
	}
	return first
}

// needs is how wide a field is whose value is known, on one line.
func (s *setter) needs(f doc.Field) (unit.Length, bool) {
	v, ok := s.value(f)
	if !ok {
		return 0, false
	}
	set := s.labelled()
	w := s.face(false).Width(v.Text, set.size) + unit.Point // what is rounded
	if f.Label != "" {
		w += s.face(set.bold).Width(f.Label, set.size) + mm(2)
	}
	return w, true
}

// stacked tells that fields of a row stand below each other.
func (s *setter) stacked(row []doc.Field, two, width unit.Length) bool {
	if len(row) < 2 {
		return false
	}
	for i, f := range row {
		if w, ok := s.needs(f); ok && w > fieldShare(i, row, two, width) {
			return true
		}
	}
	return false
}

// fieldHeight is what a field takes below another: a line to write on, or those of its
// value.
func (s *setter) fieldHeight(f doc.Field, width unit.Length) unit.Length {
	if v, ok := s.value(f); ok {
		_, t, _ := s.quiet().valueBeside(f, v, 0, width, s.labelled(), 2) // what is wrong is told when it is placed
		return unit.Length(len(t.lines)) * s.labelled().size.Scale(1.2)
	}
	return mm(9)
}

// rowHeight is 9 mm, and more where a value takes two lines, or fields stand below
// each other.
func (s *setter) rowHeight(row []doc.Field, two, width unit.Length) unit.Length {
	height := mm(9)
	if s.stacked(row, two, width) {
		for _, f := range row[1:] {
			height += s.fieldHeight(f, width)
		}
		if _, ok := s.value(row[0]); ok { // no hand writes on its first line
			height += s.fieldHeight(row[0], width) - s.labelled().size.Scale(1.2) - mm(3)
		}
		return height
	}
	for i, f := range row {
		if v, ok := s.value(f); ok {
			_, t, _ := s.quiet().valueBeside(f, v, 0, fieldShare(i, row, two, width), s.labelled(), 2)
			height = max(height, mm(9)+unit.Length(len(t.lines)-1)*t.set.leading)
		}
	}
	return height
}
