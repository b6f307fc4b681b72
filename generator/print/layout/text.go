package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A setting is how words are set.
type setting struct {
	size, leading unit.Length
	bold          bool
	colour        picture.RGB
}

// A line is words on one baseline.
type line struct {
	words []word
	last  bool // of its sentence
}

// A text is set lines, ready to be placed.
type text struct {
	set   setting
	lines []line
	width unit.Length // of the column
}

// height is from the top of the first line to the bottom of the last.
func (t text) height() unit.Length { return unit.Length(len(t.lines)) * t.set.leading }

// goesOn makes what follows the text part of its paragraph: a space parts the two.
func (t text) goesOn() {
	if n := len(t.lines); n > 0 {
		t.lines[n-1].last = false
	}
}

// baseline is from the top of a line to its baseline: capitals stand in the
// middle of the line.
func (s *setter) baseline(set setting) unit.Length {
	f := s.face(set.bold)
	return (set.leading + f.Scale(f.Cap, set.size)) / 2
}

// sentences sets running text: sentences, each on a line of its own.
func (s *setter) sentences(sents []doc.Sentence, set setting, width unit.Length) text {
	return s.broken(sents, set, width, manner{costLine, s.st.letters})
}

// broken sets sentences in lines of this manner.
func (s *setter) broken(sents []doc.Sentence, set setting, width unit.Length, m manner) text {
	t := text{set: set, width: width}
	for i, sent := range sents {
		t.lines = append(t.lines, s.breakLines(s.words(sent, set), set, width, m)...)
		if i < len(sents)-1 {
			t.goesOn()
		}
	}
	return t
}

// inlines sets words such as a heading or a label, in as few lines as hold them.
func (s *setter) inlines(in []doc.Inline, set setting, width unit.Length) text {
	return s.broken([]doc.Sentence{in}, set, width, fewLines)
}

// plain sets a string of the author's.
func (s *setter) plain(pos diag.Pos, str string, set setting, width unit.Length) text {
	return s.inlines([]doc.Inline{doc.Text{Pos: pos, Text: str}}, set, width)
}

// placeText sets a text down with its top left at `at`, under a node.
func (s *setter) placeText(p *Page, n *tag.Node, t text, at unit.Vec) {
	y := at.Y + s.baseline(t.set)
	for _, l := range t.lines {
		s.placeLine(p, n, t, l, unit.Vec{X: at.X, Y: y})
		y += t.set.leading
	}
}

// centred sets a text down with each line about the middle x.
func (s *setter) centred(p *Page, n *tag.Node, t text, x, top unit.Length) {
	y := top + s.baseline(t.set)
	for _, l := range t.lines {
		s.placeLine(p, n, t, l, unit.Vec{X: x - s.lineWidth(l, t.set)/2, Y: y})
		y += t.set.leading
	}
}

// placeLine sets one line down from its baseline's left end. Stretches in one
// manner are one run, spaces and all, so that words extract as words; a line
// that goes on ends in a space.
func (s *setter) placeLine(p *Page, n *tag.Node, t text, l line, at unit.Vec) {
	x := at.X
	var run seg
	flush := func() {
		if run.text == "" {
			return
		}
		w := s.face(run.bold).Width(run.text, t.set.size)
		s.placeRun(p, n, t.set, run, unit.Vec{X: x, Y: at.Y}, w)
		x += w
		run = seg{}
	}
	for i, w := range l.words {
		switch {
		case i > 0 && run.text != "":
			run.text += " "
		case i > 0: // after a field
			x += s.space(t.set)
		}
		if w.field != nil {
			flush()
			end := x + fieldWidth
			if i == len(l.words)-1 {
				end = at.X + t.width - (w.width - fieldWidth)
			}
			s.rule(p, x+mm(1), end, at.Y+mm(0.8))
			if n != nil {
				s.lineField(p, n, x+mm(1), end, at.Y+mm(0.8), w.field.Name, w.field.Label)
			}
			x = end
		}
		for _, g := range w.segs {
			if g.bold != run.bold || g.link != run.link {
				flush()
				run = seg{"", g.bold, g.link}
			}
			run.text += g.text
		}
	}
	if !l.last && run.text != "" {
		run.text += " "
	}
	flush()
}

// placeRun sets one run down; a link is a node of its own with its annotation.
func (s *setter) placeRun(p *Page, n *tag.Node, set setting, g seg, at unit.Vec, w unit.Length) {
	r := Run{Face: s.face(g.bold), Size: set.size, Colour: set.colour, Text: g.text}
	if g.link == nil || g.link.Internal || n == nil {
		s.put(p, n, at, r)
		return
	}
	// A link over two lines is one element with two annotations.
	ln := s.links[g.link]
	if ln == nil {
		ln = n.Add(tag.Link)
		s.links[g.link] = ln
	}
	s.put(p, ln, at, r)
	s.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + mm(0.8)}, lineSegs(w, 0), set.colour, lineRow)
	p.Items = append(p.Items, Placed{
		At:   unit.Vec{X: at.X, Y: at.Y - set.size},
		Item: Link{Size: unit.Size{W: w, H: set.leading}, URL: g.link.Href, Title: doc.Plain(g.link.Kids), Note: ln.Annotate()},
	})
}

func (s *setter) space(set setting) unit.Length { return s.face(set.bold).Width(" ", set.size) }

func (s *setter) lineWidth(l line, set setting) (w unit.Length) {
	for i, x := range l.words {
		if i > 0 {
			w += s.space(set)
		}
		w += x.width
	}
	return w
}
