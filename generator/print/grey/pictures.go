package grey

import (
	"sync"

	"math"

	"trykklar/generator/diag"
	"trykklar/generator/look"
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/preview"
	"trykklar/generator/unit"
)

// perMM is how finely a reader tells pictures apart, in pixels to the
// millimetre: about what an eye sees at arm's length.
const perMM = 2.0

// leastDiffers is how much of two pictures must differ in lightness, as a part
// of what is drawn in either: for a face as large as a thumbnail the corners of its
// mouth. Measured: faces of one persona differ by 1 to 10 parts of 100, pictures
// that have only other colours by none.
const leastDiffers = 0.0075

// A raster is a picture as lightness, 0 to 100.
type raster struct {
	w, h int
	pix  []float64
}

// samePictures tells of pictures of one set that mean different things and look
// alike at the size they are printed.
func (c *Checker) samePictures(sets [][]sign) (diag.List, error) {
	var list diag.List
	for _, set := range sets {
		var seen []sign
		var rasters []raster
		for _, s := range set {
			it, ok := drawn(s)
			if !ok {
				continue
			}
			r, err := c.raster(it)
			if err != nil {
				return nil, err
			}
			known := false
			for i, other := range seen {
				same := differs(r, rasters[i]) < leastDiffers
				known = known || same && other.Is == s.Is
				if same && other.Is != s.Is {
					list.Add(diag.Errorf(s.Pos, diag.SameInGrey, "give one of them another picture",
						"%q and %q look the same in grey", other.Is, s.Is))
				}
			}
			if !known {
				seen, rasters = append(seen, s), append(rasters, r)
			}
		}
	}
	return list, nil
}

// drawn is the picture of a sign.
func drawn(s sign) (layout.Placed, bool) {
	for _, it := range s.items {
		switch it.Item.(type) {
		case layout.Picture, layout.Photo:
			return it, true
		}
	}
	return layout.Placed{}, false
}

// raster is a picture as it is printed, drawn once: pictures are the same when
// drawing and size are.
func (c *Checker) raster(it layout.Placed) (raster, error) {
	c.mu.Lock()
	drawn := c.rasters[it.Item]
	if drawn == nil {
		drawn = sync.OnceValues(func() (raster, error) { return rasterOf(it) })
		c.rasters[it.Item] = drawn
	}
	c.mu.Unlock()
	return drawn()
}

// mostPixels is how many pixels a picture has across at the most: larger ones are
// looked at from further away, and tell nothing more.
const mostPixels = 48

// rasterOf is a picture as it is printed, in lightness.
func rasterOf(it layout.Placed) (raster, error) {
	var size unit.Size
	switch i := it.Item.(type) {
	case layout.Picture:
		size = i.Size
	case layout.Photo:
		size = i.Size
	}
	w, pix, err := preview.Pixels([]layout.Placed{it}, unit.Rect{Vec: it.At, Size: size}, min(perMM, mostPixels/max(size.W, size.H).MM()))
	r := raster{w, len(pix) / w, make([]float64, len(pix))}
	known := map[picture.RGB]float64{} // drawings have few colours
	for i, c := range pix {
		l, ok := known[c]
		if !ok {
			l = look.Lightness(c)
			known[c] = l
		}
		r.pix[i] = l
	}
	return r, err
}

// differs is how much of two pictures, middle on middle, is not of one lightness,
// as a part of what is drawn in either.
func differs(a, b raster) float64 {
	w, h := max(a.w, b.w), max(a.h, b.h)
	drawn, differ := 0, 0
	for y := range h {
		for x := range w {
			p, q := a.at(x-(w-a.w)/2, y-(h-a.h)/2), b.at(x-(w-b.w)/2, y-(h-b.h)/2)
			if min(p, q) < 97 {
				drawn++
			}
			if math.Abs(p-q) >= look.LeastApart {
				differ++
			}
		}
	}
	if drawn == 0 {
		return 0
	}
	return float64(differ) / float64(drawn)
}

func (r raster) at(x, y int) float64 {
	if x < 0 || y < 0 || x >= r.w || y >= r.h {
		return 100
	}
	return r.pix[y*r.w+x]
}
