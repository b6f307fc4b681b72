package finish

import (
	"fmt"
	"strings"

	"trykklar/generator/picture"
	"trykklar/generator/print/draw"
	"trykklar/generator/print/font"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// fieldSize is the size of what is typed in several lines, in points. One line is
// as large as its field (size 0), and smaller when more is typed: what a reader
// cuts off at the end of a line would be gone on paper. Several lines have room, and
// words that shrink there would be hard to read; what is too much can be scrolled to.
const fieldSize = 14

// multiline is a flag of text fields (ISO 32000-1, table 228).
const multiline = 1 << 12

// fields adds the form fields as widget annotations, each in its Form node: one
// name is one field, with a widget wherever it stands. It returns the next key
// of the parent tree.
func (f *file) fields(d *draw.File, t *tree, objs map[*tag.Node]int, pages []int, nums *strings.Builder, key int) int {
	type place struct {
		draw.Field
		page, key int
	}
	var names []string
	named := map[string][]place{}
	var face *font.Face
	for i, s := range d.Sheets {
		for _, x := range s.Fields {
			name := strings.ReplaceAll(x.Name, ".", "-")
			if named[name] == nil {
				names = append(names, name)
			}
			named[name] = append(named[name], place{x, i, key})
			face = x.Face
			// Annotations and the parent tree keep the order of the pages.
			x.Note.Obj = f.alloc()
			t.annots[i] = append(t.annots[i], ref(x.Note.Obj))
			fmt.Fprintf(nums, "%d %s ", key, ref(objs[x.Note.Node]))
			key++
		}
	}
	if face == nil {
		return key
	}
	looks := map[string]int{}
	var all []string
	for _, name := range names {
		places := named[name]
		field := fieldDict(name, places[0].Field)
		parent := 0
		if len(places) > 1 {
			parent = f.alloc()
		}
		var kids []string
		for _, p := range places {
			own := field
			if parent > 0 {
				// pdf.js looks for the words on the widget alone, and they may differ.
				own = "/Parent " + ref(parent) + "/TU" + text(p.Label)
			}
			f.put(p.Note.Obj, "<</Type/Annot/Subtype/Widget/Rect[%s]/F 4/P %s/StructParent %d%s%s>>",
				rect(p.Box), ref(pages[p.page]), p.key, own, f.appearance(p.Field, looks))
			kids = append(kids, ref(p.Note.Obj))
		}
		if parent > 0 {
			f.put(parent, "<<%s/Kids[%s]>>", field, strings.Join(kids, " "))
			all = append(all, ref(parent))
		} else {
			all = append(all, kids[0])
		}
	}
	t.typed = &typed{face: face, obj: f.alloc()}
	t.form = fmt.Sprintf("/AcroForm<</Fields[%s]/DR<</Font<</TF %s>>>>/DA(/TF 0 Tf 0 g)>>",
		strings.Join(all, " "), ref(t.typed.obj))
	return key
}

// fieldDict is the entries of a field.
func fieldDict(name string, x draw.Field) string {
	if x.Kind != layout.TextField {
		return fmt.Sprintf("/FT/Btn/T%s/TU%s/V/Off", text(name), text(x.Label))
	}
	if x.Lines > 1 {
		return fmt.Sprintf("/FT/Tx/T%s/TU%s/Ff %d/DA(/TF %d Tf 0 g)", text(name), text(x.Label), multiline, fieldSize)
	}
	return fmt.Sprintf("/FT/Tx/T%s/TU%s/DA(/TF %s Tf 0 g)", text(name), text(x.Label), pt(x.Type.Pt()))
}

// appearance is the entries of a widget that say how it looks: nothing while it
// is empty; a tick or a ring when it is chosen. Like sizes share their streams.
func (f *file) appearance(x draw.Field, looks map[string]int) string {
	w, h := x.Box.X1-x.Box.X0, x.Box.Y1-x.Box.Y0
	stream := func(content string) string {
		dict := fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 %s %s]/Resources<<>>", pt(w), pt(h))
		n, ok := looks[dict+content]
		if !ok {
			n = f.addStream(dict, []byte(content))
			looks[dict+content] = n
		}
		return ref(n)
	}
	pen := fmt.Sprintf("q %s RG 1 J 1 j ", rgb(x.Mark))
	switch x.Kind {
	case layout.TickField:
		tick := pen + fmt.Sprintf("2.25 w %s %s m %s %s l %s %s l S Q",
			pt(w*0.22), pt(h*0.52), pt(w*0.43), pt(h*0.28), pt(w*0.8), pt(h*0.76))
		return "/AS/Off/AP<</N<</Yes " + stream(tick) + "/Off " + stream("") + ">>>>"
	case layout.RingField:
		return "/AS/Off/AP<</N<</Yes " + stream(pen+ring(w, h)) + "/Off " + stream("") + ">>>>"
	}
	mk := ""
	if x.Over != nil {
		mk = "/BG[" + rgb(*x.Over) + "]" // readers paint it below what is typed, and nothing while it is empty
	}
	if x.Turned {
		mk += "/R 180"
	}
	if mk != "" {
		mk = "/MK<<" + mk + ">>"
	}
	return mk + "/AP<</N " + stream("/Tx BMC EMC") + ">>"
}

// rgb is a colour as PDF has it.
func rgb(c picture.RGB) string {
	return pt(float64(c.R)/255) + " " + pt(float64(c.G)/255) + " " + pt(float64(c.B)/255)
}

// ring is a rounded ring just inside a box, which stands 1.7 mm around a cell with
// corners of 3 mm: an ellipse would cross the word below the picture.
func ring(w, h float64) string {
	const in, k = 1.6, 1 - 0.5522847498 // k: from the corner to a curve's handle, of its radius
	r := unit.MM(3+1.7).Pt() - in
	x0, y0, x1, y1 := in, in, w-in, h-in
	ops := func(op string, v ...float64) string {
		s := ""
		for _, n := range v {
			s += pt(n) + " "
		}
		return s + op + " "
	}
	return "3 w " + ops("m", x0+r, y0) +
		ops("l", x1-r, y0) + ops("c", x1-k*r, y0, x1, y0+k*r, x1, y0+r) +
		ops("l", x1, y1-r) + ops("c", x1, y1-k*r, x1-k*r, y1, x1-r, y1) +
		ops("l", x0+r, y1) + ops("c", x0+k*r, y1, x0, y1-k*r, x0, y1-r) +
		ops("l", x0, y0+r) + ops("c", x0, y0+k*r, x0+k*r, y0, x0+r, y0) + "h S Q"
}
