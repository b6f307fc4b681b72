// Package preview draws sheets as small pictures for the web, from the same
// placed items as the PDF: a preview is the print, not a likeness of it.
//
// It is a rasteriser of its own, since it needs little: filled outlines, lines
// with their ends, joins and dashes, and photos, in flat colours.
package preview

import (
	"fmt"
	"math"

	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// How many pixels a preview has across: those of a screen with two pixels to the
// point. A page is shown 320 wide, and a small one stands in a list.
const (
	Width = 640
	Small = 256
)

// How many colours a preview may have. Drawings and words do with few, a small one
// with fewer; a photo takes what the format has.
const (
	smallColours = 16
	flatColours  = 32
	photoColours = 256
)

// Size is how many pixels the picture of a sheet has across and down, when it has
// this many across.
func Size(s unit.Size, width int) (w, h int) {
	return width, max(int((int64(width)*int64(s.H)+int64(s.W)/2)/int64(s.W)), 1)
}

// PNG is the picture of a sheet with so many pixels across.
func PNG(s impose.Sheet, width int) ([]byte, error) {
	p := paint(s, width)
	if p.err != nil {
		return nil, p.err
	}
	return p.r.canvas.png(p.colours)
}

// painter is one preview being drawn.
type painter struct {
	r       *raster
	scale   float64 // pixels to the EMU
	colours int
	err     error
}

func paint(s impose.Sheet, width int) *painter {
	w, h := Size(s.Size, width)
	p := &painter{r: newRaster(newCanvas(w, h)), scale: float64(width) / float64(s.Size.W), colours: flatColours}
	if width <= Small {
		p.colours = smallColours
	}
	for _, slot := range s.Slots {
		if slot.Page == nil {
			continue
		}
		if c := slot.Clip; c != nil {
			from, to := p.place(c.Vec), p.place(unit.Vec{X: c.Right(), Y: c.Bottom()})
			p.r.frame(from, to)
		}
		p.items(slot.Page.Items, slot.At)
		p.r.unframe()
	}
	p.items(s.Marks, unit.Vec{})
	return p
}

func (p *painter) items(items []layout.Placed, off unit.Vec) {
	for _, it := range items {
		at := it.At.Add(off)
		switch i := it.Item.(type) {
		case layout.Run:
			p.run(i, at)
		case layout.Path:
			p.path(i, at)
		case layout.Picture:
			p.picture(i, at)
		case layout.Photo:
			p.photo(i, at)
		case layout.Link, layout.Field: // nothing to see
		default:
			p.fail(fmt.Errorf("preview: no way to draw %T", i))
		}
	}
}

func (p *painter) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// place is a place of the sheet in pixels.
func (p *painter) place(v unit.Vec) point {
	return point{float64(v.X) * p.scale, float64(v.Y) * p.scale}
}

// run draws words as their glyphs' outlines, kerned.
func (p *painter) run(r layout.Run, at unit.Vec) {
	k := float64(r.Size) * p.scale / float64(r.Face.UPEM)
	if r.Turned {
		k = -k
	}
	from := p.place(at)
	x, last := 0, font.GID(0)
	for _, c := range r.Text {
		g, _ := r.Face.Glyph(c)
		if last != 0 {
			x += r.Face.Kern(last, g)
		}
		p.fill(r.Face.Outline(g), picture.Matrix{k, 0, 0, k, from.X + k*float64(x), from.Y})
		x += r.Face.Advance(g)
		last = g
	}
	p.r.fill(r.Colour, false)
}

// fill adds the inside of a path to the raster.
func (p *painter) fill(segs []picture.Seg, m picture.Matrix) {
	for _, s := range flatten(segs, m, exact) {
		p.r.outline(s.pts)
	}
}

// shape draws a path with its paint: the inside first, as PDF does.
func (p *painter) shape(segs []picture.Seg, m picture.Matrix, paint picture.Paint) {
	if paint.Fill != nil {
		p.fill(segs, m)
		p.r.fill(*paint.Fill, paint.EvenOdd)
	}
	if paint.Stroke != nil {
		p.r.stroke(segs, m, paint)
		p.r.fill(*paint.Stroke, false)
	}
}

// path draws lines and shapes of the layout.
func (p *painter) path(l layout.Path, at unit.Vec) {
	segs := make([]picture.Seg, len(l.Segs))
	for i, s := range l.Segs {
		segs[i].Kind = s.Kind
		for k, v := range s.P {
			segs[i].P[k] = picture.Point{X: v.X.Pt(), Y: v.Y.Pt()}
		}
	}
	paint := picture.Paint{Fill: l.Fill, Stroke: l.Stroke, Width: l.Width.Pt(), RoundCap: l.RoundCap, RoundJoin: true}
	for _, d := range l.Dash {
		paint.Dash = append(paint.Dash, d.Pt())
	}
	k, from := p.scale*float64(unit.Point), p.place(at)
	p.shape(segs, picture.Matrix{k, 0, 0, k, from.X, from.Y}, paint)
}

// picture draws a drawing, cut to its view box.
func (p *painter) picture(d layout.Picture, at unit.Vec) {
	box := d.Drawing.Box
	from, to := p.place(at), p.place(at.Add(unit.Vec{X: d.Size.W, Y: d.Size.H}))
	k := (to.X - from.X) / box.W
	m := picture.Matrix{k, 0, 0, k, from.X - k*box.X, from.Y - k*box.Y}
	p.r.clipTo(from, point{from.X + k*box.W, from.Y + k*box.H})
	for _, s := range d.Drawing.Shapes {
		p.shape(s.Segs, m.After(s.Matrix), s.Paint)
	}
	p.r.unclip()
}

// photo draws a photo, on whole pixels.
func (p *painter) photo(f layout.Photo, at unit.Vec) {
	from, to := p.place(at), p.place(at.Add(unit.Vec{X: f.Size.W, Y: f.Size.H}))
	x0, y0 := int(math.Round(from.X)), int(math.Round(from.Y))
	x1, y1 := max(int(math.Round(to.X)), x0+1), max(int(math.Round(to.Y)), y0+1)
	jpg, err := f.Photo.Screen(x1-x0, y1-y0)
	if err == nil {
		err = p.r.photo(jpg, x0, y0, x1, y1)
	}
	if err != nil {
		p.fail(fmt.Errorf("preview: %w", err))
	}
	p.colours = photoColours
}
