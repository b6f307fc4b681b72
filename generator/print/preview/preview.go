// Package preview draws a sheet as a picture for the web page, from the same
// placed items as the PDF: a preview is the print, not a likeness of it.
package preview

import (
	"bytes"
	"encoding/base64"
	"fmt"

	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// paper hides what a slot does not show of its page.
var paper = picture.RGB{R: 0xFF, G: 0xFF, B: 0xFF}

// drawing is one preview being written. Glyphs and paths that stand more than
// once are defined once and used by their names.
type drawing struct {
	defs   bytes.Buffer
	body   bytes.Buffer
	glyphs map[*font.Face]map[font.GID]string
	shapes map[string]string
	err    error
}

// SVG is a sheet as a picture: words are outlines, so that it needs no font. Its
// user unit is a point.
func SVG(s impose.Sheet) ([]byte, error) {
	d := &drawing{glyphs: map[*font.Face]map[font.GID]string{}, shapes: map[string]string{}}
	for _, slot := range s.Slots {
		if slot.Page != nil {
			d.items(slot.Page.Items, slot.At)
		}
		for _, r := range slot.Outside(s.Size) {
			d.path(layout.Path{Segs: layout.RoundRect(r.Size, 0), Fill: &paper}, r.Vec)
		}
	}
	d.items(s.Marks, unit.Vec{})
	if d.err != nil {
		return nil, d.err
	}
	w, h := num(s.Size.W.Pt(), 2), num(s.Size.H.Pt(), 2)
	var out bytes.Buffer
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s"><defs>`, w, h, w, h)
	out.Write(d.defs.Bytes())
	fmt.Fprintf(&out, `</defs><path fill="#fff" d="M0 0H%sV%sH0Z"/>`, w, h)
	out.Write(d.body.Bytes())
	out.WriteString("</svg>\n")
	return out.Bytes(), nil
}

func (d *drawing) items(items []layout.Placed, off unit.Vec) {
	for _, it := range items {
		at := it.At.Add(off)
		switch i := it.Item.(type) {
		case layout.Run:
			d.run(i, at)
		case layout.Path:
			d.path(i, at)
		case layout.Picture:
			d.picture(i, at)
		case layout.Photo:
			d.photo(i, at)
		case layout.Link, layout.Field: // nothing to see
		default:
			d.err = fmt.Errorf("preview: no way to draw %T", i)
		}
	}
}

// run draws words as their glyphs' outlines, kerned.
func (d *drawing) run(r layout.Run, at unit.Vec) {
	k := r.Size.Pt() / float64(r.Face.UPEM)
	fmt.Fprintf(&d.body, `<g fill="%s" transform="translate(%s %s)scale(%s)">`, r.Colour, num(at.X.Pt(), 2), num(at.Y.Pt(), 2), num(k, 6))
	x, last := 0, font.GID(0)
	for _, c := range r.Text {
		g, _ := r.Face.Glyph(c)
		if last != 0 {
			x += r.Face.Kern(last, g)
		}
		if id := d.glyph(r.Face, g); id != "" {
			fmt.Fprintf(&d.body, `<use href="#%s" x="%d"/>`, id, x)
		}
		x += r.Face.Advance(g)
		last = g
	}
	d.body.WriteString("</g>")
}

// glyph is the name of a glyph's outline; a space has none.
func (d *drawing) glyph(f *font.Face, g font.GID) string {
	ids := d.glyphs[f]
	if ids == nil {
		ids = map[font.GID]string{}
		d.glyphs[f] = ids
	}
	id, ok := ids[g]
	if ok {
		return id
	}
	if outline := f.Outline(g); outline != "" {
		id = fmt.Sprintf("%s-%d", f.Key, g)
		fmt.Fprintf(&d.defs, `<path id="%s" d="%s"/>`, id, outline)
	}
	ids[g] = id
	return id
}

// path draws lines and shapes of the layout.
func (d *drawing) path(p layout.Path, at unit.Vec) {
	segs := make([]picture.Seg, len(p.Segs))
	for i, s := range p.Segs {
		segs[i].Kind = s.Kind
		for k, v := range s.P {
			v = v.Add(at)
			segs[i].P[k] = picture.Point{X: v.X.Pt(), Y: v.Y.Pt()}
		}
	}
	paint := picture.Paint{Fill: p.Fill, Stroke: p.Stroke, Width: p.Width.Pt(), RoundCap: p.RoundCap, RoundJoin: true}
	for _, l := range p.Dash {
		paint.Dash = append(paint.Dash, l.Pt())
	}
	fmt.Fprintf(&d.body, `<path%s d="%s"/>`, attributes(paint), data(segs, 2))
}

// picture draws a drawing, cut to its view box by a nested svg.
func (d *drawing) picture(p layout.Picture, at unit.Vec) {
	b := p.Drawing.Box
	fmt.Fprintf(&d.body, `<svg x="%s" y="%s" width="%s" height="%s" viewBox="%s %s %s %s">`,
		num(at.X.Pt(), 2), num(at.Y.Pt(), 2), num(p.Size.W.Pt(), 2), num(p.Size.H.Pt(), 2),
		num(b.X, 2), num(b.Y, 2), num(b.W, 2), num(b.H, 2))
	digits := 2
	if b.W > 300 {
		digits = 0
	}
	for _, s := range p.Drawing.Shapes {
		id, ok := d.shapes[s.Key]
		if !ok {
			id = fmt.Sprintf("s%d", len(d.shapes)+1)
			d.shapes[s.Key] = id
			fmt.Fprintf(&d.defs, `<path id="%s"%s d="%s"/>`, id, attributes(s.Paint), data(s.Segs, digits))
		}
		fmt.Fprintf(&d.body, `<use href="#%s"`, id)
		if s.Matrix != [6]float64{1, 0, 0, 1, 0, 0} {
			m := s.Matrix
			fmt.Fprintf(&d.body, ` transform="matrix(%s %s %s %s %s %s)"`,
				num(m[0], 4), num(m[1], 4), num(m[2], 4), num(m[3], 4), num(m[4], 3), num(m[5], 3))
		}
		d.body.WriteString("/>")
	}
	d.body.WriteString("</svg>")
}

// photo draws a photo at screen size, inside the file: a picture in a picture
// may fetch nothing.
func (d *drawing) photo(p layout.Photo, at unit.Vec) {
	jpg, err := p.Photo.Screen(int(p.Size.W.Pt()), int(p.Size.H.Pt()))
	if err != nil {
		d.err = err
		return
	}
	fmt.Fprintf(&d.body, `<image x="%s" y="%s" width="%s" height="%s" href="data:image/jpeg;base64,%s"/>`,
		num(at.X.Pt(), 2), num(at.Y.Pt(), 2), num(p.Size.W.Pt(), 2), num(p.Size.H.Pt(), 2), base64.StdEncoding.EncodeToString(jpg))
}
