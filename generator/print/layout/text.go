package layout

import (
	"strings"
	"unicode/utf8"

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

// A seg is a stretch of one word in one manner.
type seg struct {
	text string
	bold bool
	link *doc.Link
}

// A word is what is not parted by a line end; a field is a word too, with what
// stands close after it, such as a full stop.
type word struct {
	segs  []seg
	field *doc.Field
	pos   diag.Pos
	width unit.Length
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

// baseline is from the top of a line to its baseline: capitals stand in the
// middle of the line.
func (s *setter) baseline(set setting) unit.Length {
	f := s.face(set.bold)
	return (set.leading + f.Scale(f.Cap, set.size)) / 2
}

// sentences sets sentences, each on a line of its own.
func (s *setter) sentences(sents []doc.Sentence, set setting, width unit.Length) text {
	t := text{set: set, width: width}
	for i, sent := range sents {
		lines := s.breakLines(s.words(sent, set), set, width)
		if i < len(sents)-1 && len(lines) > 0 {
			lines[len(lines)-1].last = false // a space parts it from the next sentence
		}
		t.lines = append(t.lines, lines...)
	}
	return t
}

// inlines sets words that are one sentence.
func (s *setter) inlines(in []doc.Inline, set setting, width unit.Length) text {
	return s.sentences([]doc.Sentence{in}, set, width)
}

// plain sets a string of the author's.
func (s *setter) plain(pos diag.Pos, str string, set setting, width unit.Length) text {
	return s.inlines([]doc.Inline{doc.Text{Pos: pos, Text: str}}, set, width)
}

// words cuts inlines into words, and tells of glyphs that the font lacks.
func (s *setter) words(in []doc.Inline, set setting) []word {
	var out []word
	glue := false // the next stretch continues the last word
	var add func(in []doc.Inline, bold bool, link *doc.Link)
	add = func(in []doc.Inline, bold bool, link *doc.Link) {
		for _, i := range in {
			switch i := i.(type) {
			case doc.Text:
				s.checkGlyphs(i, bold)
				rest, at := i.Text, i.Pos
				for rest != "" {
					end := strings.IndexAny(rest, " \n\t")
					part := rest
					if end >= 0 {
						part = rest[:end]
					}
					if part != "" {
						if !glue {
							out = append(out, word{pos: at})
						}
						w := &out[len(out)-1]
						w.segs = append(w.segs, seg{part, bold, link})
						glue = true
					}
					if end < 0 {
						break
					}
					glue = false
					at.Col += utf8.RuneCountInString(part) + 1
					rest = rest[end+1:]
				}
			case doc.Strong:
				add(i.Kids, true, link)
			case doc.Link:
				add(i.Kids, bold, &i)
			case doc.Term:
				add(i.Kids, bold, link)
			case doc.Field:
				out = append(out, word{field: &i, pos: i.Pos})
				glue = true
			}
		}
	}
	add(in, set.bold, nil)
	for i := range out {
		out[i].width = s.wordWidth(out[i], set)
	}
	return out
}

// fieldWidth is the least width of a line to write on within a text.
const fieldWidth = 40 * unit.Millimetre

func (s *setter) wordWidth(w word, set setting) (width unit.Length) {
	if w.field != nil {
		width = fieldWidth
	}
	for _, g := range w.segs {
		width += s.face(g.bold).Width(g.text, set.size)
	}
	return width
}

// checkGlyphs tells of each character that the font lacks.
func (s *setter) checkGlyphs(t doc.Text, bold bool) {
	for i, r := range t.Text {
		if r == '\n' || r == '\t' {
			continue
		}
		if _, ok := s.face(bold).Glyph(r); !ok {
			pos := t.Pos
			if pos.Col > 0 {
				pos.Col += utf8.RuneCountInString(t.Text[:i])
			}
			s.findings.Add(diag.Errorf(pos, diag.MissingGlyph,
				"write it in other words, or use a picture",
				"the font has no %q (U+%04X)", string(r), r))
		}
	}
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
	ln := n.Add(tag.Link)
	s.put(p, ln, at, r)
	s.stroke(p, nil, unit.Vec{X: at.X, Y: at.Y + mm(0.8)}, lineSegs(w, 0), set.colour, lineRow)
	p.Items = append(p.Items, Placed{
		At:   unit.Vec{X: at.X, Y: at.Y - set.size},
		Item: Link{unit.Size{W: w, H: set.leading}, g.link.Href, doc.Plain(g.link.Kids), ln.Annotate()},
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
