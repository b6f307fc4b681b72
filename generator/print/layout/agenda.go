package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// How high the rows of an agenda are on A4: at least what a picture needs, and at
// the most so much that the two halves of an A3 still look alike.
const (
	agendaLeast = 20 * unit.Millimetre
	agendaMost  = 30 * unit.Millimetre
)

// agenda is a row for each item (LOOK.md §9): shape, picture, word, minutes and
// a box to cross out. Rows share the height of the page.
func (s *setter) agenda(b doc.Agenda, parent *tag.Node, width unit.Length) []part {
	n := max(len(b.Items), 1)
	_, when := s.quiet().when(width) // which takes its room from the rows
	row := max(mm(235)/unit.Length(n), agendaLeast) - when/unit.Length(n)
	if s.half > 0 {
		row = s.likeRows(n, mm(2))
	}
	row = min(row, agendaMost)
	var list *tag.Node
	var on *Page // of the row before
	var out []part
	for i, item := range b.Items {
		title := s.plain(item.Pos, item.Title, setting{pt(22), pt(26), true, s.Palette.Ink}, mm(84))
		p := part{pos: item.Pos, height: max(row, title.height()+mm(3)), keep: i < len(b.Items)-1, soft: true,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				if list == nil {
					list = parent.Add(tag.L)
					list.Numbering = "Decimal"
				}
				if on == p {
					s.stroke(p, nil, at, lineSegs(width, 0), s.Palette.Separator, lineRow)
				}
				on = p
				s.agendaRow(p, list.Add(tag.LI), item, title, at, width, h)
			}}
		if i == 0 {
			p.before = mm(2)
		}
		if p.height < agendaMost { // what a page leaves is shared
			p.grow, p.most, p.loose = 1, agendaMost-p.height, true
		}
		out = append(out, p)
	}
	return out
}

func (s *setter) agendaRow(p *Page, li *tag.Node, item doc.AgendaItem, title text, at unit.Vec, width, h unit.Length) {
	mid := at.Y + h/2
	r := mm(8.6)
	if h < mm(23) {
		r = mm(7.6)
	}
	s.meaning(Meaning{Set: "agenda", Is: string(item.Kind), Mark: true, Pos: item.Pos}, func() {
		s.agendaShape(p, li.Add(tag.Lbl), item, unit.Vec{X: at.X + mm(11.5), Y: mid}, r)
	})
	body := li.Add(tag.LBody)
	side := min(mm(22), h-mm(3))
	// The same picture may stand for two items: their words tell them apart.
	means := func(i int) Meaning {
		return Meaning{Set: "pictures of the agenda", Is: item.Pictures[i].ID, Pos: item.Pos}
	}
	switch len(item.Pictures) {
	case 1:
		s.meaning(means(0), func() {
			s.picture(p, nil, item.Pictures[0], unit.Rect{Vec: unit.Vec{X: at.X + mm(27.5) + (mm(22)-side)/2, Y: mid - side/2}, Size: unit.Size{W: side, H: side}})
		})
	case 2: // two faces at the table
		table := mid + mm(7.75)
		for i, x := range []float64{32.2, 44.4} {
			s.meaning(means(i), func() { s.faceOn(p, nil, item.Pictures[i], at.X+mm(x), table, mm(15.5)) })
		}
		s.stroke(p, nil, unit.Vec{X: at.X + mm(24.5), Y: table}, lineSegs(mm(28), 0), s.Palette.Ink, pt(1.25))
	}
	s.placeText(p, body.Add(tag.P), title, unit.Vec{X: at.X + mm(58), Y: mid - title.height()/2})
	bold, reg := s.face(true), s.face(false)
	time := body.Add(tag.P)
	minutes := strconv.Itoa(item.Minutes)
	right := at.X + width - mm(19)
	s.put(p, time, unit.Vec{X: right - bold.Width(minutes, pt(22)), Y: mid + mm(1.9)}, Run{Face: bold, Size: pt(22), Colour: s.Palette.Ink, Text: minutes + " "})
	s.put(p, time, unit.Vec{X: right - reg.Width(s.Words.Minutes, pt(11)), Y: mid + mm(7.4)}, Run{Face: reg, Size: pt(11), Colour: s.Palette.Ink2, Text: s.Words.Minutes})
	box := mm(14)
	s.stroke(p, nil, unit.Vec{X: at.X + width - box, Y: mid - box/2}, rectSegs(box, box, mm(1.5)), s.Palette.Ink, lineShape)
}

// agendaShape shows the kind of an item by colour and shape (LOOK.md §6); the
// word beside it tells it too.
func (s *setter) agendaShape(p *Page, n *tag.Node, item doc.AgendaItem, c unit.Vec, r unit.Length) {
	ink, white := s.Palette.Ink, s.Palette.White
	at := func(x, y float64) unit.Vec { return unit.Vec{X: c.X + r.Scale(x), Y: c.Y + r.Scale(y)} }
	switch item.Kind {
	case doc.AgendaPause:
		s.shape(p, nil, at(-1, -1), rectSegs(2*r, 2*r, r.Scale(0.19)), s.Palette.Pause, ink, lineShape)
		for _, x := range []float64{-0.49, 0.19} {
			s.fill(p, nil, at(x, -0.5), rectSegs(r.Scale(0.3), r, 0), white)
		}
	case doc.AgendaMeal:
		s.shape(p, nil, at(-1.3, -0.92), rectSegs(r.Scale(2.6), r.Scale(1.84), r.Scale(0.92)), s.Palette.Meal, ink, lineShape)
		s.stroke(p, nil, c, circleSegs(r.Scale(0.56)), white, lineWrite)
		s.stroke(p, nil, c, circleSegs(r.Scale(0.3)), white, lineWrite)
		for _, x := range []float64{-0.88, 0.88} {
			s.stroke(p, nil, at(x, -0.5), lineSegs(0, r), white, lineShape)
		}
	default:
		s.shape(p, nil, c, circleSegs(r), s.Palette.Item, ink, lineShape)
		size := unit.Length(float64(r) * 2.75 * float64(unit.Point) / float64(unit.Millimetre))
		f := s.face(true)
		str := strconv.Itoa(item.Number)
		s.put(p, n, unit.Vec{X: c.X - f.Width(str, size)/2, Y: c.Y + f.Scale(f.Cap, size)/2}, Run{Face: f, Size: size, Colour: ink, Text: str + " "})
	}
}
