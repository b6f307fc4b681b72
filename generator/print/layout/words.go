package layout

import (
	"strings"
	"unicode/utf8"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

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
	add(s.known(in), set.bold, nil)
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
