// Package unit holds lengths, places and sizes as integers, so that the same
// content gives the same bytes on every machine.
package unit

import "math"

// Length is in EMU, 914,400 to the inch: a millimetre and a point are both a
// whole number of them (ECMA-376, part 1, 20.1.2.1).
type Length int64

// The lengths that measures are given in.
const (
	Point      Length = 12700
	Millimetre Length = 36000
	Inch       Length = 914400
)

// MM is v millimetres, rounded to the nearest EMU.
func MM(v float64) Length { return Length(math.Round(v * float64(Millimetre))) }

// Pt is v points, rounded to the nearest EMU.
func Pt(v float64) Length { return Length(math.Round(v * float64(Point))) }

// MM is l in millimetres.
func (l Length) MM() float64 { return float64(l) / float64(Millimetre) }

// Pt is l in points.
func (l Length) Pt() float64 { return float64(l) / float64(Point) }

// Scale is l times f, rounded to the nearest EMU.
func (l Length) Scale(f float64) Length { return Length(math.Round(float64(l) * f)) }

// Vec is a place, counted from the top left corner, y downwards.
type Vec struct{ X, Y Length }

// At is the place x, y in millimetres.
func At(x, y float64) Vec { return Vec{MM(x), MM(y)} }

// Add is v moved by w.
func (v Vec) Add(w Vec) Vec { return Vec{v.X + w.X, v.Y + w.Y} }

// Size is a width and a height.
type Size struct{ W, H Length }

// SizeMM is a size in millimetres.
func SizeMM(w, h float64) Size { return Size{MM(w), MM(h)} }

// Rect is a rectangle by its top left corner and its size.
type Rect struct {
	Vec
	Size
}

// RectMM is a rectangle in millimetres.
func RectMM(x, y, w, h float64) Rect { return Rect{At(x, y), SizeMM(w, h)} }

// Right is the x of the right edge.
func (r Rect) Right() Length { return r.X + r.W }

// Bottom is the y of the lower edge.
func (r Rect) Bottom() Length { return r.Y + r.H }

// Inset is r with d taken off on every side.
func (r Rect) Inset(d Length) Rect {
	return Rect{Vec{r.X + d, r.Y + d}, Size{r.W - 2*d, r.H - 2*d}}
}

// Sizes of paper after ISO 216. Half an A4 is 148.5 mm: in a booklet the half
// millimetre goes to the fold.
var (
	A3 = SizeMM(297, 420)
	A4 = SizeMM(210, 297)
	A5 = SizeMM(148, 210)
)

// Landscape is s with the long side across.
func (s Size) Landscape() Size {
	if s.W < s.H {
		return Size{s.H, s.W}
	}
	return s
}
