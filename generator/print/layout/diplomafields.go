package layout

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// diplomaName is whom the diploma is for: a line, or the name on it in 28 pt,
// down to 20, then on two lines (LOOK.md §9).
func (s *setter) diplomaName(p *Page, b doc.Field, x, x2, y unit.Length) {
	set := setting{pt(18), pt(24), false, s.Palette.Ink}
	v, ok := s.value(b)
	if !ok {
		s.labelledLine(p, s.root, b, x, x2, y, set, 1)
		return
	}
	label := s.fieldLabel(b, set, x2-x)
	name := setting{pt(28), pt(32), true, s.Palette.Ink}
	start := s.afterLabel(label, x, mm(4))
	if t := s.quiet().fit(v, name, pt(20), x2-start, 2); len(t.lines) > 1 {
		name.size, name.leading = pt(20), pt(23)
		y += mm(2) // clear of the title
	}
	t := s.fit(v, name, pt(20), x2-start, 2)
	s.rule(p, start-mm(2), x2, y+mm(2.4)) // clear of a "g"
	s.labelledValue(p, s.root, label, x, t, start, y)
}

// remember is what the leaders remember the reader for: lines to write on down
// to the signatures, or their words.
func (s *setter) remember(p *Page, b doc.Diploma, left, right, y, end unit.Length) {
	label := s.plain(b.Pos, b.Remember.Label, setting{pt(15), pt(19), true, s.Palette.Ink}, right-left)
	s.atMost(1, b.Pos, b.Remember.Label, label)
	n := s.root.Add(tag.P)
	at := unit.Vec{X: left, Y: y - s.baseline(label.set)}
	v, known := s.value(b.Remember)
	if !known {
		s.placeText(p, n, label, at)
		s.tooTall(b.Pos, y+mm(9.6), end-mm(8.5))
		s.ruled(p, s.root, left, right, y+mm(9.6), end-mm(19), mm(11.2), b.Remember.Name, b.Remember.Label)
		return
	}
	t, top := s.words15(v, right-left, y+mm(8), end-mm(8.5), 12)
	s.tooTall(v.Pos, top+t.height(), end-mm(8.5))
	label.goesOn() // to the words
	s.placeText(p, n, label, at)
	s.placeText(p, n, t, unit.Vec{X: left, Y: top})
}

// words15 is words in 15 pt from this first baseline, or closer and smaller where they
// would else end below, down to the least.
func (s *setter) words15(v doc.Value, width, y, end unit.Length, least float64) (t text, top unit.Length) {
	trial := s.quiet()
	set := setting{pt(15), pt(22.5), false, s.Palette.Ink}
	for ; ; set.size -= pt(1) {
		for _, leading := range []float64{1.5, 1.35, 1.2} {
			set.leading = set.size.Scale(leading)
			t, top = trial.valueText(v, set, width), y-s.baseline(set)
			if last := set.size <= pt(least) && leading == 1.2; last || trial.within(t) && top+t.height() <= end {
				return s.valueText(v, set, width), top // what is wrong with it is told
			}
		}
	}
}

// diplomaLift is how far up the diploma begins, so that words that need it stand in 13 pt
// above the signatures: between frame and title there is so much room.
func (s *setter) diplomaLift(b doc.Diploma, width, y, end unit.Length) unit.Length {
	v, known := s.value(b.Remember)
	if !known {
		return 0
	}
	t, top := s.quiet().words15(v, width, y+mm(8), end-mm(8.5), 13)
	return max(0, min(mm(11), top+t.height()-(end-mm(8.5))))
}

// tooTall tells of a text that reaches into the signatures.
func (s *setter) tooTall(pos diag.Pos, y, end unit.Length) {
	if over := y - end; over > 0 {
		s.findings.Add(diag.Errorf(pos, diag.TextTooLong, "write it shorter",
			"the text of the diploma is %.0f mm too tall", over.MM()+0.5))
	}
}

// A signature is a line to sign on, with what stands on and below it.
type signature struct {
	field       doc.Field
	x, w        unit.Length
	on          text // of the first, the date
	name, label text // below
}

// signatures measures the lines to sign on: the date is narrower, the leaders
// share the rest. A leader's name stands below the line; that it is signed is the
// leader's doing. Top is where the lines lie: higher when names stand below them.
func (s *setter) signatures(fields []doc.Field, left unit.Length) (all []signature, top unit.Length) {
	var rows [][]doc.Field
	for _, f := range fields {
		rows = append(rows, []doc.Field{f})
	}
	fields = slices.Concat(s.series(rows)...)
	x, gap, below := left, mm(8), 0 // rows of names
	for i, f := range fields {
		w := mm(45)
		if i > 0 {
			w = (mm(266) - mm(84) - gap*unit.Length(len(fields)-2)) / unit.Length(len(fields)-1)
		}
		set := setting{pt(12), pt(15), false, s.Palette.Ink2}
		g := signature{field: f, x: x, w: w, label: s.plain(f.Pos, f.Label, set, w)}
		s.atMost(2, f.Pos, f.Label, g.label)
		if v, ok := s.value(f); ok && i == 0 {
			g.on = s.fit(v, setting{pt(15), pt(19), false, s.Palette.Ink}, pt(12), w, 1)
		} else if ok {
			set.colour = s.Palette.Ink
			g.name = s.fit(v, set, pt(9), w, 2)
		}
		below = max(below, len(g.name.lines))
		all = append(all, g)
		x += w + gap
	}
	return all, mm(176) - unit.Length(below)*pt(15)
}

// placeSignatures sets them down with their lines at y.
func (s *setter) placeSignatures(p *Page, all []signature, y unit.Length) {
	for _, g := range all {
		s.rule(p, g.x, g.x+g.w, y)
		if len(g.on.lines)+len(g.name.lines) == 0 {
			s.lineField(p, s.root, g.x, g.x+g.w, y, g.field.Name, g.field.Label)
		}
		n := s.root.Add(tag.P)
		below := unit.Vec{X: g.x, Y: y + mm(6) - s.baseline(g.label.set)}
		name := below
		below.Y += g.name.height()
		if len(g.on.lines)+len(g.name.lines) > 0 {
			g.label.goesOn() // to the value
		}
		s.placeText(p, n, g.label, below)
		s.placeText(p, n, g.name, name)
		s.placeText(p, n, g.on, unit.Vec{X: g.x, Y: y - mm(1.8) - s.baseline(g.on.set)})
	}
}
