package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// board is what hangs before a group: its tiles, the group's own, and the foot.
func (s *setter) board(b doc.Board, parent *tag.Node, width unit.Length) []part {
	var out []part
	if b.Writes() {
		out = s.boardRooms(b, parent, width)
	} else {
		out = s.boardRows(b, parent, width)
	}
	if b.Own.Count > 0 {
		out = append(out, s.boardOwn(b.Own, parent, width)...)
	}
	if len(b.Foot.Text) > 0 {
		out = append(out, s.boardFoot(b.Foot, parent, width))
	}
	return out
}

// The words of a board are read from across a room: on A3 they are 37 pt.
const (
	boardIndent  = 36 * unit.Millimetre // from the left edge to the words
	boardRow     = 20 * unit.Millimetre // the least
	boardRowMost = 27 * unit.Millimetre
)

// boardRows is a row for each tile: its picture stands in a window on the line
// below it, like the heads of a cover at their table.
func (s *setter) boardRows(b doc.Board, parent *tag.Node, width unit.Length) []part {
	big := setting{pt(26), pt(31), true, s.Palette.Ink}
	small := setting{s.st.body, s.st.body.Scale(1.33), false, s.Palette.Ink}
	var list *tag.Node
	var out []part
	for i, tile := range b.Tiles {
		text := s.inlines(tile.Text, big, width-boardIndent)
		note := s.sentences(tile.Note, small, width-boardIndent)
		least := max(boardRow, text.height()+note.height()+mm(3.5))
		out = append(out, part{
			pos: tile.Pos, height: least, keep: i < len(b.Tiles)-1, soft: true, grow: 1, most: max(boardRowMost, least+mm(3)) - least,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				if list == nil {
					list = parent.Add(tag.L)
				}
				s.windowed(p, tile.Picture, i, unit.Rect{Vec: at, Size: unit.Size{W: mm(28), H: h}})
				s.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + h}, lineSegs(width, 0), s.Palette.Ink, lineWrite)
				body := list.Add(tag.LI).Add(tag.LBody)
				y := at.Y + (h-text.height()-note.height())/2
				s.placeText(p, body.Add(tag.P), text, unit.Vec{X: at.X + boardIndent, Y: y})
				if len(note.lines) > 0 {
					s.placeText(p, body.Add(tag.P), note, unit.Vec{X: at.X + boardIndent, Y: y + text.height()})
				}
			}})
	}
	return out
}

// windowed is a picture in a window that stands on the lower edge of the box:
// tint and sand in turn.
func (s *setter) windowed(p *Page, ref doc.Picture, i int, box unit.Rect) {
	ground := s.Palette.Tint
	if i%2 == 1 {
		ground = s.Palette.Sand
	}
	high := box.H - mm(2)
	s.fill(p, nil, unit.Vec{X: box.X, Y: box.Bottom() - high}, archSegs(box.W, high), ground)
	side := min(box.W-mm(5), high-mm(2.5))
	s.meaning(Meaning{Set: "pictures of the board", Is: ref.ID, Pos: ref.Pos}, func() {
		s.picture(p, nil, ref, unit.Rect{
			Vec:  unit.Vec{X: box.X + (box.W-side)/2, Y: box.Bottom() - mm(0.8) - side},
			Size: unit.Size{W: side, H: side},
		})
	})
}

// boardRooms is a box for each tile, two in a row: a head on a tinted ground, and
// lines below it that take what the page has left.
func (s *setter) boardRooms(b doc.Board, parent *tag.Node, width unit.Length) []part {
	gap := mm(5)
	var out []part
	for first := 0; first < len(b.Tiles); first += 2 {
		tiles := b.Tiles[first:min(first+2, len(b.Tiles))]
		w := width
		if len(b.Tiles) > 1 {
			w = (width - gap) / 2
		}
		heads, lines := make([]text, len(tiles)), 0
		for i, tile := range tiles {
			heads[i] = s.inlines(tile.Text, setting{pt(20), pt(25), true, s.Palette.Ink}, w-mm(35))
			s.atMost(3, tile.Pos, doc.Plain(tile.Text), heads[i])
			lines = max(lines, tile.Lines)
		}
		p := part{pos: tiles[0].Pos, before: gap, height: roomHead + unit.Length(lines)*s.roomStep() + mm(3), grow: 1,
			place: func(p *Page, at unit.Vec, h unit.Length) {
				for i, tile := range tiles {
					r := unit.Rect{Vec: unit.Vec{X: at.X + unit.Length(i)*(w+gap), Y: at.Y}, Size: unit.Size{W: w, H: h}}
					if i == 0 && len(tiles) == 1 {
						r.W = width // the last one alone takes the row
					}
					s.boardRoom(p, parent.Add(tag.Div), tile, heads[i], first+i, r)
				}
			}}
		if first == 0 {
			p.before = mm(3)
		}
		out = append(out, p)
	}
	return out
}

