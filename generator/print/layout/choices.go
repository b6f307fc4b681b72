package layout

import (
	"fmt"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// choices is pictures to set a ring around, in rows of cells; each row is a part.
func (s *setter) choices(b doc.Choices, parent *tag.Node, width unit.Length) []part {
	cols, gap, cellH := 3, s.roomier(mm(4), width), s.roomier(mm(36.2), width)
	if width < mm(150) {
		cols, gap, cellH = 2, mm(3.5), mm(26.6)
	}
	cell := unit.Size{W: (width - unit.Length(cols-1)*gap) / unit.Length(cols), H: cellH}
	var out []part
	if len(b.Ask) > 0 {
		ask := s.textPart(s.inlines(b.Ask, s.running(), min(width, s.st.measure)), parent, tag.P)
		ask.pos, ask.before, ask.keep = b.Pos, mm(0.8), true
		out = append(out, ask)
	}
	n := len(b.Items)
	if b.Own != "" {
		n++
	}
	texts, height := s.choiceWords(b, n, cell)
	var node *tag.Node
	for first := 0; first < n; first += cols {
		last := min(first+cols, n)
		p := part{pos: b.Pos, before: gap, height: height, keep: first == 0 && n > cols, soft: true,
			place: func(p *Page, at unit.Vec, _ unit.Length) {
				if node == nil {
					node = parent.Add(tag.L)
				}
				for i := first; i < last; i++ {
					x := unit.Length(i-first) * (cell.W + gap)
					r := unit.Rect{Vec: unit.Vec{X: at.X + x, Y: at.Y}, Size: unit.Size{W: cell.W, H: height}}
					if i == len(b.Items) {
						r.W = width - x // one's own takes what is left of its row
					}
					s.choice(p, node.Add(tag.LI).Add(tag.LBody), b, i, texts[i], r)
				}
			}}
		if first == 0 {
			p.before = mm(4)
		}
		out = append(out, p)
	}
	return out
}

// choiceWords is the words of all cells, and the height of every cell: that of
// the tallest, so that rows are alike.
func (s *setter) choiceWords(b doc.Choices, n int, cell unit.Size) ([]text, unit.Length) {
	word := setting{pt(16), pt(19.5), true, s.Palette.Ink}
	texts, height := make([]text, n), cell.H
	for i := range texts {
		if i == len(b.Items) {
			texts[i] = s.plain(b.Pos, b.Own, setting{pt(15), pt(19.5), false, s.Palette.Ink2}, cell.W-mm(4))
			s.atMost(3, b.Pos, b.Own, texts[i])
		} else {
			texts[i] = s.plain(b.Items[i].Pos, b.Items[i].Word, word, cell.W-mm(4))
			s.atMost(3, b.Items[i].Pos, b.Items[i].Word, texts[i])
		}
		if len(texts[i].lines) > 1 {
			height = cell.H + mm(3)
		}
	}
	return texts, height
}

// choice is one cell: the picture, and its word 4.6 mm above the lower edge.
func (s *setter) choice(p *Page, n *tag.Node, b doc.Choices, i int, t text, r unit.Rect) {
	own := i == len(b.Items)
	if own {
		s.stroke(p, nil, r.Vec, rectSegs(r.W, r.H, mm(3)), s.Palette.Ink, lineWrite, mm(2.4), mm(1.8))
	} else {
		s.stroke(p, nil, r.Vec, rectSegs(r.W, r.H, mm(3)), s.Palette.Ink, lineWrite)
	}
	words := t.height()
	bottom := r.Bottom() - mm(2.8)
	if !own {
		space := bottom - words - r.Y
		side := min(max(mm(26), r.H*26/37), space-mm(1.5))
		s.meaning(Meaning{Set: fmt.Sprint("choices ", b.Pos), Is: b.Items[i].Word, Pos: b.Items[i].Pos}, func() {
			s.picture(p, nil, b.Items[i].Picture, unit.Rect{
				Vec:  unit.Vec{X: r.X + (r.W-side)/2, Y: r.Y + (space-side)/2 + mm(0.8)},
				Size: unit.Size{W: side, H: side},
			})
		})
	}
	s.centred(p, n, t, r.X+r.W/2, bottom-words)
	if !own {
		s.field(p, n, r.Inset(-mm(1.7)), Field{Kind: RingField, Name: b.Items[i].Name, Label: b.Items[i].Word})
	}
}
