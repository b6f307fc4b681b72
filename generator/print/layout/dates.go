package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// dates is a part for each meeting: its disc on the road, which leads down the
// page, its picture and title, and lines for when it is.
func (s *setter) dates(b doc.Dates, parent *tag.Node, width unit.Length) []part {
	rad, side := mm(4.4), min(s.st.picture, mm(19))
	pictX := 2*rad + mm(4)
	x := pictX + side + mm(5)
	bold := s.running()
	bold.bold = true
	var rows [][]doc.Field // the hours of all stand below each other
	for _, m := range b.Meetings {
		rows = append(rows, []doc.Field{m.Date, m.Time})
	}
	two := s.firstOfTwo(rows, width-x)
	var list *tag.Node
	var page *Page // that has the disc before, whose middle is at last
	var last unit.Vec
	var out []part
	for i, m := range b.Meetings {
		title := s.plain(m.Pos, m.Title, bold, width-x)
		row := rows[i]
		lines := max(s.rowHeight(row, two, width-x), mm(11.5))
		p := part{pos: m.Pos, before: mm(2), height: max(title.height()+lines, side), keep: i == 0 && len(b.Meetings) > 1 || i == len(b.Meetings)-2, soft: true,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				if list == nil {
					list = parent.Add(tag.L)
				}
				body := list.Add(tag.LI).Add(tag.LBody)
				c := unit.Vec{X: at.X + rad + mm(0.5), Y: at.Y + h/2}
				if page == p {
					s.stroke(p, nil, unit.Vec{X: c.X, Y: last.Y + rad}, lineSegs(0, c.Y-last.Y-2*rad), s.Palette.Dark, lineShape)
				}
				page, last = p, c
				s.shape(p, nil, c, circleSegs(rad), s.Palette.White, s.Palette.Dark, lineShape)
				s.digit(p, strconv.Itoa(m.Number), c, rad.Scale(0.92), s.Palette.Dark)
				s.picture(p, nil, m.Picture, unit.Rect{Vec: unit.Vec{X: at.X + pictX, Y: at.Y + (h-side)/2}, Size: unit.Size{W: side, H: side}})
				top := at.Y + (h-title.height()-lines)/2
				s.placeText(p, body.Add(tag.P), title, unit.Vec{X: at.X + x, Y: top})
				s.fieldRow(p, body, row, two, at.X+x, top+title.height()+lines-mm(2.4), width-x)
			}}
		p.loose = true
		if i == 0 {
			p.before = s.st.gap
		}
		out = append(out, p)
	}
	return out
}
