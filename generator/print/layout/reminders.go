package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// reminders is a part for each item of an agenda: its shape, its name and how long
// it takes to the left, what to remember to the right.
func (s *setter) reminders(b doc.Reminders, parent *tag.Node, width unit.Length) []part {
	left, indent, side := min(mm(53), width*2/5), mm(6.5), mm(4.5)
	name := s.running()
	name.bold, name.leading = true, s.st.body.Scale(1.2)
	set := name
	set.bold = false
	small := setting{pt(11), pt(14), false, s.Palette.Ink2}
	var list *tag.Node
	var on *Page // of the item before
	var out []part
	for i, r := range b.Items {
		title := s.plain(r.Item.Pos, r.Item.Title, name, left-mm(16.5))
		minutes := s.plain(r.Item.Pos, strconv.Itoa(r.Item.Minutes)+" "+s.Words.Minutes, small, left-mm(16.5))
		checks := make([]text, len(r.Checks))
		right := unit.Length(0)
		for k, c := range r.Checks {
			checks[k] = s.inlines(c.Text, set, width-left-indent)
			right += checks[k].height() + boolLength(k > 0, mm(0.8))
		}
		height := max(title.height()+minutes.height(), mm(10.5), right) + mm(2.6)
		p := part{pos: r.Item.Pos, height: height, keep: notAlone(i, len(b.Items)), soft: true, loose: true, grow: 1, most: mm(5),
			place: func(p *Page, at unit.Vec, h unit.Length) {
				if list == nil {
					list = parent.Add(tag.L)
					list.Numbering = "Decimal"
				}
				if on == p {
					s.stroke(p, nil, at, lineSegs(width, 0), s.Palette.Separator, lineRow)
				}
				on = p
				top := at.Y + (h-height)/2 + mm(1.3)
				li := list.Add(tag.LI)
				s.meaning(Meaning{Set: "agenda", Is: string(r.Item.Kind), Mark: true, Pos: r.Item.Pos}, func() {
					s.agendaShape(p, li.Add(tag.Lbl), r.Item, unit.Vec{X: at.X + mm(5.6), Y: top + mm(4.6)}, mm(4.2))
				})
				body := li.Add(tag.LBody)
				s.placeText(p, body.Add(tag.P), title, unit.Vec{X: at.X + mm(12), Y: top})
				s.placeText(p, body.Add(tag.P), minutes, unit.Vec{X: at.X + mm(12), Y: top + title.height()})
				if len(checks) > 0 {
					s.reminder(p, body.Add(tag.L), r, checks, unit.Vec{X: at.X + left, Y: top}, indent, side)
				}
			}}
		if i == 0 {
			p.before = s.st.gap
		}
		out = append(out, p)
	}
	return out
}

// reminder is what to remember during one item, a box to tick each.
func (s *setter) reminder(p *Page, list *tag.Node, r doc.Reminder, checks []text, at unit.Vec, indent, side unit.Length) {
	for k, c := range checks {
		body := list.Add(tag.LI).Add(tag.LBody)
		y := at.Y + (c.set.leading-side)/2
		s.stroke(p, nil, unit.Vec{X: at.X, Y: y}, rectSegs(side, side, mm(1.2)), s.Palette.Ink, lineWrite)
		s.field(p, body, unit.Rect{Vec: unit.Vec{X: at.X, Y: y}, Size: unit.Size{W: side, H: side}},
			Field{Kind: TickField, Name: r.Checks[k].Name, Label: doc.Plain(r.Checks[k].Text)})
		s.placeText(p, body, c, unit.Vec{X: at.X + indent, Y: at.Y})
		at.Y += c.height() + mm(0.8)
	}
}
