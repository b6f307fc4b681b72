package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// linesToWrite is a label and its lines, one part: a question is not parted
// from its lines. What is left of a page gives more lines.
func (s *setter) linesToWrite(b doc.Lines, parent *tag.Node, width unit.Length) []part {
	label := s.inlines(b.Label, s.labelled(), width)
	if v, ok := s.value(doc.Field{Pos: b.Pos, Name: b.Name}); ok {
		return s.linesKnown(b, v, label, parent, width)
	}
	top := label.height()
	if top > 0 {
		top += mm(0.5)
	}
	height := top + unit.Length(b.Count)*s.st.row
	about := s.about(b.Label)
	return []part{{
		pos: b.Pos, before: s.st.gap, height: height, grow: 1, step: s.st.row, most: 4 * s.st.row, ruled: true,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			if len(label.lines) > 0 {
				s.placeText(p, parent.Add(tag.P), label, at)
			}
			s.ruled(p, parent, at.X, at.X+width, at.Y+top+s.st.row-mm(1), at.Y+h, s.st.row, b.Name, about)
		},
	}}
}

// linesKnown is a label and what stands there in place of lines.
func (s *setter) linesKnown(b doc.Lines, v doc.Value, label text, parent *tag.Node, width unit.Length) []part {
	t := s.valueText(v, s.running(), min(width, s.st.measure))
	label.goesOn() // to the value
	return []part{{pos: b.Pos, before: s.st.gap, height: label.height() + t.height(),
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			n := parent.Add(tag.P)
			s.placeText(p, n, label, at)
			s.placeText(p, n, t, unit.Vec{X: at.X, Y: at.Y + label.height()})
		}}}
}
