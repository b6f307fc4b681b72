package layout

import (
	"fmt"
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// helpPlan is a box for each helper and one for the signal (LOOK.md §9). On a
// narrow page a row with two fields becomes two rows.
func (s *setter) helpPlan(b doc.HelpPlan, parent *tag.Node, width unit.Length) []part {
	rows := b.Rows
	wide := width >= mm(150)
	if !wide {
		rows = nil
		for _, r := range b.Rows {
			for _, f := range r {
				rows = append(rows, []doc.HelpField{f})
			}
		}
	}
	var out []part
	for i := range b.Count {
		out = append(out, s.helper(b, rows, i+1, parent, width, wide))
	}
	out[0].before = mm(3)
	return append(out, s.signal(b, parent, width, wide))
}

// helper is one box: the helper's number and the rows to fill in.
func (s *setter) helper(b doc.HelpPlan, rows [][]doc.HelpField, number int, parent *tag.Node, width unit.Length, wide bool) part {
	step, first, icon, left := s.roomier(mm(11.2), width), s.roomier(mm(10.2), width), mm(10.6), mm(18.5)
	if !wide {
		first, icon, left = mm(11), mm(10), mm(4)
	}
	height := first + step*unit.Length(len(rows)-1) + s.roomier(mm(5.2), width)
	label := s.labelled()
	label.size = pt(15)
	return part{pos: b.Pos, before: mm(3.6), height: height, place: func(p *Page, at unit.Vec, _ unit.Length) {
		sect := parent.Add(tag.Div)
		s.stroke(p, nil, at, rectSegs(width, height, mm(3)), s.Palette.Ink, lineWrite)
		c := unit.Vec{X: at.X + mm(9), Y: at.Y + first - mm(2.1)}
		s.fill(p, nil, c, circleSegs(mm(5.4)), s.Palette.Dark)
		f := s.face(true)
		n := strconv.Itoa(number)
		s.put(p, sect.Add(tag.P), unit.Vec{X: c.X - f.Width(n, pt(17))/2, Y: c.Y + f.Scale(f.Cap, pt(17))/2}, Run{Face: f, Size: pt(17), Colour: s.Palette.White, Text: n})
		for i, row := range rows {
			y := at.Y + first + unit.Length(i)*step
			end := at.X + width - mm(5)
			for k, hf := range row {
				x, x2 := at.X+left, end
				if !wide && i == 0 {
					x += mm(13) // beside the number, which stands above the other pictures
				}
				if len(row) == 2 && k == 0 {
					x2 = at.X + s.roomier(mm(91), width)
				} else if len(row) == 2 {
					x = at.X + s.roomier(mm(95), width)
				}
				s.picture(p, nil, hf.Picture, unit.Rect{Vec: unit.Vec{X: x, Y: y - mm(7.4)}, Size: unit.Size{W: icon, H: icon}})
				f := doc.Field{Pos: hf.Pos, Name: fmt.Sprintf("%s-%d-%s", b.Name, number, hf.Name), Label: hf.Label}
				s.labelledLine(p, sect, f, x+icon+mm(2.5), x2, y, label, 1)
			}
		}
	}}
}

// signal is the box with what the reader does when help is needed.
func (s *setter) signal(b doc.HelpPlan, parent *tag.Node, width unit.Length, wide bool) part {
	icon, x := mm(28), mm(37)
	if !wide {
		icon, x = mm(22), mm(30)
	}
	head := s.plain(b.Pos, b.Signal, setting{pt(20), pt(25), true, s.Palette.Dark}, width-x-mm(6))
	about := s.sentences(b.About, s.running(), width-x-mm(6))
	role := tag.Heading(s.level + 1)
	height := mm(5) + head.height() + about.height() + mm(14)
	return part{pos: b.Pos, before: mm(3.6), height: height, grow: 1, step: s.st.row, most: 3 * s.st.row, place: func(p *Page, at unit.Vec, h unit.Length) {
		sect := parent.Add(tag.Div)
		s.shape(p, nil, at, rectSegs(width, h, mm(3)), s.Palette.Tint, s.Palette.Dark, lineShape)
		s.picture(p, nil, b.Picture, unit.Rect{Vec: unit.Vec{X: at.X + mm(4), Y: at.Y + (h-icon)/2}, Size: unit.Size{W: icon, H: icon}})
		y := at.Y + mm(5)
		s.placeText(p, sect.Add(role), head, unit.Vec{X: at.X + x, Y: y})
		s.placeText(p, sect.Add(tag.P), about, unit.Vec{X: at.X + x, Y: y + head.height()})
		s.on(s.Palette.Tint).ruled(p, sect, at.X+x, at.X+width-mm(6), at.Y+height-mm(6), at.Y+h-1, s.st.row, b.Name+"-signal", b.Label)
	}}
}