// roomHead is the height of the head of a box.
const roomHead = 27 * unit.Millimetre

// roomStep is how far lines are apart on a board: it is written on with a marker.
func (s *setter) roomStep() unit.Length { return mm(12.4) }

func (s *setter) boardRoom(p *Page, n *tag.Node, tile doc.Tile, head text, i int, r unit.Rect) {
	ground := s.Palette.Tint
	if i%4 == 1 || i%4 == 2 { // as on a chess board
		ground = s.Palette.Sand
	}
	round := mm(3)
	s.fill(p, nil, r.Vec, cornerSegs(r.W, roomHead, round, round, 0, 0), ground)
	side := mm(22)
	s.meaning(Meaning{Set: "pictures of the board", Is: tile.Picture.ID, Pos: tile.Picture.Pos}, func() {
		s.picture(p, nil, tile.Picture, unit.Rect{Vec: unit.Vec{X: r.X + mm(4.5), Y: r.Y + (roomHead-side)/2}, Size: unit.Size{W: side, H: side}})
	})
	s.placeText(p, n.Add(tag.P), head, unit.Vec{X: r.X + mm(31), Y: r.Y + (roomHead-head.height())/2})
	s.stroke(p, nil, unit.Vec{X: r.X, Y: r.Y + roomHead}, lineSegs(r.W, 0), s.Palette.Ink, lineShape)
	s.stroke(p, nil, r.Vec, rectSegs(r.W, r.H, round), s.Palette.Ink, lineShape)
	step := s.roomStep()
	// The lines share what is left over, so that the last is as far from the edge as the others from each other.
	if k := (r.H - roomHead) / step; k > 1 {
		step = (r.H - roomHead) / k
	}
	s.ruled(p, n, r.X+mm(5), r.Right()-mm(5), r.Y+roomHead+step, r.Bottom()-step/2, step, tile.Name, doc.Plain(tile.Text))
}

// boardOwn is a label and lines for what the group adds.
func (s *setter) boardOwn(b doc.Lines, parent *tag.Node, width unit.Length) []part {
	set := setting{pt(18), pt(22.5), true, s.Palette.Dark}
	label := s.inlines(b.Label, set, width)
	if v, ok := s.value(doc.Field{Pos: b.Pos, Name: b.Name}); ok {
		return s.linesKnown(b, v, label, parent, width)
	}
	step := s.roomStep()
	return []part{{
		pos: b.Pos, before: mm(4), height: label.height() + unit.Length(b.Count)*step,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			s.placeText(p, parent.Add(tag.P), label, at)
			s.ruled(p, parent, at.X, at.X+width, at.Y+label.height()+step-mm(1), at.Y+h, step, b.Name, doc.Plain(b.Label))
		},
	}}
}

// boardFoot is one sentence on the dark ground of the course.
func (s *setter) boardFoot(b doc.Foot, parent *tag.Node, width unit.Length) part {
	set := setting{pt(20), pt(25), true, s.Palette.White}
	t := s.inlines(b.Text, set, width-mm(30))
	height := max(mm(17), t.height()+mm(7))
	if len(t.lines) > 2 {
		s.findings.Add(diag.Errorf(b.Pos, diag.TextTooLong, "write one short sentence", "the foot takes %d lines, and there is room for 2", len(t.lines)))
	}
	return part{pos: b.Pos, before: mm(6), height: height, place: func(p *Page, at unit.Vec, h unit.Length) {
		s.fill(p, nil, at, rectSegs(width, h, mm(3)), s.Palette.Dark)
		c := unit.Vec{X: at.X + mm(12), Y: at.Y + h/2}
		s.fill(p, nil, c, circleSegs(mm(6.9)), s.Palette.White)
		s.picture(p, nil, b.Picture, unit.Rect{Vec: unit.Vec{X: c.X - mm(5.2), Y: c.Y - mm(5.2)}, Size: unit.SizeMM(10.4, 10.4)})
		s.placeText(p, parent.Add(tag.P), t, unit.Vec{X: at.X + mm(23), Y: at.Y + (h-t.height())/2})
	}}
}
