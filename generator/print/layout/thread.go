package layout

import (
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Measures of a thread.
const (
	threadX      = 12 * unit.Millimetre // its middle
	threadSwing  = 5 * unit.Millimetre  // to either side
	threadIndent = 56 * unit.Millimetre // to the words
	threadRow    = 24 * unit.Millimetre // the least
	threadMost   = 31 * unit.Millimetre
	threadTask   = 56 * unit.Millimetre // the column of the homework
	taskIndent   = 12 * unit.Millimetre // to its words
)

// thread is the meetings on a red thread that swings from one to the next and on
// into the box with what to talk of.
func (s *setter) thread(b doc.Thread, parent *tag.Node, width unit.Length) []part {
	title := setting{pt(21.5), pt(26), true, s.Palette.Ink}
	say := setting{pt(15.5), pt(20), false, s.Palette.Ink}
	task := setting{pt(15), pt(19.5), true, s.Palette.Dark}
	var list *tag.Node
	var out []part
	for i, stop := range b.Stops {
		w := width - threadIndent - threadTask - mm(4)
		texts := []text{
			s.plain(stop.Pos, stop.Title, title, w), s.plain(stop.Pos, stop.Question, say, w), s.plain(stop.Pos, stop.Task, task, threadTask-taskIndent),
		}
		words := texts[0].height() + texts[1].height()
		least := max(threadRow, max(words, texts[2].height())+mm(3))
		out = append(out, part{pos: stop.Pos, height: least, keep: i == len(b.Stops)-1 && len(b.Points) > 0, soft: true, grow: 1, most: max(threadMost, least) - least,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				if list == nil {
					list = parent.Add(tag.L)
					list.Numbering = "Decimal"
				}
				s.threadStop(p, list.Add(tag.LI), b, i, texts, unit.Rect{Vec: at, Size: unit.Size{W: width, H: h}}, words)
			}})
	}
	if len(b.Points) > 0 {
		out = append(out, s.threadPoints(b, parent, width))
	}
	if len(out) > 0 {
		out[0].before = mm(2)
	}
	return out
}

func (s *setter) threadStop(p *Page, li *tag.Node, b doc.Thread, i int, texts []text, r unit.Rect, words unit.Length) {
	stop := b.Stops[i]
	swing := threadSwing
	if i%2 == 1 {
		swing = -swing
	}
	mid := r.Y + r.H/2
	x := r.X + threadX
	red := s.Palette.Pause
	end := r.H / 2
	if s.half > 0 {
		end -= mm(0.3) // its round end keeps clear of the seam, and still meets the next
	}
	var line pathBuilder
	if i == 0 { // the loose end
		line.move(-threadX, -r.H*9/20)
		line.cubic(mm(-4), -r.H*12/20, swing, -r.H*9/20, swing, 0)
	} else {
		line.move(0, -end)
		line.cubic(swing.Scale(0.5236), -r.H/3, swing, -r.H/6, swing, 0)
	}
	if i < len(b.Stops)-1 || len(b.Points) > 0 {
		line.cubic(swing, r.H/6, swing.Scale(0.5236), r.H/3, 0, end)
	}
	s.put(p, nil, unit.Vec{X: x, Y: mid}, Path{Segs: line.segs, Stroke: &red, Width: lineThread, RoundCap: true})

	c := unit.Vec{X: x + swing, Y: mid}
	s.fill(p, nil, c, circleSegs(mm(7.6)), s.Palette.White)
	s.fill(p, nil, c, circleSegs(mm(6.4)), s.Palette.Dark)
	f, size := s.face(true), pt(19)
	n := strconv.Itoa(stop.Number)
	s.put(p, li.Add(tag.Lbl), unit.Vec{X: c.X - f.Width(n, size)/2, Y: c.Y + f.Scale(f.Cap, size)/2}, Run{Face: f, Size: size, Colour: s.Palette.White, Text: n + " "})

	s.threadWindow(p, stop.Picture, i, unit.Rect{Vec: unit.Vec{X: r.X + mm(28), Y: r.Y}, Size: unit.Size{W: mm(22), H: r.H - mm(2)}})

	body := li.Add(tag.LBody)
	y := mid - words/2
	for k, t := range texts {
		if len(t.lines) == 0 {
			continue
		}
		at := unit.Vec{X: r.X + threadIndent, Y: y}
		if k == 2 { // beside the words of the meeting
			side := mm(9)
			at = unit.Vec{X: r.Right() - threadTask, Y: mid - t.height()/2}
			s.picture(p, nil, stop.Sign, unit.Rect{Vec: unit.Vec{X: at.X, Y: mid - side/2}, Size: unit.Size{W: side, H: side}})
			at.X += taskIndent
		}
		s.placeText(p, body.Add(tag.P), t, at)
		y += t.height()
	}
}

