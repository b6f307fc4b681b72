package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// list is a part for each item. A picture takes the place of the dot.
func (s *setter) list(b doc.List, parent *tag.Node, width unit.Length) []part {
	var out []part
	var node *tag.Node
	for i, item := range b.Items {
		p := s.listItem(b, item, i, width, func() *tag.Node {
			if node == nil {
				node = parent.Add(tag.L)
				switch {
				case b.Ordered:
					node.Numbering = "Decimal"
				case item.Picture.None():
					node.Numbering = "Disc"
				}
			}
			return node.Add(tag.LI)
		})
		p.before = mm(1)
		if i == 0 {
			p.before = s.st.gap
		}
		if !item.Picture.None() {
			p.loose = true
		} else if i > 0 {
			p.air = airWithin
		}
		p.keep = notAlone(i, len(b.Items))
		p.soft = true
		out = append(out, p)
	}
	return out
}

func (s *setter) listItem(b doc.List, item doc.Item, i int, width unit.Length, add func() *tag.Node) part {
	indent := mm(6)
	if b.Ordered {
		indent = mm(9)
	}
	if !item.Picture.None() {
		indent = s.st.picture + s.st.pictGap
	}
	body := &tag.Node{Role: tag.LBody}
	parts := s.blocks(item.Blocks, body, width-indent)
	words := stack(parts)
	height := max(words, s.st.leading)
	if !item.Picture.None() {
		height = max(words, s.st.itemStep)
	}
	lines := 0
	for _, p := range parts {
		lines += p.lines
		if p.lines == 0 {
			lines = 2 // more than a line, whatever it is
			break
		}
	}
	return part{pos: item.Pos, height: height, lines: lines, place: func(p *Page, at unit.Vec, height unit.Length) {
		li := add()
		if item.Picture.None() {
			s.bullet(p, li.Add(tag.Lbl), b.Ordered, i, at)
		} else {
			side := s.st.picture
			box := unit.Rect{Vec: unit.Vec{X: at.X, Y: at.Y + (height-side)/2}, Size: unit.Size{W: side, H: side}}
			s.picture(p, nil, item.Picture, box)
		}
		li.Kids = append(li.Kids, body)
		placeStack(p, parts, unit.Vec{X: at.X + indent, Y: at.Y + (height-words)/2})
	}}
}

// bullet is a dot or a digit at the first line of an item.
func (s *setter) bullet(p *Page, n *tag.Node, ordered bool, i int, at unit.Vec) {
	set := s.running()
	if ordered {
		set.bold = true
		t := s.plain(doc.Text{}.Pos, strconv.Itoa(i+1)+".", set, mm(9))
		s.placeText(p, n, t, at)
		return
	}
	f := s.face(false)
	y := at.Y + s.baseline(set) - f.Scale(f.XH, set.size)/2
	s.fill(p, n, unit.Vec{X: at.X + mm(1.6), Y: y}, circleSegs(mm(0.9)), s.Palette.Dark)
}
