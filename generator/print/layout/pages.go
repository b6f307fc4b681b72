package layout

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// A4 sets a document as A4 pages, in portrait; a diploma in landscape.
func A4(in Input) Result {
	st := styleStaff()
	if in.Document.Audience.EasyRead() {
		st = styleA4()
	}
	s := newSetter(in, st)
	s.fillable = !in.NoFields
	s.Document = s.sections(bodyA4, fewest)
	s.run(func(int) frame { return frame{unit.A4, bodyA4} }, false)
	s.foot(pageFoot)
	return s.result()
}

// fewest is sections on as few pages as hold them whole; none where one of them is
// more than a page.
func fewest(sections []section, h unit.Length) []int {
	if slices.ContainsFunc(sections, func(x section) bool { return x.height > h }) {
		return nil
	}
	for pages := 1; pages <= len(sections); pages++ {
		if begin, ok := spread(sections, h, pages); ok {
			return begin
		}
	}
	return nil
}

// bodyA4 is where text may stand on A4: 5 mm clear of the foot's rule.
var bodyA4 = unit.RectMM(15, 15, 180, 259.5)

// A5 sets a document as the pages of a booklet, padded to a multiple of four
// with pages to write on.
func A5(in Input) Result {
	s := newSetter(in, styleA5())
	s.run(framesA5, true)
	for len(s.pages)%4 != 0 {
		s.notes(framesA5(len(s.pages)))
	}
	if n := len(s.pages) - s.back; s.back > 0 && n > 1 {
		s.findings.Add(diag.Errorf(s.backPos, diag.TextTooLong, "write less after it, or take out what comes later",
			"the back of a booklet is one page, and this takes more"))
	}
	s.footA5(true)
	return s.result()
}

// framesA5 is where text may stand on A5: 14 mm from the fold and from the outer edge.
func framesA5(int) frame { return frame{unit.A5, unit.RectMM(14, 13, 120, 176.5)} }

// run sets all blocks. In a booklet a page break to the left or to
// the back is heeded.
func (s *setter) run(frames func(int) frame, booklet bool) {
	f := s.flow(frames)
	blocks := s.Document.Blocks
	if _, ok := first(blocks).(doc.Sheet); !ok {
		if _, ok := first(blocks).(doc.Cover); !ok {
			title := s.title("", 1, s.Document.Eyebrow, s.Document.Title, s.Document.Pos, f.width(), titleSize(nil))
			f.add(s.withWhen(s.withLogo(title, f.width()), f.width()))
		}
	}
	// Flow blocks are measured together, so that neighbours may join.
	var run []doc.Block
	flush := func() {
		f.add(s.blocks(run, s.root, f.width())...)
		run = nil
	}
	end := func() {
		flush()
		f.close()
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case doc.Cover:
			end()
			s.pages = append(s.pages, s.cover(b, frames(0).size))
		case doc.PageBreak:
			end()
			s.pair(frames)
			for booklet && (b.Left && len(s.pages)%2 == 0 || b.Back && len(s.pages)%4 != 3) {
				s.notes(frames(len(s.pages)))
			}
			if b.Back {
				s.back, s.backPos = len(s.pages), b.Pos
			}
		case doc.Sheet:
			end()
			s.pair(frames)
			s.sheet(f, b)
		default:
			run = append(run, b)
		}
	}
	end()
	s.pair(frames)
}

func first(bs []doc.Block) doc.Block {
	if len(bs) == 0 {
		return nil
	}
	return bs[0]
}

// sheet gives one sheet block its own page or pages.
func (s *setter) sheet(f *flow, b doc.Sheet) {
	switch b.Body.(type) {
	case doc.Agenda, doc.Board, doc.Grid, doc.Thread, doc.Diploma, doc.Letter: // they are made for A4
		if f.frame(0).size.W < unit.A4.W-mm(1) {
			s.misplaced(b.Body)
			return
		}
	case doc.Nameplate: // it is folded to stand on a table
		s.misplaced(b.Body)
		return
	}
	if d, ok := b.Body.(doc.Diploma); ok {
		s.pages = append(s.pages, s.diploma(d, b.ID, b.Level))
		return
	}
	if l, ok := b.Body.(doc.Letter); ok {
		s.letter(l, b.ID, b.Title, b.Level)
		return
	}
	s.level = b.Level
	eyebrow := b.Eyebrow
	if b.Level > 1 {
		eyebrow = "" // the document that takes it in tells which course it is
	}
	title := s.title(b.ID, b.Level, eyebrow, b.Title, b.Pos, f.width(), titleSize(b.Body))
	if a, ok := b.Body.(doc.Agenda); ok {
		title = s.withRoad(title, a.Road, b, f.width())
		title = s.withWhen(title, f.width())
		title.height += mm(1.5)
	}
	title, headed := s.withOwner(title, eyebrow, b, f.width())
	s.above = title.height
	f.add(title)
	if len(b.Intro) > 0 {
		t := s.sentences(b.Intro, s.running(), min(f.width(), mm(150)))
		intro := s.textPart(t, s.root, tag.P)
		intro.pos, intro.keep = b.Pos, true
		s.above += intro.height
		f.add(intro)
	}
	body := s.blocks([]doc.Block{b.Body}, s.root, f.width())
	if !headed {
		body = s.ownerBelow(body, b, f.width())
	}
	f.add(body...)
	f.sheet = true
	if s.half == 0 { // the lower half of an A3 is no page of its own
		f.again = words.Fill(s.Words.Continued, "title", b.Title)
	}
	f.close()
	f.sheet, f.again = false, ""
}

