package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// fields is a part for each row of labelled lines.
func (s *setter) fields(b doc.Fields, parent *tag.Node, width unit.Length) []part {
	var out []part
	for i, row := range b.Rows {
		p := part{pos: b.Pos, before: s.st.fieldStep - mm(9), height: s.rowHeight(row, width), keep: i < len(b.Rows)-1, soft: true,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				s.fieldRow(p, parent, row, at.X, at.Y+h-mm(1.6), width)
			}}
		if i == 0 {
			// Rows of one block belong together, a name and its telephone: what
			// is left of the page goes between the blocks.
			p.before, p.grow, p.most, p.loose = s.st.gap, 1, min(width/7, mm(17)), true
		}
		out = append(out, p)
	}
	return out
}

// fieldRow is labelled lines beside each other on one baseline. Two fields
// share the width 16:9, as name and date do.
func (s *setter) fieldRow(p *Page, parent *tag.Node, row []doc.Field, x, y, width unit.Length) {
	for i, f := range row {
		w := fieldShare(i, len(row), width)
		s.labelledLine(p, parent, f, x, x+w, y, s.labelled(), 2)
		x += w + fieldGap
	}
}

// fieldGap is between fields beside each other.
const fieldGap = 6 * unit.Millimetre

// fieldShare is the width of one of n fields beside each other.
func fieldShare(i, n int, width unit.Length) unit.Length {
	switch {
	case n == 1:
		return width
	case n == 2 && i == 0:
		return (width - fieldGap) * 16 / 25
	case n == 2:
		return (width - fieldGap) * 9 / 25
	}
	return (width - fieldGap*unit.Length(n-1)) / unit.Length(n)
}

// rowHeight is 9 mm, and more where a value takes two lines.
func (s *setter) rowHeight(row []doc.Field, width unit.Length) unit.Length {
	height := mm(9)
	for i, f := range row {
		if v, ok := s.value(f); ok {
			trial := *s
			trial.findings = &diag.List{} // told when it is placed
			_, t, _ := trial.valueBeside(f, v, 0, fieldShare(i, len(row), width), s.labelled(), 2)
			height = max(height, mm(9)+unit.Length(len(t.lines)-1)*t.set.leading)
		}
	}
	return height
}

// labelledLine is a field's label and, 2 mm after it, a line to x2, 0.8 mm under
// the baseline y (LOOK.md §8), or its value, which may take so many lines.
func (s *setter) labelledLine(p *Page, parent *tag.Node, b doc.Field, x, x2, y unit.Length, set setting, lines int) {
	if v, ok := s.value(b); ok {
		label, t, start := s.valueBeside(b, v, x, x2, set, lines)
		s.labelledValue(p, parent, label, x, t, start, y)
		return
	}
	t := s.fieldLabel(b, set, x2-x)
	if len(t.lines) == 0 {
		s.rule(p, x, x2, y+mm(0.8))
		s.lineField(p, parent, x, x2, y+mm(0.8), b.Name, b.Label)
		return
	}
	last := t.lines[len(t.lines)-1]
	top := y - s.baseline(set) - unit.Length(len(t.lines)-1)*set.leading
	s.placeText(p, parent.Add(tag.P), t, unit.Vec{X: x, Y: top})
	start := x + s.lineWidth(last, set) + mm(2)
	s.rule(p, start, x2, y+mm(0.8))
	s.lineField(p, parent, start, x2, y+mm(0.8), b.Name, b.Label)
}

// fieldLabel is the label of a field, which leaves room for 12 mm to write.
func (s *setter) fieldLabel(b doc.Field, set setting, width unit.Length) text {
	t := s.plain(b.Pos, b.Label, set, width-mm(12))
	s.atMost(2, b.Pos, b.Label, t)
	return t
}

// atMost tells of a text that has more lines than its place.
func (s *setter) atMost(lines int, pos diag.Pos, str string, t text) {
	if len(t.lines) > lines {
		s.findings.Add(diag.Errorf(pos, diag.TextTooLong, "write it shorter",
			"%q takes %d lines, and there is room for %d", str, len(t.lines), lines))
	}
}
