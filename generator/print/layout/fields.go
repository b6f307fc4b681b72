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
		p := part{pos: b.Pos, before: s.st.fieldStep - mm(9), height: mm(9), keep: i < len(b.Rows)-1, soft: true,
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
	gap := mm(6)
	for i, f := range row {
		w := width
		switch {
		case len(row) == 2 && i == 0:
			w = (width - gap) * 16 / 25
		case len(row) == 2:
			w = (width - gap) * 9 / 25
		case len(row) > 2:
			w = (width - gap*unit.Length(len(row)-1)) / unit.Length(len(row))
		}
		s.labelledLine(p, parent, f, x, x+w, y, s.labelled(), 2)
		x += w + gap
	}
}

// labelledLine is a field's label and, 2 mm after it, a line to x2, 0.8 mm under
// the baseline y (LOOK.md §8), or its value, which may take so many lines.
func (s *setter) labelledLine(p *Page, parent *tag.Node, b doc.Field, x, x2, y unit.Length, set setting, lines int) {
	t := s.plain(b.Pos, b.Label, set, x2-x-mm(12))
	s.atMost(2, b.Pos, b.Label, t)
	if v, ok := s.value(b); ok {
		plain := set
		plain.bold = false
		start := s.afterLabel(t, x, mm(2))
		s.labelledValue(p, parent, t, x, s.fit(v, plain, plain.size, x2-start, lines), start, y)
		return
	}
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

// atMost tells of a text that has more lines than its place.
func (s *setter) atMost(lines int, pos diag.Pos, str string, t text) {
	if len(t.lines) > lines {
		s.findings.Add(diag.Errorf(pos, diag.TextTooLong, "write it shorter",
			"%q takes %d lines, and there is room for %d", str, len(t.lines), lines))
	}
}
