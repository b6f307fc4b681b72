package layout

import (
	"strings"

	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// FieldKind is how a form field is filled in on screen.
type FieldKind uint8

// The kinds: words on a line or several, a tick in a box, a ring around a picture.
const (
	TextField FieldKind = iota
	TickField
	RingField
)

// A Field is a form field over the lines, boxes and pictures that paper has
// instead. Fields of one name in a file are one field.
type Field struct {
	Kind   FieldKind
	Size   unit.Size
	Name   string
	Label  string // what to fill in, for those who do not see it
	Lines  int    // of a text; more than one makes it multi-line
	Face   *font.Face
	Mark   picture.RGB  // of a tick or a ring
	Over   *picture.RGB // what covers the rules below a text that was typed; nil for none
	Turned bool         // upside down on its page
	Type   unit.Length  // size of what is typed on one line; 0 is as large as its field
	Note   *tag.Annotation
}

func (Field) item() {}

// about is what a field is called that has this label: without one, the heading that
// it stands under. It is asked for when a block is measured: what comes after is
// measured before it is placed.
func (s *setter) about(label []doc.Inline) string {
	if text := strings.TrimSpace(doc.Plain(label)); text != "" {
		return text
	}
	return s.under
}

// field places a form field in a node of its own, where the form of print can be
// filled in on screen and the author named the field.
func (s *setter) field(p *Page, parent *tag.Node, r unit.Rect, f Field) {
	if !s.fillable || f.Name == "" || r.W <= 0 || r.H <= 0 {
		return
	}
	if f.Label = strings.TrimSpace(f.Label); f.Label == "" {
		f.Label = s.Words.FieldLabel
	}
	f.Size, f.Face, f.Mark = r.Size, s.Fonts.Regular, s.Palette.Dark
	f.Note = parent.Add(tag.Form).Annotate()
	p.Items = append(p.Items, Placed{At: r.Vec, Item: f})
}

// Readers set one line of text in the middle of its field: one of fieldHeight that
// reaches fieldBelow under its rule has its text on the baseline of a label beside it.
const (
	fieldHeight = 7 * unit.Millimetre
	fieldBelow  = unit.Millimetre
)

// lineField is a text field on a rule from x to x2 at y.
func (s *setter) lineField(p *Page, parent *tag.Node, x, x2, y unit.Length, name, label string) {
	r := unit.Rect{Vec: unit.Vec{X: x, Y: y + fieldBelow - fieldHeight}, Size: unit.Size{W: x2 - x, H: fieldHeight}}
	s.field(p, parent, r, Field{Kind: TextField, Name: name, Label: label, Lines: 1})
}

// ruled is rules from x to x2, step apart, from first to last at the most, and one
// field over them. No reader types as far apart as a hand writes, so what is typed
// covers the rules, but for the last.
func (s *setter) ruled(p *Page, parent *tag.Node, x, x2, first, last, step unit.Length, name, label string) {
	lines, y := 0, first
	for ; y <= last; y += step {
		s.rule(p, x, x2, y)
		lines++
	}
	if lines < 2 {
		s.lineField(p, parent, x, x2, first, name, label)
		return
	}
	r := unit.Rect{Vec: unit.Vec{X: x - lineWrite, Y: first - fieldHeight}}
	r.W, r.H = x2+lineWrite-r.X, y-step-r.Y-lineWrite
	s.field(p, parent, r, Field{Kind: TextField, Name: name, Label: label, Lines: lines, Over: &s.ground})
}
