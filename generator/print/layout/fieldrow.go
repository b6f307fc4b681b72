package layout

import (
	"slices"
	"strconv"
	"strings"

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

// series is rows with one more for each who is known beyond those that the author
// thought of: after leader_1 and leader_2, which are called alike, leader_3.
func (s *setter) series(rows [][]doc.Field) [][]doc.Field {
	for n := len(rows); n >= 2; n = len(rows) {
		var next []doc.Field
		for i, f := range rows[n-1] {
			base, number, ok := numbered(f.Name)
			if before := rows[n-2]; !ok || len(before) != len(rows[n-1]) || before[i].Name != base+strconv.Itoa(number-1) || before[i].Label != f.Label {
				return rows
			}
			f.Name = base + strconv.Itoa(number+1)
			next = append(next, f)
		}
		if len(next) == 0 || !s.given(next[0].Name) {
			return rows
		}
		rows = append(slices.Clip(rows), next)
	}
	return rows
}

// numbered is the name of a field without its number, and that.
func numbered(name string) (base string, number int, ok bool) {
	i := strings.LastIndexByte(name, '_') + 1
	number, err := strconv.Atoi(name[i:])
	return name[:i], number, i > 0 && err == nil
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
			w, ok := s.needs(f)
			if !ok {
				w = max(ownerLeast, wide[i]+mm(30))
			}
			need[i] = max(need[i], w)
		}
	}
	each := room / 2
	first := each + max(-each/3, min((wide[0]-wide[1])/2, each/3))
	if dates {
		first = room * 16 / 25
	}
	known := slices.ContainsFunc(rows, func(row []doc.Field) bool {
		return slices.ContainsFunc(row, func(f doc.Field) bool { return s.given(f.Name) })
	})
	if !known || need[0]+need[1] > room {
		return first // where that is too little they stand below each other
	}
	return max(need[0], min(first, room-need[1]))
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
