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
	b.Rows = s.series(b.Rows)
	two := s.firstOfTwo(b.Rows, width)
	for i, row := range b.Rows {
		p := part{pos: b.Pos, before: s.st.fieldStep - mm(9), height: s.rowHeight(row, two, width), ruled: true, keep: i < len(b.Rows)-1, soft: true,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				s.fieldRow(p, parent, row, two, at.X, at.Y+h-mm(1.6), width)
			}}
		// Rows of one block belong together, a name and its telephone: most of what
		// is left of the page goes between the blocks.
		p.loose, p.air = true, airWithin
		if i == 0 {
			p.before, p.air = s.st.gap, airBlock
		}
		out = append(out, p)
	}
	return out
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
