package layout

import (
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
	return v, f.Name != "" && v.Text != ""
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
// at that size on as many lines as there may be. More is a finding.
func (s *setter) fit(v doc.Value, set setting, least, width unit.Length, lines int) text {
	trial := s.quiet() // what does not fit at one size may at the next
	leading := float64(set.leading) / float64(set.size)
	try := func(size unit.Length, lines int) (text, bool) {
		at := set
		at.size, at.leading = size, size.Scale(leading)
		t := trial.plain(v.Pos, v.Text, at, width)
		for _, l := range t.lines {
			if trial.lineWidth(l, at) > width {
				return t, false
			}
		}
		return t, len(t.lines) <= lines
	}
	s.checkGlyphs(doc.Text{Pos: v.Pos, Text: v.Text}, set.bold)
	for size := set.size; size > least; size -= pt(1) {
		if t, ok := try(size, 1); ok {
			return t
		}
	}
	t, ok := try(least, lines)
	if !ok {
		s.findings.Add(diag.Errorf(v.Pos, diag.TextTooLong, "write it shorter",
			"%q does not fit its place: it takes more than %d of its lines of %.0f mm in %g pt", v.Text, lines, width.MM(), least.Pt()))
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

// valueBeside is a field's label from x, and its value after it to x2, in regular
// type and close lines; start is where the value begins.
func (s *setter) valueBeside(b doc.Field, v doc.Value, x, x2 unit.Length, set setting, lines int) (label, value text, start unit.Length) {
	label = s.fieldLabel(b, set, x2-x)
	start = s.afterLabel(label, x, mm(2))
	set.bold, set.leading = false, set.size.Scale(1.2)
	return label, s.fit(v, set, set.size, x2-start, lines), start
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
