// Package picture reads drawings (a subset of SVG) into paths and photos (PNG,
// JPEG) into print and screen sizes. It refuses scripts, external references,
// cycles and sizes beyond its limits, with a finding.
package picture

import (
	"image"
	"sync"

	"trykklar/generator/unit"
)

// RGB is a colour.
type RGB struct{ R, G, B uint8 }

// A Drawing is shapes in a view box. Shapes are painted in order.
type Drawing struct {
	Box    Box // what is shown; the rest is cut off
	Shapes []Shape
}

// Box is a rectangle in the user units of a drawing, y downwards.
type Box struct{ X, Y, W, H float64 }

// A Shape is one path. Segs are in its own units; Matrix brings it into those of
// the drawing. Shapes with the same Key
// are the same path with the same paint, whatever their matrix.
type Shape struct {
	Key    string
	Segs   []Seg
	Matrix Matrix
	Paint  Paint
}

// Paint is how a path is filled and stroked.
type Paint struct {
	Fill       *RGB // nil for none
	EvenOdd    bool
	Stroke     *RGB // nil for none
	Width      float64
	RoundCap   bool
	RoundJoin  bool
	MiterLimit float64   // as SVG has it, 4 unless told; 0 for round joins
	Dash       []float64 // nil for a solid line
}

// SegKind is what a segment of a path does.
type SegKind uint8

// The kinds; a Cubic has three points, a Close none.
const (
	Move SegKind = iota
	Line
	Cubic
	Close
)

// Points is how many points a segment of this kind has.
func (k SegKind) Points() int {
	switch k {
	case Move, Line:
		return 1
	case Cubic:
		return 3
	}
	return 0
}

// A Seg is one segment of a path, absolute. Arcs, quadratics and shorthand are
// already turned into cubics.
type Seg struct {
	Kind SegKind
	P    [3]Point
}

// Point is a place in user units.
type Point struct{ X, Y float64 }

// A Photo is a publisher's own picture, turned upright by its EXIF, its
// metadata dropped. What Print and Screen give of it is made when it is asked
// for; many may ask at the same time.
type Photo struct {
	W, H   int         // pixels, upright, of what is kept
	master []byte      // what is kept: a JPEG with the pixels of a whole page
	key    string      // SHA-256 of it
	small  *image.RGBA // the same for small places

	mu   sync.Mutex
	made map[image.Point][]byte // what was asked for, by pixels across and down
}

// PrintDPI is the resolution of photos on paper.
const PrintDPI = 300

// Pixels is how many pixels a printed length has at PrintDPI.
func Pixels(l unit.Length) int {
	return int((int64(l)*PrintDPI + int64(unit.Inch) - 1) / int64(unit.Inch))
}
