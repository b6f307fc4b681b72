package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Where a letter has what on its A4: whom it is to stands in the window of an
// envelope (C5, 20 mm from the left and 40 from the top), the date on the same
// height as its last line.
var (
	letterFrame = frame{unit.A4, unit.RectMM(20, 32, 170, 245)}
	letterTo    = mm(88)
	letterDate  = mm(62)
	letterFrom  = mm(88)
	letterLine  = mm(10) // from one line to write on to the next
	letterSign  = mm(15) // room for the signature
)

// letter is a page without a foot: nothing on it tells of the course. All of it
// stays on that page.
func (s *setter) letter(b doc.Letter, id, title string, level int) {
	st := s.st
	defer func() { s.st = st }()
	s.st.fieldStep, s.st.gap = letterLine, mm(4)
	f := s.flow(func(int) frame { return letterFrame })
	f.fixed = true
	f.add(s.letterHead(b), s.subject(b, id, title, level))
	f.add(s.blocks(b.Blocks, s.root, f.width())...)
	f.add(s.signature(b))
	f.close()
	s.logo(s.pages[len(s.pages)-1], unit.Rect{Vec: unit.At(130, 14), Size: unit.SizeMM(60, 15)})
	s.footless[s.pages[len(s.pages)-1]] = true
}

// letterHead is whom the letter is to, and its date.
func (s *setter) letterHead(b doc.Letter) part {
	rows := max(len(b.To), 1)
	return part{pos: b.Pos, height: unit.Length(rows)*letterLine + mm(12), keep: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
		y := s.lines(p, b.To, at.X, at.X+letterTo, at.Y)
		s.labelledLine(p, s.root, b.Date, at.X+letterFrame.body.W-letterDate, at.X+letterFrame.body.W, y, s.labelled(), 1)
	}}
}

// lines is labelled lines below each other from a top; it returns the baseline of
// the last.
func (s *setter) lines(p *Page, fields []doc.Field, x, x2, top unit.Length) unit.Length {
	y := top
	for _, f := range fields {
		y += letterLine
		s.labelledLine(p, s.root, f, x, x2, y-mm(1.6), s.labelled(), 2)
	}
	return y - mm(1.6)
}

// subject is what the letter is about: its heading, whatever the material is called.
func (s *setter) subject(b doc.Letter, id, title string, level int) part {
	set := setting{pt(18), pt(22.5), true, s.Palette.Ink}
	t := s.plain(b.Pos, b.Subject, set, letterFrame.body.W)
	s.under = b.Subject
	return part{pos: b.Pos, height: t.height() + mm(1), keep: true, place: func(p *Page, at unit.Vec, _ unit.Length) {
		p.Anchors = append(p.Anchors, Anchor{ID: id, Title: title, Level: level, Y: at.Y})
		s.placeText(p, s.root.Add(tag.Heading(level)), t, at)
	}}
}

// signature is the greeting, room to sign above a line, and who it is.
func (s *setter) signature(b doc.Letter) part {
	t := s.plain(b.Pos, b.Close, s.running(), letterFrame.body.W)
	height := t.height() + letterSign + unit.Length(len(b.From))*letterLine
	return part{pos: b.Pos, before: mm(6), height: height, place: func(p *Page, at unit.Vec, _ unit.Length) {
		s.placeText(p, s.root.Add(tag.P), t, at)
		y := at.Y + t.height() + letterSign
		s.rule(p, at.X, at.X+letterFrom, y)
		s.lines(p, b.From, at.X, at.X+letterFrom, y+mm(1))
	}}
}
