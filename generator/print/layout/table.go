package layout

import (
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// table is a part for the head and one for each row. Columns share the width. The
// head stands once more on each page that the rows go on to, and there are two of them
// at the least.
func (s *setter) table(b doc.Table, parent *tag.Node, width unit.Length) []part {
	cols := len(b.Head)
	if cols == 0 {
		return nil
	}
	pad := mm(2)
	starts := columns(b, width)
	var node, thead, tbody *tag.Node
	open := func() {
		if node == nil {
			node = parent.Add(tag.Table)
			thead, tbody = node.Add(tag.THead), node.Add(tag.TBody)
		}
	}
	row := func(cells []doc.Cell, head, again bool) part {
		set := s.running()
		set.bold = head
		if b.Close {
			set.leading = set.size.Scale(1.22)
		}
		texts := make([]text, cols)
		height := unit.Length(0)
		for i := range cells[:min(cols, len(cells))] {
			texts[i] = s.sentences(cells[i].Sentences, set, starts[i+1]-starts[i]-2*pad)
			height = max(height, texts[i].height())
		}
		height += 2 * pad
		return part{pos: b.Pos, height: height, place: func(p *Page, at unit.Vec, _ unit.Length) {
			open()
			group := tbody
			if head {
				group = thead
				s.fill(p, nil, at, rectSegs(width, height, 0), s.Palette.Tint)
			}
			var tr *tag.Node // none for the head once more, which is an artifact
			if !again {
				tr = group.Add(tag.TR)
			}
			for i, t := range texts {
				var cell *tag.Node
				if tr != nil {
					cell = tr.Add(tag.TD)
				}
				if cell != nil && (head || b.RowHeads && i == 0) {
					cell.Role, cell.Scope = tag.TH, "Column"
					if !head {
						cell.Scope = "Row"
					}
				}
				s.placeText(p, cell, t, unit.Vec{X: at.X + starts[i] + pad, Y: at.Y + pad})
			}
			s.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + height}, lineSegs(width, 0), s.Palette.Separator, lineRow)
		}}
	}
	var out []part
	if len(b.Caption) > 0 {
		set := s.running()
		set.bold = true
		t := s.inlines(b.Caption, set, width)
		out = append(out, part{pos: b.Pos, height: t.height() + mm(1), keep: true,
			place: func(p *Page, at unit.Vec, _ unit.Length) {
				open()
				caption := &tag.Node{Role: tag.Caption}
				node.Kids = append([]tag.Kid{caption}, node.Kids...)
				s.placeText(p, caption, t, at)
			}})
	}
	head, again := row(b.Head, true, false), row(b.Head, true, true)
	head.keep = true
	out = append(out, head)
	out[0].before = s.st.gap
	for i, r := range b.Rows {
		next := row(r, false, false)
		next.head, next.keep, next.soft = &again, notAlone(i, len(b.Rows)), true
		out = append(out, next)
	}
	return out
}

// columns is where the columns of a table begin, and where the last one ends.
func columns(b doc.Table, width unit.Length) []unit.Length {
	shares := b.Shares
	if len(shares) != len(b.Head) {
		shares = slices.Repeat([]int{1}, len(b.Head))
	}
	sum, at := 0, 0
	for _, n := range shares {
		sum += n
	}
	out := []unit.Length{0}
	for _, n := range shares {
		at += n
		out = append(out, width*unit.Length(at)/unit.Length(sum))
	}
	return out
}
