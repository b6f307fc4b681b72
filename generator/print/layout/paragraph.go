package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// paragraph is a part for each sentence. They stay together where that takes no more
// pages, and neither its first line nor its last stands alone on one. All its lines
// are one P, also over a page break.
func (s *setter) paragraph(b doc.Paragraph, parent *tag.Node, width unit.Length) []part {
	var out []part
	var node *tag.Node
	for i, sent := range b.Sentences {
		t := s.sentences([]doc.Sentence{sent}, s.running(), min(width, s.st.measure))
		if i < len(b.Sentences)-1 {
			t.goesOn()
		}
		first := i == 0
		p := part{pos: b.Pos, height: t.height(), lines: len(t.lines), whole: i < len(b.Sentences)-1,
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
		out[i].keep = i == 0 && out[0].lines == 1 || i == len(out)-2 && out[i+1].lines == 1
	}
	return out
}
