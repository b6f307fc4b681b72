package font

import (
	"strconv"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Outline is a glyph's outline as SVG path data: font units, y downwards from
// the baseline, whole numbers relative to the point before. A space has none.
func (f *Face) Outline(g GID) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	segs, err := f.font.LoadGlyph(&f.buf, g, f.ppem(), nil)
	if err != nil || len(segs) == 0 {
		return ""
	}
	var b []byte
	x, y := 0, 0   // the present point
	sx, sy := 0, 0 // where the contour began: closing goes back there
	pair := func(p fixed.Point26_6) (int, int) { return p.X.Round(), p.Y.Round() }
	add := func(op byte, pts ...fixed.Point26_6) {
		b = append(b, op)
		for i, p := range pts {
			px, py := pair(p)
			if dx := px - x; i > 0 && dx >= 0 {
				b = append(b, ' ')
				b = strconv.AppendInt(b, int64(dx), 10)
			} else {
				b = strconv.AppendInt(b, int64(dx), 10)
			}
			if py >= y {
				b = append(b, ' ')
			}
			b = strconv.AppendInt(b, int64(py-y), 10)
		}
		x, y = pair(pts[len(pts)-1])
	}
	for i, s := range segs {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if i > 0 {
				b = append(b, 'z')
				x, y = sx, sy
			}
			add('m', s.Args[0])
			sx, sy = x, y
		case sfnt.SegmentOpLineTo:
			add('l', s.Args[0])
		case sfnt.SegmentOpQuadTo:
			add('q', s.Args[0], s.Args[1])
		case sfnt.SegmentOpCubeTo:
			add('c', s.Args[0], s.Args[1], s.Args[2])
		}
	}
	return string(append(b, 'z'))
}