// lineThread is the thread, seen from across a room.
var lineThread = pt(3.5)

// threadWindow is the picture of a meeting in its window, on a line of its own.
func (s *setter) threadWindow(p *Page, ref doc.Picture, i int, box unit.Rect) {
	ground := s.Palette.Tint
	if i%2 == 1 {
		ground = s.Palette.Sand
	}
	high := min(box.H-mm(3), mm(22))
	foot := box.Y + (box.H+high)/2
	s.fill(p, nil, unit.Vec{X: box.X, Y: foot - high}, archSegs(box.W, high), ground)
	side := min(box.W-mm(6), high-mm(3))
	s.meaning(Meaning{Set: "pictures of the thread", Is: ref.ID, Pos: ref.Pos}, func() {
		s.picture(p, nil, ref, unit.Rect{Vec: unit.Vec{X: box.X + (box.W-side)/2, Y: foot - mm(1) - side}, Size: unit.Size{W: side, H: side}})
	})
	s.stroke(p, nil, unit.Vec{X: box.X - mm(1.5), Y: foot}, lineSegs(box.W+mm(3), 0), s.Palette.Ink, lineShape)
}

// threadPoints is the box that the thread leads into: a question, and what to
// talk of, two in a row.
func (s *setter) threadPoints(b doc.Thread, parent *tag.Node, width unit.Length) part {
	pad, side := mm(6), mm(16)
	w := (width - 2*pad - mm(4)) / 2
	ask := s.plain(b.Pos, b.Ask, setting{pt(20), pt(25), true, s.Palette.Dark}, width-2*pad)
	row := side + mm(1)
	texts := make([]text, len(b.Points))
	for i, point := range b.Points {
		texts[i] = s.inlines(point.Text, setting{pt(16), pt(20), true, s.Palette.Ink}, w-side-mm(3))
		row = max(row, texts[i].height()+mm(1))
	}
	rows := unit.Length((len(texts) + 1) / 2)
	height := mm(4) + ask.height() + mm(1) + rows*row + mm(3)
	return part{pos: b.Pos, height: height, grow: 1, most: mm(10), place: func(p *Page, at unit.Vec, h unit.Length) {
		n := parent.Add(tag.Div)
		s.shape(p, nil, at, rectSegs(width, h, mm(3)), s.Palette.Tint, s.Palette.Dark, lineShape)
		// The thread ends in a knot on the edge of the box.
		knot := unit.Vec{X: at.X + threadX, Y: at.Y}
		s.fill(p, nil, knot, circleSegs(mm(2.8)), s.Palette.Pause)
		s.placeText(p, n.Add(tag.Heading(s.level+1)), ask, unit.Vec{X: at.X + pad, Y: at.Y + mm(4)})
		top := at.Y + mm(5) + ask.height()
		row := (at.Y + h - mm(3) - top) / rows
		list := n.Add(tag.L)
		for i, point := range b.Points {
			x, mid := at.X+pad+unit.Length(i%2)*(w+mm(4)), top+unit.Length(i/2)*row+row/2
			s.picture(p, nil, point.Picture, unit.Rect{Vec: unit.Vec{X: x, Y: mid - side/2}, Size: unit.Size{W: side, H: side}})
			s.placeText(p, list.Add(tag.LI).Add(tag.LBody).Add(tag.P), texts[i], unit.Vec{X: x + side + mm(3), Y: mid - texts[i].height()/2})
		}
	}}
}
