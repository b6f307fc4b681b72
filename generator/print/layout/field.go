package layout

import (
	"strings"

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
	Kind  FieldKind
	Size  unit.Size
	Name  string
	Label string // what to fill in, for those who do not see it
	Lines int    // of a text; more than one makes it multi-line
	Face  *font.Face
	Note  *tag.Annotation
}

func (Field) item() {}

// field places a form field in a node of its own, where the form of print can be
// filled in on screen and the author named the field.
func (s *setter) field(p *Page, parent *tag.Node, kind FieldKind, r unit.Rect, name, label string, lines int) {
	if !s.fillable || name == "" || r.W <= 0 || r.H <= 0 {
		return
	}
	if label = strings.TrimSpace(label); label == "" {
		label = s.Words.FieldLabel
	}
	n := parent.Add(tag.Form)
	p.Items = append(p.Items, Placed{At: r.Vec, Item: Field{
		Kind: kind, Size: r.Size, Name: name, Label: label, Lines: lines, Face: s.Fonts.Regular, Note: n.Annotate(),
	}})
}

// fieldHeight is the height of a text field of one line.
const fieldHeight = 7 * unit.Millimetre

// lineField is a text field standing on a line from x to x2 at y.
func (s *setter) lineField(p *Page, parent *tag.Node, x, x2, y unit.Length, name, label string) {
	s.field(p, parent, TextField, unit.Rect{
		Vec: unit.Vec{X: x, Y: y - fieldHeight}, Size: unit.Size{W: x2 - x, H: fieldHeight},
	}, name, label, 1)
}
