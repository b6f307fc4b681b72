package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// checks is a part for each box to tick.
func (s *setter) checks(b doc.Checks, parent *tag.Node, width unit.Length) []part {
	var out []part
	var node *tag.Node
	side, indent := mm(6), mm(10)
	for i, c := range b.Items {
		t := s.sentences([]doc.Sentence{c.Text}, s.running(), min(width-indent, s.st.measure))
		p := part{pos: c.Pos, before: mm(2), height: max(t.height(), side+mm(1)), lines: len(t.lines),
			keep: notAlone(i, len(b.Items)), soft: true,
			place: func(p *Page, at unit.Vec, _ unit.Length) {
				if node == nil {
					node = parent.Add(tag.L)
				}
				li := node.Add(tag.LI)
				y := at.Y + (t.set.leading-side)/2
				s.stroke(p, nil, unit.Vec{X: at.X, Y: y}, rectSegs(side, side, mm(1.5)), s.Palette.Ink, lineWrite)
				body := li.Add(tag.LBody)
				s.field(p, body, unit.Rect{Vec: unit.Vec{X: at.X, Y: y}, Size: unit.Size{W: side, H: side}},
					Field{Kind: TickField, Name: c.Name, Label: doc.Plain(c.Text)})
				s.placeText(p, body, t, unit.Vec{X: at.X + indent, Y: at.Y})
			}}
		if i == 0 {
			p.before = s.st.gap
		}
		out = append(out, p)
	}
	return out
}
