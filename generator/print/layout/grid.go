package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Measures of a grid.
const (
	gridLabel = 50 * unit.Millimetre // the column of subjects
	gridSign  = 3 * unit.Millimetre  // radius of the sign in a cell
	gridGap   = 4 * unit.Millimetre  // between rows
)

// grid is a box for each subject: what it is, and a cell to write in for plus and
// for minus. Each cell has its sign, for the words stand at the top alone.
func (s *setter) grid(b doc.Grid, parent *tag.Node, width unit.Length) []part {
	col := (width - gridLabel) / 2
	step := s.roomStep()
	var body *tag.Node
	head := part{pos: b.Pos, before: mm(2), height: mm(14), keep: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
		table := parent.Add(tag.Table)
		tr := table.Add(tag.THead).Add(tag.TR)
		body = table.Add(tag.TBody)
		tr.Add(tag.TD)
		for i, word := range []string{b.Plus, b.Minus} {
			th := tr.Add(tag.TH)
			th.Scope = "Column"
			c := unit.Vec{X: at.X + gridLabel + unit.Length(i)*col + mm(9), Y: at.Y + mm(6)}
			s.gridMark(p, b, i, c, mm(5.6))
			t := s.plain(b.Pos, word, setting{pt(20), pt(25), true, s.Palette.Ink}, col-mm(20))
			s.atMost(1, b.Pos, word, t)
			s.placeText(p, th, t, unit.Vec{X: c.X + mm(9), Y: c.Y - t.height()/2})
		}
	}}
	out := []part{head}
	texts, least := make([]text, len(b.Subjects)), unit.Length(b.Lines)*step+mm(4)
	for i, subject := range b.Subjects {
		texts[i] = s.inlines(subject.Text, setting{pt(17), pt(21), true, s.Palette.Ink}, gridLabel-mm(7))
		least = max(least, texts[i].height()+mm(18))
	}
	most := unit.Length(0)
	if s.half > 0 { // the rows of both halves are nearly alike
		most = mm(12)
	}
	for i, subject := range b.Subjects {
		gap := gridGap
		if i == 0 {
			gap = mm(0.5)
		}
		out = append(out, part{pos: subject.Pos, before: gap, height: least, grow: 1, most: most,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				s.gridRow(p, body.Add(tag.TR), b, i, texts[i], unit.Rect{Vec: at, Size: unit.Size{W: width, H: h}})
			}})
	}
	return out
}

// gridRow is the box of one subject.
func (s *setter) gridRow(p *Page, tr *tag.Node, b doc.Grid, i int, t text, r unit.Rect) {
	subject, round := b.Subjects[i], mm(3)
	ground := s.Palette.Tint
	if i%2 == 1 {
		ground = s.Palette.Sand
	}
	s.fill(p, nil, r.Vec, cornerSegs(gridLabel, r.H, round, 0, 0, round), ground)
	col := (r.W - gridLabel) / 2
	for k := range 2 {
		s.stroke(p, nil, unit.Vec{X: r.X + gridLabel + unit.Length(k)*col, Y: r.Y}, lineSegs(0, r.H), s.Palette.Ink, lineShape)
	}
	s.stroke(p, nil, r.Vec, rectSegs(r.W, r.H, round), s.Palette.Ink, lineShape)

	side := min(mm(28), r.H-t.height()-mm(6))
	top := r.Y + (r.H-side-mm(1)-t.height())/2
	s.meaning(Meaning{Set: "pictures of the grid", Is: subject.Picture.ID, Pos: subject.Picture.Pos}, func() {
		s.picture(p, nil, subject.Picture, unit.Rect{Vec: unit.Vec{X: r.X + (gridLabel-side)/2, Y: top}, Size: unit.Size{W: side, H: side}})
	})
	th := tr.Add(tag.TH)
	th.Scope = "Row"
	s.centred(p, th, t, r.X+gridLabel/2, top+side+mm(1))

	step := s.roomStep()
	if k := r.H / step; k > 1 {
		step = r.H / k
	}
	for k, end := range []string{"-plus", "-minus"} {
		x := r.X + gridLabel + unit.Length(k)*col
		s.gridMark(p, b, k, unit.Vec{X: x + mm(5) + gridSign, Y: r.Y + mm(2) + gridSign}, gridSign)
		label := doc.Plain(subject.Text) + ": " + []string{b.Plus, b.Minus}[k]
		s.ruled(p, tr.Add(tag.TD), x+mm(5), x+col-mm(5), r.Y+step, r.Bottom()-step/2, step, subject.Name+end, label)
	}
}

// gridMark is the sign of a column, 0 for plus.
func (s *setter) gridMark(p *Page, b doc.Grid, col int, c unit.Vec, r unit.Length) {
	fill := s.Palette.Item
	if col == 1 {
		fill = s.Palette.White
	}
	s.meaning(Meaning{Set: "plus and minus", Is: []string{"plus", "minus"}[col], Mark: true, Pos: b.Pos}, func() {
		s.sign(p, c, r, col == 0, fill)
	})
}
