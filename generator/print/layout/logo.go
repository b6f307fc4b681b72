package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/unit"
)

// The room that a logo has at the head of a page. It stands apart and no higher than
// two lines of a title: it tells who sends, and the page is about something else.
var (
	logoHigh = mm(14)
	logoWide = mm(48)
)

// logo places the mark of who holds the course in a box, at its right edge and in the
// middle of its height. It tells whose the paper is, so it is a figure with words, and
// stands once in a document.
func (s *setter) logo(p *Page, box unit.Rect) {
	size, ok := s.Logo.within(box.Size)
	if !ok {
		return
	}
	n := figure(s.root, doc.Picture{Alt: s.Words.LogoAlt})
	at := unit.Vec{X: box.Right() - size.W, Y: box.Y + (box.H-size.H)/2}
	if s.Logo.Photo != nil {
		s.put(p, n, at, Photo{s.Logo.Photo, size})
		return
	}
	s.put(p, n, at, Picture{s.Logo.Drawing, size})
}

// within is how large a picture is that is set into a box; ok is false where there is no
// picture, or no room for one.
func (a Art) within(box unit.Size) (_ unit.Size, ok bool) {
	var w, h float64
	switch {
	case a.Photo != nil:
		w, h = float64(a.Photo.W), float64(a.Photo.H)
		// No larger than its pixels are sharp.
		box.W = min(box.W, unit.Length(w*float64(unit.Inch)/picture.PrintDPI))
	case a.Drawing != nil:
		w, h = a.Drawing.Box.W, a.Drawing.Box.H
	default:
		return unit.Size{}, false
	}
	k := min(float64(box.W)/w, float64(box.H)/h)
	return unit.Size{W: unit.Length(w * k), H: unit.Length(h * k)}, k > 0 && box.W > mm(8)
}

// logoBeside places the logo at the head of a page, in what the small line there leaves.
func (s *setter) logoBeside(p *Page, small text, left, right, middle, high unit.Length) {
	from := left
	for _, l := range small.lines {
		from = max(from, left+s.lineWidth(l, small.set)+mm(8))
	}
	from = max(from, right-logoWide.Scale(float64(high)/float64(logoHigh)))
	s.logo(p, unit.Rect{Vec: unit.Vec{X: from, Y: middle - high/2}, Size: unit.Size{W: right - from, H: high}})
}