// titleSize is the size of the title of a page: what hangs on a wall and has no
// other head is called out louder.
func titleSize(body doc.Block) unit.Length {
	switch body.(type) {
	case doc.Board, doc.Grid, doc.Stairs, doc.Thread:
		return pt(34)
	}
	return pt(28)
}

// title is the small line and the title of a page, of this size at the least: on
// A4 with baselines at y 20 and 32 (LOOK.md §8).
func (s *setter) title(id string, level int, eyebrow, title string, pos diag.Pos, width, size unit.Length) part {
	set, _ := s.headSetting(max(level, 1))
	if level <= 1 {
		set, _ = s.headSetting(2)
		set.size, set.leading = max(set.size, size), max(set.leading, size+pt(6))
	}
	t := s.plain(pos, title, set, width)
	small := s.eyebrow(eyebrow, pos, width)
	s.atMost(1, pos, eyebrow, small)
	top, below := mm(8.2), mm(0.2)
	if len(small.lines) == 0 {
		top, below = 0, mm(1.8)
	}
	return part{pos: pos, height: top + t.height() + below, keep: true,
		place: func(p *Page, at unit.Vec, _ unit.Length) {
			p.Anchors = append(p.Anchors, Anchor{ID: id, Title: title, Level: level, Y: at.Y})
			if len(small.lines) > 0 {
				s.placeText(p, s.root.Add(tag.P), small, unit.Vec{X: at.X, Y: at.Y + mm(5) - s.baseline(small.set)})
			}
			s.placeText(p, s.root.Add(tag.Heading(level)), t, unit.Vec{X: at.X - optical(set.size), Y: at.Y + top})
		}}
}

// eyebrow is the small line above a title, in the course's dark accent.
func (s *setter) eyebrow(str string, pos diag.Pos, width unit.Length) text {
	set := setting{s.st.eyebrow, s.st.eyebrow.Scale(1.3), true, s.Palette.Dark}
	if str == "" {
		return text{set: set}
	}
	return s.plain(pos, str, set, width)
}

// withRoad adds the road to the right of the small line (agendas). Where the line
// is long, the discs stand closer.
func (s *setter) withRoad(t part, r doc.Road, b doc.Sheet, width unit.Length) part {
	rad, step := mm(3.4), mm(11)
	if small := s.eyebrow(b.Eyebrow, b.Pos, width); len(small.lines) > 0 && len(r.Stops) <= roadMost {
		room := width - s.lineWidth(small.lines[0], small.set) - mm(6)
		step = min(step, roadStep(r, room-2*rad))
		if over := 2*rad + mm(1.6) - step; over > 0 && len(r.Stops) > 1 {
			s.findings.Add(diag.Errorf(b.Pos, diag.TextTooLong, "use a shorter name for the course",
				"%q runs %.0f mm into the road beside it", b.Eyebrow, (over*unit.Length(len(r.Stops)-1)).MM()+0.5))
		}
	}
	place := t.place
	t.place = func(p *Page, at unit.Vec, h unit.Length) {
		place(p, at, h)
		x := at.X + width - rad - step*unit.Length(max(len(r.Stops)-1, 0))
		s.placeRoad(p, r, unit.Vec{X: x, Y: at.Y + mm(2.4)}, rad, step)
	}
	return t
}

// notes is a page to write on, where a booklet would have an empty one.
func (s *setter) notes(fr frame) {
	p := &Page{Size: fr.size}
	s.pages = append(s.pages, p)
	set, _ := s.headSetting(3)
	t := s.plain(diag.Pos{}, s.Words.NotesTitle, set, fr.body.W)
	s.placeText(p, s.root.Add(tag.P), t, fr.body.Vec)
	top := fr.body.Y + t.height() + mm(3)
	s.stroke(p, nil, unit.Vec{X: fr.body.X, Y: top}, rectSegs(fr.body.W, fr.body.Bottom()-top, mm(3)), s.Palette.Ink, lineWrite)
}
