package font

import (
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"trykklar/generator/picture"
)

// Outline is a glyph's outline in font units, y downwards from the baseline. Its
// contours are closed. A space has none. It is not to be written in.
func (f *Face) Outline(g GID) []picture.Seg {
	f.mu.Lock()
	defer f.mu.Unlock()
	if out, ok := f.outlines[g]; ok {
		return out
	}
	var out []picture.Seg
	segs, err := f.font.LoadGlyph(&f.buf, g, f.ppem(), nil)
	if err != nil {
		segs = nil // layout has told of glyphs that are not there
	}
	var at picture.Point
	for _, s := range segs {
		var p [3]picture.Point
		for i, q := range s.Args {
			p[i] = units(q)
		}
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			out = append(out, picture.Seg{Kind: picture.Move, P: [3]picture.Point{p[0]}})
			at = p[0]
		case sfnt.SegmentOpLineTo:
			out = append(out, picture.Seg{Kind: picture.Line, P: [3]picture.Point{p[0]}})
			at = p[0]
		case sfnt.SegmentOpQuadTo: // a cubic's handles lie two thirds of the way to its one
			out = append(out, picture.Seg{Kind: picture.Cubic, P: [3]picture.Point{thirds(at, p[0]), thirds(p[1], p[0]), p[1]}})
			at = p[1]
		case sfnt.SegmentOpCubeTo:
			out = append(out, picture.Seg{Kind: picture.Cubic, P: p})
			at = p[2]
		}
	}
	f.outlines[g] = out
	return out
}

func units(p fixed.Point26_6) picture.Point {
	return picture.Point{X: float64(p.X) / 64, Y: float64(p.Y) / 64}
}

// thirds is two thirds of the way from a to b.
func thirds(a, b picture.Point) picture.Point {
	return picture.Point{X: a.X + (b.X-a.X)*2/3, Y: a.Y + (b.Y-a.Y)*2/3}
}
