package layout

import (
	"fmt"
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Measures of a register. A box is ticked on paper, so it is 6 mm; a column of
// words narrower than the least has no room for a hand.
const (
	registerBox    = 6 * unit.Millimetre
	registerChoice = 112 * unit.Millimetre / 10
	registerFace   = 10 * unit.Millimetre
	registerLine   = 75 * unit.Millimetre / 10 // to write on, in a cell of several
	registerLeast  = 22 * unit.Millimetre
	registerPad    = 3 * unit.Millimetre / 2
	registerType   = 8 * unit.Point  // the least size of a name
	registerSaid   = 10 * unit.Point // and of sentences, in a column that is wider than
	registerText   = 70 * unit.Millimetre
	registerLines  = 6 // that either may take
	registerAir    = 3 * unit.Millimetre / 5
)

// A ledger is a register on its way to parts.
type ledger struct {
	*setter
	doc.Register
	at    []unit.Length // left edges of the columns, and the right one of the last
	about string        // what the register is called, for those who do not see it
}

// register is a part for the head and one for each row. The head stands once more
// on each page that the rows go on to. What is left of the page makes rows higher.
func (s *setter) register(b doc.Register, parent *tag.Node, width unit.Length) []part {
	l := ledger{setter: s, Register: b, about: s.about(b.Caption)}
	l.Rows = l.rows()
	l.measure(width)
	var table, body *tag.Node
	open := func() *tag.Node {
		if table == nil {
			table = parent.Add(tag.Table)
		}
		return table
	}
	var out []part
	if len(b.Caption) > 0 {
		t := s.inlines(b.Caption, s.labelled(), width)
		out = append(out, part{pos: b.Pos, height: t.height() + mm(1), keep: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
			s.placeText(p, open().Add(tag.Caption), t, at)
		}})
	}
	top, height := l.headHeights()
	head := part{pos: b.Pos, height: height, keep: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
		l.head(p, open().Add(tag.THead), at, top, height)
		body = open().Add(tag.TBody)
	}}
	again := part{pos: b.Pos, height: height, place: func(p *Page, at unit.Vec, _ unit.Length) {
		l.head(p, nil, at, top, height)
	}}
	out = append(out, head)
	out[0].before = s.st.gap
	for i := range l.Rows {
		p := part{pos: b.Pos, height: l.rowHeight(i+1, width), grow: 1, most: mm(5), ruled: true, head: &again,
			keep: notAlone(i, l.Rows), soft: true,
			place: func(p *Page, at unit.Vec, h unit.Length) { l.row(p, body.Add(tag.TR), i+1, at, h) }}
		if b.Lines > 1 {
			p.most = 0
		}
		out = append(out, p)
	}
	return out
}

// measure shares the width: boxes take theirs, words what is left.
func (l *ledger) measure(width unit.Length) {
	set, left, shares := l.labelled(), width, 0
	own := make([]unit.Length, len(l.Columns))
	for i, c := range l.Columns {
		switch {
		case c.Kind == doc.TickColumn:
			own[i] = max(mm(14), l.face(true).Width(c.Label, set.size)+2*registerPad)
		case c.Kind == doc.ChoiceColumn:
			own[i] = registerChoice * unit.Length(len(c.Of))
		case c.Wide:
			shares += 2
		default:
			shares++
		}
		left -= own[i]
	}
	each := left / unit.Length(max(shares, 1))
	if each < registerLeast {
		l.findings.Add(diag.Errorf(l.Pos, diag.TextTooLong, "take out a column, or make two registers",
			"the columns of words are %.0f mm wide, and a hand needs %.0f", max(each, 0).MM(), registerLeast.MM()))
		each = registerLeast
	}
	x := unit.Length(0)
	for i, c := range l.Columns {
		l.at = append(l.at, x)
		switch {
		case own[i] > 0:
			x += own[i]
		case c.Wide:
			x += 2 * each
		default:
			x += each
		}
	}
	l.at = append(l.at, x)
}

func (l *ledger) width(i int) unit.Length { return l.at[i+1] - l.at[i] }

