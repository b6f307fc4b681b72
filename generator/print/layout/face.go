package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// headPart is the part of a face's height that LOOK.md calls the head height h:
// of our faces, whose view box is 620 × 632, from y 100 to its lower edge at y 704. A
// publisher's own faces stand as tall, whatever their units.
const headPart = 604.0 / 632

// faceOn sets a face of head height h on the table line at y, its middle at x.
// The lower edge of the drawing is flat and stands on the line.
func (s *setter) faceOn(p *Page, n *tag.Node, ref doc.Picture, x, y, h unit.Length) {
	art, ok := s.Pictures[ref.ID]
	if !ok {
		return
	}
	if art.Credit != "" {
		s.credit(p, art.Credit)
	}
	if art.Photo != nil {
		// A photo is cut upright, as wide as a drawn head.
		size := unit.Size{W: h.Scale(0.9), H: h}
		s.put(p, n, unit.Vec{X: x - size.W/2, Y: y - h}, Photo{art.Photo, size})
		return
	}
	box := art.Drawing.Box
	k := min(float64(h)/(headPart*box.H), 1.4*float64(h)/box.W)
	size := unit.Size{W: unit.Length(box.W * k), H: unit.Length(box.H * k)}
	if h >= mm(40) {
		x -= mm(1.5) // the head sits right of the shoulders
	}
	s.put(p, n, unit.Vec{X: x - size.W/2, Y: y - size.H}, Picture{art.Drawing, size})
}
