package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// paragraph is a part for each sentence, all kept together if it can be: a
// paragraph is short. Its first line never stands alone on a page, nor its last. All
// its lines are one P, also over a page break.
func (s *setter) paragraph(b doc.Paragraph, parent *tag.Node, width unit.Length) []part {
	var out []part
	var node *tag.Node
	for i, sent := range b.Sentences {
		t := s.sentences([]doc.Sentence{sent}, s.running(), min(width, s.st.measure))
		if i < len(b.Sentences)-1 {
			t.goesOn()
		}
		first := i == 0
		p := part{pos: b.Pos, height: t.height(), lines: len(t.lines), keep: i < len(b.Sentences)-1,
			place: func(p *Page, at unit.Vec, _ unit.Length) {
				if first {
					node = parent.Add(tag.P)
				}
				s.placeText(p, node, t, at)
			}}
		if first {
			p.before = s.st.gap
		}
		out = append(out, p)
	}
	for i := range out[:max(len(out)-1, 0)] {
		alone := i == 0 && out[0].lines == 1 || i == len(out)-2 && out[i+1].lines == 1
		out[i].soft = !alone
	}
	return out
}
