package layout

import (
	"cmp"
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// value is what stands in the place of a field; none is a line to write on.
func (s *setter) value(f doc.Field) (doc.Value, bool) {
	v, own := s.Own[f.Name]
	if !own {
		v = s.Values[f.Name]
	}
	v.Text = strings.TrimSpace(v.Text)
	if v.Line == 0 {
		v.Pos = f.Pos
	}
	if s.Used != nil && f.Name != "" {
		s.Used(f.Name)
	}
	if f.Name == "" || v.Text == "" {
		return v, false
	}
	if len(v.Of) > 0 {
		v.Text = s.whole(v)
	}
	return v, true
}

// given tells that there is a value of this name; the document need not have a field for it.
func (s *setter) given(name string) bool {
	return strings.TrimSpace(cmp.Or(s.Own[name].Text, s.Values[name].Text)) != ""
}

// whole is the text of a value that was put together. What the font lacks is told where
// it was given, and then left out: at the value it would be told at a wrong place.
func (s *setter) whole(v doc.Value) string {
	for _, of := range v.Of {
		s.checkGlyphs(doc.Text{Pos: of.Pos, Text: of.Text}, false)
	}
	return strings.Map(func(r rune) rune {
		if _, ok := s.face(false).Glyph(r); !ok && r != '\n' {
			return -1
		}
		return r
	}, v.Text)
}

// known is inlines with values in the places of their fields.
func (s *setter) known(in []doc.Inline) []doc.Inline {
	if len(s.Values)+len(s.Own) == 0 && s.Used == nil {
		return in
	}
	out := make([]doc.Inline, len(in))
	for i, x := range in {
		switch x := x.(type) {
		case doc.Field:
			out[i] = x
			if v, ok := s.value(x); ok {
				out[i] = doc.Text{Pos: v.Pos, Text: v.Text}
			}
		case doc.Strong:
			x.Kids = s.known(x.Kids)
			out[i] = x
		case doc.Link:
			x.Kids = s.known(x.Kids)
			out[i] = x
		case doc.Term:
			x.Kids = s.known(x.Kids)
			out[i] = x
		default:
			out[i] = x
		}
	}
	return out
}

// fit sets a value on one line as large as set says, or smaller down to least, or
// on as many lines as there may be. What does not fit then either is a finding.
func (s *setter) fit(v doc.Value, set setting, least, width unit.Length, lines int) text {
	if t, ok := s.quiet().largest(v, set, least, width, 1); ok {
		set, lines = t.set, 1
	}
	return s.fitIn(v, set, least, width, lines)
}

// fitIn sets a value as large as it can be on so many lines.
func (s *setter) fitIn(v doc.Value, set setting, least, width unit.Length, lines int) text {
	s.checkGlyphs(doc.Text{Pos: v.Pos, Text: v.Text}, set.bold)
	t, ok := s.quiet().largest(v, set, least, width, lines)
	if !ok {
		s.unfit(v, t, lines)
	}
	return t
}

// largest is a value on at most so many lines, in the largest type that is not under the
// least; ok tells that it fits. A name is parted after its hyphen where it does not fit
// otherwise.
func (s *setter) largest(v doc.Value, set setting, least, width unit.Length, lines int) (t text, ok bool) {
	leading := float64(set.leading) / float64(set.size)
	for size := set.size; ; size = max(size-pt(1), least) {
		at := set
		at.size, at.leading = size, size.Scale(leading)
		t = s.plain(v.Pos, v.Text, at, width)
		if ok = s.within(t) && len(t.lines) <= lines; !ok && lines > 1 && strings.Contains(v.Text, "-") {
			t = s.parted(v, at, width)
			ok = s.within(t) && len(t.lines) <= lines
		}
		if ok || size <= least {
			return t, ok
		}
	}
}

// unfit tells of a value that so many lines of its place do not hold at the least size,
// as this text shows.
func (s *setter) unfit(v doc.Value, t text, lines int) {
	if !s.within(t) {
		s.findings.Add(diag.Errorf(v.Pos, diag.WordTooLong, "use a shorter word, or part it in two words",
			"%q has a word that is wider than its line of %.0f mm in %g pt", v.Text, t.width.MM(), t.set.size.Pt()))
		return
	}
	s.findings.Add(diag.Errorf(v.Pos, diag.TextTooLong, "write it shorter",
		"%q does not fit its place: it takes more than %d of its lines of %.0f mm in %g pt", v.Text, lines, t.width.MM(), t.set.size.Pt()))
}

// within tells that no line is wider than its column.
func (s *setter) within(t text) bool {
	return !slices.ContainsFunc(t.lines, func(l line) bool { return s.lineWidth(l, t.set) > t.width })
}

// parted is a value with a line end wherever one is needed, after a space or a hyphen.
func (s *setter) parted(v doc.Value, set setting, width unit.Length) text {
	t := text{set: set, width: width}
	rest := strings.Join(strings.Fields(v.Text), " ")
	for rest != "" {
		end := len(rest)
		for end > 0 && s.face(set.bold).Width(strings.TrimRight(rest[:end], " "), set.size) > width {
			end = strings.LastIndexAny(rest[:end-1], " -") + 1
		}
		if end == 0 { // no word of it fits
			if end = strings.IndexAny(rest, " -") + 1; end == 0 {
				end = len(rest)
			}
		}
		words := s.words([]doc.Inline{doc.Text{Pos: v.Pos, Text: strings.TrimRight(rest[:end], " ")}}, set)
		t.lines = append(t.lines, line{words: words, last: end == len(rest) || rest[end-1] == '-'})
		rest = rest[end:]
	}
	return t
}

// valueText is a value that may have several lines, each set as a sentence is.
func (s *setter) valueText(v doc.Value, set setting, width unit.Length) text {
	var sents []doc.Sentence
	at := v.Pos
	for _, str := range strings.Split(v.Text, "\n") {
		sents = append(sents, doc.Sentence{doc.Text{Pos: at, Text: str}})
	}
	return s.sentences(sents, set, width)
}

// valueLeast is the least size of a value in a text: that of the smallest words that
// participants read, or smaller where the text has no room for a line more.
func (s *setter) valueLeast() unit.Length {
	if s.Tight {
		return pt(10)
	}
	return pt(12)
}

// valueBeside is a field's label from x, and its value after it to x2, in regular
// type and close lines; start is where the value begins.
func (s *setter) valueBeside(b doc.Field, v doc.Value, x, x2 unit.Length, set setting, lines int) (label, value text, start unit.Length) {
	label = s.fieldLabel(b, set, x2-x)
	start = s.afterLabel(label, x, mm(2))
	set.bold, set.leading = false, set.size.Scale(1.2)
	return label, s.fit(v, set, min(set.size, s.valueLeast()), x2-start, lines), start
}

// afterLabel is where a value begins that stands beside its label.
func (s *setter) afterLabel(label text, x, gap unit.Length) unit.Length {
	start := x
	for _, l := range label.lines {
		start = max(start, x+s.lineWidth(l, label.set)+gap)
	}
	return start
}

// labelledValue is a field's label at x and its value beside it, one paragraph: on
// the baseline y, and above where the value takes more lines.
func (s *setter) labelledValue(p *Page, parent *tag.Node, label text, x unit.Length, value text, start, y unit.Length) {
	first := y - unit.Length(len(value.lines)-1)*value.set.leading
	n := parent.Add(tag.P)
	if k := len(label.lines); k > 0 {
		label.goesOn() // to the value
		base := y - unit.Length(k-1)*label.set.leading
		s.placeText(p, n, label, unit.Vec{X: x, Y: min(base, first) - s.baseline(label.set)})
	}
	s.placeText(p, n, value, unit.Vec{X: start, Y: first - s.baseline(value.set)})
}