// choiceSet is the setting of the words over boxes: small, for there is a face
// above each.
func (l *ledger) choiceSet() setting { return setting{pt(10), pt(12), false, l.Palette.Ink} }

// choiceText is the word over a box.
func (l *ledger) choiceText(c doc.Column, k int) text {
	t := l.plain(c.Of[k].Pos, c.Of[k].Word, l.choiceSet(), registerChoice-mm(0.4))
	l.atMost(3, c.Pos, c.Of[k].Word, t)
	return t
}

// label is the words over a column.
func (l *ledger) label(i int) text {
	return l.plain(l.Columns[i].Pos, l.Columns[i].Label, l.labelled(), l.width(i)-2*registerPad)
}

// headHeights is the height of the upper row of the head, which names what choices
// are about, and of the head.
func (l *ledger) headHeights() (top, height unit.Length) {
	rest := unit.Length(0)
	for i, c := range l.Columns {
		t := l.label(i)
		if c.Kind != doc.ChoiceColumn {
			height = max(height, t.height()+2*mm(1))
			continue
		}
		top = max(top, t.height()+mm(1))
		for k := range c.Of {
			h := l.choiceText(c, k).height() + mm(1.5)
			if !c.Of[k].Picture.None() {
				h += registerFace
			}
			rest = max(rest, h)
		}
	}
	return top, max(height, top+rest)
}

// head is the names of the columns; without a node it is the same once more.
func (l *ledger) head(p *Page, n *tag.Node, at unit.Vec, top, height unit.Length) {
	full := l.at[len(l.Columns)]
	l.fill(p, nil, at, rectSegs(full, height, 0), l.Palette.Tint)
	th := func(tr *tag.Node) *tag.Node {
		if tr == nil {
			return nil
		}
		cell := tr.Add(tag.TH)
		cell.Scope = "Column"
		return cell
	}
	var tr *tag.Node
	if top > 0 { // what choices are about stands over them
		if n != nil {
			tr = n.Add(tag.TR)
		}
		for i, c := range l.Columns {
			switch {
			case c.Kind != doc.ChoiceColumn && tr != nil:
				tr.Add(tag.TD)
			case c.Kind == doc.ChoiceColumn:
				cell := th(tr)
				if cell != nil {
					cell.Span = len(c.Of)
				}
				l.placeText(p, cell, l.label(i), unit.Vec{X: at.X + l.at[i] + registerPad, Y: at.Y + mm(0.5)})
			}
		}
	}
	if n != nil {
		tr = n.Add(tag.TR)
	}
	for i, c := range l.Columns {
		if c.Kind != doc.ChoiceColumn {
			t := l.label(i)
			l.placeText(p, th(tr), t, unit.Vec{X: at.X + l.at[i] + registerPad, Y: at.Y + height - mm(1) - t.height()})
			continue
		}
		for k, o := range c.Of {
			t, x := l.choiceText(c, k), at.X+l.at[i]+registerChoice*unit.Length(k)
			if !o.Picture.None() {
				l.meaning(Meaning{Set: fmt.Sprint("register ", c.Pos), Is: o.Word, Pos: c.Pos}, func() {
					l.picture(p, nil, o.Picture, unit.Rect{Vec: unit.Vec{X: x + (registerChoice-registerFace)/2, Y: at.Y + top}, Size: unit.Size{W: registerFace, H: registerFace}})
				})
			}
			words := at.Y + height - mm(1) - t.height()
			if !o.Picture.None() {
				words = at.Y + top + registerFace + mm(0.5)
			}
			l.centred(p, th(tr), t, x+registerChoice/2, words)
		}
	}
	l.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + height}, lineSegs(full, 0), l.Palette.Ink, lineWrite)
	l.dividers(p, at, height)
}

// dividers part the columns.
func (l *ledger) dividers(p *Page, at unit.Vec, h unit.Length) {
	for i := 1; i < len(l.Columns); i++ {
		l.stroke(p, nil, unit.Vec{X: at.X + l.at[i], Y: at.Y}, lineSegs(0, h), l.Palette.Separator, lineRow)
	}
}

