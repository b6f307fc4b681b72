package preview

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Pixels is what items look like in a rectangle, row by row, at so many pixels to
// the millimetre; w is how many a row has.
func Pixels(items []layout.Placed, r unit.Rect, perMM float64) (w int, pix []picture.RGB, err error) {
	w, h := max(int(r.W.MM()*perMM+0.5), 1), max(int(r.H.MM()*perMM+0.5), 1)
	p := &painter{r: newRaster(newCanvas(w, h)), scale: perMM / float64(unit.Millimetre)}
	p.items(items, unit.Vec{X: -r.X, Y: -r.Y})
	for _, v := range p.r.canvas.pix {
		pix = append(pix, picture.RGB{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v)})
	}
	return w, pix, p.err
}
