package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// tasks is a table: a part for its head and one for each task, with a box to tick
// before it and a line for who does it after it.
func (s *setter) tasks(b doc.Tasks, parent *tag.Node, width unit.Length) []part {
	side, done, who, pad := mm(6), mm(15), s.whoWidth(width), mm(2)
	middle := width - done - who - 2*pad
	bold := s.running()
	bold.bold, bold.size = true, s.st.label
	small := s.running()
	small.colour = s.Palette.Ink2
	var body *tag.Node
	cell := func(tr *tag.Node, head bool) *tag.Node {
		if !head {
			return tr.Add(tag.TD)
		}
		th := tr.Add(tag.TH)
		th.Scope = "Column"
		return th
	}
	titles := []text{s.plain(b.Pos, b.Done, bold, done), s.plain(b.Pos, b.Task, bold, middle), s.plain(b.Pos, b.Who, bold, who)}
	at := func(i int) unit.Length { return []unit.Length{0, done, done + middle + 2*pad}[i] }
	height := titles[0].height() + mm(1)
	out := []part{{pos: b.Pos, before: s.st.gap, height: height, keep: true, place: func(p *Page, o unit.Vec, _ unit.Length) {
		table := parent.Add(tag.Table)
		tr := table.Add(tag.THead).Add(tag.TR)
		body = table.Add(tag.TBody)
		for i, t := range titles {
			s.placeText(p, cell(tr, true), t, unit.Vec{X: o.X + at(i), Y: o.Y})
		}
		s.stroke(p, nil, unit.Vec{X: o.X, Y: o.Y + height}, lineSegs(width, 0), s.Palette.Ink, lineRow)
	}}}
	for i, item := range b.Items {
		task, note := s.plain(item.Pos, item.Task, s.running(), middle), text{}
		if item.Note != "" {
			note = s.plain(item.Pos, item.Note, small, middle)
		}
		height := max(task.height()+note.height()+mm(3.4), side+mm(5))
		out = append(out, part{pos: item.Pos, height: height, keep: i == len(b.Items)-2, place: func(p *Page, o unit.Vec, _ unit.Length) {
			tr := body.Add(tag.TR)
			y := o.Y + (height-side)/2
			s.stroke(p, nil, unit.Vec{X: o.X + mm(1), Y: y}, rectSegs(side, side, mm(1.5)), s.Palette.Ink, lineWrite)
			s.field(p, cell(tr, false), unit.Rect{Vec: unit.Vec{X: o.X + mm(1), Y: y}, Size: unit.Size{W: side, H: side}},
				Field{Kind: TickField, Name: item.Name + "-done", Label: b.Done + ": " + item.Task})
			td := cell(tr, false)
			top := o.Y + (height-task.height()-note.height())/2
			s.placeText(p, td.Add(tag.P), task, unit.Vec{X: o.X + at(1), Y: top})
			if item.Note != "" {
				s.placeText(p, td.Add(tag.P), note, unit.Vec{X: o.X + at(1), Y: top + task.height()})
			}
			// The line to write on is the row's own edge: two lines would look doubled.
			x, line := o.X+at(2), o.Y+height
			s.stroke(p, nil, unit.Vec{X: o.X, Y: line}, lineSegs(at(2)-pad, 0), s.Palette.Separator, lineRow)
			s.rule(p, x, o.X+width, line)
			s.lineField(p, cell(tr, false), x, o.X+width, line, item.Name+"-who", b.Who+": "+item.Task)
		}})
	}
	return out
}

// whoWidth is the room for a name.
func (s *setter) whoWidth(width unit.Length) unit.Length { return min(mm(50), width/3) }