// numberWidth is the room for the row's number, before the first column's words.
func (l *ledger) numberWidth(i int) unit.Length {
	if i > 0 {
		return 0
	}
	return l.numbers()
}

// numbers is how wide the rows' numbers are: 6 mm, and more where a group has a hundred.
func (l *ledger) numbers() unit.Length {
	return max(mm(6), l.Fonts.Regular.Width(strconv.Itoa(l.Rows), pt(11))+mm(1))
}

// low is how high a row is to be written in.
func (l *ledger) low() unit.Length { return max(mm(11.2), mm(3)+unit.Length(l.Lines)*registerLine) }

func (l *ledger) rowHeight(row int, width unit.Length) unit.Length {
	h := l.roomier(l.low(), width)
	for i, c := range l.Columns {
		if c.Kind == doc.WordColumn {
			if t, ok := l.cellText(i, row); ok {
				h = max(h, t.height()+registerAir)
			}
		}
	}
	return h
}

// row is one row: its number, and a field in each cell.
func (l *ledger) row(p *Page, tr *tag.Node, row int, at unit.Vec, h unit.Length) {
	for i, c := range l.Columns {
		x := at.X + l.at[i]
		label := fmt.Sprintf("%s %d", c.Label, row)
		switch c.Kind {
		case doc.WordColumn:
			cell := &tag.Node{Role: tag.TD}
			if i == 0 {
				cell.Role, cell.Scope = tag.TH, "Row"
				set := setting{pt(11), l.st.leading, false, l.Palette.Ink2}
				l.placeText(p, cell, l.plain(c.Pos, strconv.Itoa(row), set, l.numbers()), unit.Vec{X: x + registerPad, Y: l.cellTop(at.Y, h, set.leading)})
			}
			tr.Kids = append(tr.Kids, cell)
			l.words(p, cell, i, row, label, unit.Rect{Vec: unit.Vec{X: x, Y: at.Y}, Size: unit.Size{W: l.width(i), H: h}})
		case doc.TickColumn:
			l.box(p, tr.Add(tag.TD), x+l.width(i)/2, at.Y+h/2, c.Cell(row, -1), label)
		case doc.ChoiceColumn:
			for k, o := range c.Of {
				l.box(p, tr.Add(tag.TD), x+registerChoice*unit.Length(k)+registerChoice/2, at.Y+h/2, c.Cell(row, k), label+": "+o.Word)
			}
		}
	}
	l.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + h}, lineSegs(l.at[len(l.Columns)], 0), l.Palette.Line, lineWrite)
	l.dividers(p, at, h)
}

// cellTop is the top of one line of text in a row: in the middle of a low one, at
// the head of one to write several lines in.
func (l *ledger) cellTop(y, h, leading unit.Length) unit.Length {
	if l.Lines > 1 {
		return y + registerPad
	}
	return y + (h-leading)/2
}

// words is a cell to write in, or what is known to stand there.
func (l *ledger) words(p *Page, cell *tag.Node, i, row int, label string, r unit.Rect) {
	if t, ok := l.cellText(i, row); ok {
		l.placeText(p, cell, t, unit.Vec{X: r.X + registerPad + l.numberWidth(i), Y: l.cellTop(r.Y, r.H, t.height())})
		return
	}
	r = r.Inset(mm(0.6))
	r.X += l.numberWidth(i)
	r.W -= l.numberWidth(i)
	l.field(p, cell, r, Field{Kind: TextField, Name: l.Columns[i].Cell(row, -1), Label: label, Lines: l.Lines})
}

// box is a box to tick, about a point.
func (l *ledger) box(p *Page, cell *tag.Node, x, y unit.Length, name, label string) {
	r := unit.Rect{Vec: unit.Vec{X: x - registerBox/2, Y: y - registerBox/2}, Size: unit.Size{W: registerBox, H: registerBox}}
	l.stroke(p, nil, r.Vec, rectSegs(r.W, r.H, mm(1.5)), l.Palette.Ink, lineWrite)
	l.field(p, cell, r, Field{Kind: TickField, Name: name, Label: label})
}
