package finish

import (
	"fmt"
	"strings"

	"trykklar/generator/print/draw"
	"trykklar/generator/print/font"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// fieldSize is the size of what is typed, in points.
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
				own = "/Parent " + ref(parent)
			}
			p.Note.Obj = f.add("<</Type/Annot/Subtype/Widget/Rect[%s]/F 4/P %s/StructParent %d%s%s>>",
				rect(p.Box), ref(pages[p.page]), p.key, own, f.appearance(p.Field, looks))
			fmt.Fprintf(nums, "%d %s ", p.key, ref(objs[p.Note.Node]))
			t.annots[p.page] = append(t.annots[p.page], ref(p.Note.Obj))
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
	t.form = fmt.Sprintf("/AcroForm<</Fields[%s]/DR<</Font<</TF %s>>>>/DA(/TF %d Tf 0 g)>>",
		strings.Join(all, " "), ref(t.typed.obj), fieldSize)
	return key
}

// fieldDict is the entries of a field.
func fieldDict(name string, x draw.Field) string {
	if x.Kind != layout.TextField {
		return fmt.Sprintf("/FT/Btn/T%s/TU%s/V/Off", text(name), text(x.Label))
	}
	flags := 0
	if x.Lines > 1 {
		flags = multiline
	}
	return fmt.Sprintf("/FT/Tx/T%s/TU%s/Ff %d/DA(/TF %d Tf 0 g)", text(name), text(x.Label), flags, fieldSize)
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
	switch x.Kind {
	case layout.TickField:
		tick := fmt.Sprintf("q 2.25 w 1 J 1 j %s %s m %s %s l %s %s l S Q",
			pt(w*0.22), pt(h*0.52), pt(w*0.43), pt(h*0.28), pt(w*0.8), pt(h*0.76))
		return "/AS/Off/AP<</N<</Yes " + stream(tick) + "/Off " + stream("") + ">>>>"
	case layout.RingField:
		return "/AS/Off/AP<</N<</Yes " + stream(ring(w, h)) + "/Off " + stream("") + ">>>>"
	}
	return "/AP<</N " + stream("/Tx BMC EMC") + ">>"
}

// ring is a rounded ring just inside a box: an ellipse would cross the word below
// the picture.
func ring(w, h float64) string {
	const in, k = 1.5, 1 - 0.5522847498 // k: from the corner to a curve's handle, of its radius
	r := min(w, h)*0.3 - in
	x0, y0, x1, y1 := in, in, w-in, h-in
	ops := func(op string, v ...float64) string {
		s := ""
		for _, n := range v {
			s += pt(n) + " "
		}
		return s + op + " "
	}
	return "q 2.25 w " + ops("m", x0+r, y0) +
		ops("l", x1-r, y0) + ops("c", x1-k*r, y0, x1, y0+k*r, x1, y0+r) +
		ops("l", x1, y1-r) + ops("c", x1, y1-k*r, x1-k*r, y1, x1-r, y1) +
		ops("l", x0+r, y1) + ops("c", x0+k*r, y1, x0, y1-k*r, x0, y1-r) +
		ops("l", x0, y0+r) + ops("c", x0, y0+k*r, x0+k*r, y0, x0+r, y0) + "h S Q"
}
