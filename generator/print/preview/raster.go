package preview

import (
	"math"
	"slices"

	"trykklar/generator/picture"
)

// How finely coverage is measured: each pixel row is crossed by subRows lines,
// halfway between which the outline counts as straight, and along a line by
// fine steps to the pixel.
const (
	subRows = 16
	fine    = 256
)

// shades is how many steps lie between a bare pixel and a covered one. More are
// not seen, and cost colours in the palette.
const shades = 5

// raster paints outlines on a canvas. Outlines are closed; where they overlap
// they are one shape, by the non-zero rule unless even-odd is asked for, as in
// PDF (ISO 32000-1, 8.5.3.3).
//
// golang.org/x/image/vector is not used: it adds up areas, so that overlapping
// pieces of a stroke double the grey of their edges, and knows no even-odd.
type raster struct {
	canvas *canvas
	framed clip // of the page that is being painted
	clip   clip // and of the drawing on it
	edges  []edge
	begin  []int32 // the number, from 1, of the last edge added that begins in each sub-row
	top    int32   // the first sub-row that an edge is in
	bottom int32   // the first that none is in any more
	active []edge
	cover  []int32 // change of coverage from pixel to pixel, in this row
	lo, hi int     // the pixels of it that were touched
}

// clip is what may be painted: x in fine steps, y in sub-rows.
type clip struct{ left, right, top, bottom int }

// edge is a straight piece of an outline: where it crosses the next sub-row, and
// how far it moves to the one after, in 2⁻³² pixels.
type edge struct {
	x, step int64
	end     int32 // the sub-row that it is not in any more
	wind    int32 // 1 downwards, -1 upwards
	next    int32 // the one added before that begins in the same sub-row; 0 for none
}

// far is beyond any canvas, in pixels: edges are not followed further out.
const far = 1 << 20

func newRaster(c *canvas) *raster {
	r := &raster{canvas: c, cover: make([]int32, c.w+2), lo: c.w, begin: make([]int32, c.h*subRows)}
	r.top = int32(len(r.begin))
	r.unframe()
	return r
}

// frame lets nothing be painted outside of a rectangle, in pixels, until unframe.
func (r *raster) frame(from, to point) {
	r.unframe()
	r.clipTo(from, to)
	r.framed = r.clip
}

func (r *raster) unframe() {
	r.framed = clip{0, r.canvas.w * fine, 0, r.canvas.h * subRows}
	r.clip = r.framed
}

// clipTo lets nothing be painted outside of a rectangle within the frame, until
// unclip.
func (r *raster) clipTo(from, to point) {
	at := func(v float64, scale, least, most int) int {
		return int(math.Round(min(max(v*float64(scale), float64(least)), float64(most))))
	}
	f := r.framed
	r.clip = clip{
		at(from.X, fine, f.left, f.right), at(to.X, fine, f.left, f.right),
		at(from.Y, subRows, f.top, f.bottom), at(to.Y, subRows, f.top, f.bottom),
	}
}

func (r *raster) unclip() { r.clip = r.framed }

// line adds a straight piece of an outline.
func (r *raster) line(a, b point) {
	wind := int32(1)
	if a.Y > b.Y {
		a, b, wind = b, a, -1
	}
	y0, y1 := a.Y*subRows, b.Y*subRows
	// A sub-row is measured along its middle.
	first := int(math.Ceil(max(y0-0.5, float64(r.clip.top))))
	end := int(math.Ceil(min(y1-0.5, float64(r.clip.bottom))))
	if first >= end {
		return
	}
	step := (b.X - a.X) / (y1 - y0)
	x := a.X + (float64(first)+0.5-y0)*step
	r.edges = append(r.edges, edge{fixed(x), fixed(step), int32(end), wind, r.begin[first]})
	r.begin[first] = int32(len(r.edges))
	r.top, r.bottom = min(r.top, int32(first)), max(r.bottom, int32(end))
}

func fixed(v float64) int64 { return int64(math.Round(min(max(v, -far), far) * (1 << 32))) }

// outline adds a closed outline.
func (r *raster) outline(pts []point) {
	for i := range pts {
		r.line(pts[i], pts[(i+1)%len(pts)])
	}
}

// fill paints what was added, and forgets it.
func (r *raster) fill(colour picture.RGB, evenOdd bool) {
	active, ends := r.active[:0], int32(0) // ends: the first sub-row that one of them is not in
	for row := r.top; row < r.bottom; row++ {
		if ends == row {
			active = slices.DeleteFunc(active, func(e edge) bool { return e.end <= row })
			ends = r.bottom
			for i := range active {
				ends = min(ends, active[i].end)
			}
		}
		for i := r.begin[row]; i > 0; i = r.edges[i-1].next {
			e := r.edges[i-1]
			if len(active) == 0 {
				ends = e.end
			}
			active, ends = append(active, e), min(ends, e.end)
		}
		r.begin[row] = 0
		if len(active) > 0 {
			r.spans(active, evenOdd)
		}
		if row%subRows == subRows-1 || row == r.bottom-1 {
			r.flush(int(row)/subRows, colour)
		}
	}
	r.edges, r.active = r.edges[:0], active[:0]
	r.top, r.bottom = int32(len(r.begin)), 0
}

// spans adds what lies inside of the outlines in one sub-row, and moves the edges
// to the next.
func (r *raster) spans(active []edge, evenOdd bool) {
	// They are nearly in order already: crossings are few.
	for i := 1; i < len(active); i++ {
		for k := i; k > 0 && active[k].x < active[k-1].x; k-- {
			active[k], active[k-1] = active[k-1], active[k]
		}
	}
	wind, from, in := int32(0), 0, false
	for i := range active {
		e := &active[i]
		wind += e.wind
		now := wind != 0
		if evenOdd {
			now = i%2 == 0
		}
		if now != in {
			x := min(max(int(e.x>>24), r.clip.left), r.clip.right)
			if now {
				from = x
			} else if x > from {
				r.span(from, x)
			}
			in = now
		}
		e.x += e.step
	}
}

// span adds the pixels from x to x1, in fine steps.
func (r *raster) span(x, x1 int) {
	p, q := x/fine, x1/fine
	a, b := int32(x%fine), int32(x1%fine)
	r.cover[p] += fine - a
	r.cover[p+1] += a
	r.cover[q] -= fine - b
	r.cover[q+1] -= b
	r.lo, r.hi = min(r.lo, p), max(r.hi, q+1)
}

// flush paints one pixel row and clears it.
func (r *raster) flush(y int, colour picture.RGB) {
	if r.lo >= r.canvas.w {
		return
	}
	const full = fine * subRows
	sum := int32(0)
	row := r.canvas.pix[y*r.canvas.w:][:r.canvas.w]
	src := pack(colour)
	for x := r.lo; x <= r.hi; x++ {
		sum += r.cover[x]
		r.cover[x] = 0
		if x >= len(row) {
			continue
		}
		switch a := (uint32(sum)*shades + full/2) / full; a {
		case 0:
		case shades:
			row[x] = src
		default:
			row[x] = mix(row[x], src, a)
		}
	}
	r.lo, r.hi = r.canvas.w, 0
}
