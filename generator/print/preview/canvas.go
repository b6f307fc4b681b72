package preview

import (
	"bytes"
	"image"
	"image/color"
	_ "image/jpeg" // photos come as JPEG
	"image/png"

	"trykklar/generator/picture"
)

// canvas is the pixels of a picture, 0xRRGGBB.
type canvas struct {
	w, h int
	pix  []uint32
}

// white is the paper.
const white = 0xFFFFFF

func newCanvas(w, h int) *canvas {
	c := &canvas{w, h, make([]uint32, w*h)}
	for i := range c.pix {
		c.pix[i] = white
	}
	return c
}

func pack(c picture.RGB) uint32 { return uint32(c.R)<<16 | uint32(c.G)<<8 | uint32(c.B) }

// mix is a of shades parts of src over dst, in sRGB as screens and printers' own
// programs do it.
func mix(dst, src, a uint32) uint32 {
	part := func(shift int) uint32 {
		d, s := dst>>shift&0xFF, src>>shift&0xFF
		return (d*(shades-a) + s*a + shades/2) / shades << shift
	}
	return part(16) | part(8) | part(0)
}

// photo copies a JPEG into the rectangle from x0, y0 to x1, y1. The pixels of it
// are as many as the rectangle has, or are doubled.
func (r *raster) photo(jpg []byte, x0, y0, x1, y1 int) error {
	img, _, err := image.Decode(bytes.NewReader(jpg))
	if err != nil {
		return err
	}
	b := img.Bounds()
	for y := max(y0, r.clip.top/subRows); y < min(y1, r.clip.bottom/subRows); y++ {
		for x := max(x0, r.clip.left/fine); x < min(x1, r.clip.right/fine); x++ {
			red, green, blue, _ := img.At(b.Min.X+(x-x0)*b.Dx()/(x1-x0), b.Min.Y+(y-y0)*b.Dy()/(y1-y0)).RGBA()
			r.canvas.pix[y*r.canvas.w+x] = red>>8<<16 | green>>8<<8 | blue>>8
		}
	}
	return nil
}

// png is the pixels as a file with at most so many colours.
func (c *canvas) png(colours int) ([]byte, error) {
	chosen, index := palette(c.pix, colours)
	img := image.NewPaletted(image.Rect(0, 0, c.w, c.h), nil)
	for _, v := range chosen {
		img.Palette = append(img.Palette, color.RGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 0xFF})
	}
	last, at := c.pix[0], index[c.pix[0]]
	for i, v := range c.pix {
		if v != last {
			last, at = v, index[v]
		}
		img.Pix[i] = at
	}
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.DefaultCompression}
	err := enc.Encode(&b, img)
	return b.Bytes(), err
}
