package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// An A3 in portrait lies on four A4 in portrait, each flush with its corner: top
// left, top right, lower left, lower right. The right ones are cut along the
// upright seam and laid over the left ones, the lower ones along the other and
// laid over the upper ones; so the seams are cut edges, and what lies below
// them is printed twice.
const (
	under = 12 * unit.Millimetre // what is printed beyond a seam on the sheet below
	spare = 3 * unit.Millimetre  // and on the sheet that is cut, should the cut be crooked
)

// TileOverlap is how much two neighbours both print: more than a printer's margin.
const TileOverlap = under + spare

// printable is the margin that printers leave white.
const printable = 7 * unit.Millimetre

// A Tiling is how an A3 page lies on four sheets of A4.
type Tiling struct {
	Seam unit.Vec // the upright seam's x and the other's y, on the page
}

// How far a seam may lie from the middle: the words of the sheets need the rest.
const seamAway = 30 * unit.Millimetre

// NewTiling lays the seams where they cross the fewest words and pictures, as near
// to the middle as can be.
func NewTiling(p *layout.Page) Tiling {
	var boxes []unit.Rect
	for _, it := range p.Items {
		if _, path := it.Item.(layout.Path); !path {
			boxes = append(boxes, it.Bounds())
		}
	}
	best := func(size unit.Length, span func(unit.Rect) (lo, hi unit.Length)) unit.Length {
		seam, least := unit.Length(0), -1
		for away := unit.Length(0); away <= seamAway; away += unit.Millimetre {
			for _, at := range []unit.Length{size/2 - away, size/2 + away} {
				n := 0
				for _, box := range boxes {
					if lo, hi := span(box); lo < at+spare && hi > at-spare {
						n++
					}
				}
				if least < 0 || n < least {
					seam, least = at, n
				}
			}
		}
		return seam
	}
	return Tiling{unit.Vec{
		X: best(p.Size.W, func(r unit.Rect) (lo, hi unit.Length) { return r.X, r.Right() }),
		Y: best(p.Size.H, func(r unit.Rect) (lo, hi unit.Length) { return r.Y, r.Bottom() }),
	}}
}

// At is where the page's top left corner lies on sheet i, 0 to 3.
func (t Tiling) At(i int) (at unit.Vec) {
	if i%2 == 1 {
		at.X = unit.A4.W - unit.A3.W
	}
	if i/2 == 1 {
		at.Y = unit.A4.H - unit.A3.H
	}
	return at
}

// Seen is what of the page is seen of sheet i when all lie together.
func (t Tiling) Seen(i int) unit.Rect { return t.part(i, 0, 0) }

// Printed is what of the page is printed on sheet i.
func (t Tiling) Printed(i int) unit.Rect { return t.part(i, under, spare) }

func (t Tiling) part(i int, under, spare unit.Length) unit.Rect {
	x, y, x2, y2 := unit.Length(0), unit.Length(0), t.Seam.X+under, t.Seam.Y+under
	if i%2 == 1 {
		x, x2 = t.Seam.X-spare, unit.A3.W
	}
	if i/2 == 1 {
		y, y2 = t.Seam.Y-spare, unit.A3.H
	}
	return unit.Rect{Vec: unit.Vec{X: x, Y: y}, Size: unit.Size{W: x2 - x, H: y2 - y}}
}

// Tiles is an A3 page on its four sheets, and where the words of each may stand.
// An item that several sheets print belongs to the text on the one where most of
// it is seen; on the others it is an artifact. The marks of the page are used up.
func (t Tiling) Tiles(p *layout.Page, line picture.RGB) (sheets [4]Sheet, tiles [4]layout.Tile) {
	pages := t.share(p)
	for i := range sheets {
		at, clip := t.At(i), t.Printed(i)
		clip.Vec = clip.Vec.Add(at)
		sheets[i] = Sheet{Size: unit.A4, Slots: []Slot{{Page: pages[i], At: at, Clip: &clip}}, Marks: t.marks(i, line)}
		tiles[i] = t.tile(i)
	}
	return sheets, tiles
}

// share gives each sheet the items that it prints.
func (t Tiling) share(p *layout.Page) (pages [4]*layout.Page) {
	for i := range pages {
		pages[i] = &layout.Page{Size: p.Size}
	}
	var from, now *tag.Mark // the page's mark, and what stands for it on its sheet
	home := -1
	for _, it := range p.Items {
		box := it.Bounds()
		real := t.home(box)
		mark := it.Mark
		if mark != nil {
			switch {
			case mark != from:
				from, now = mark, mark
			case real != home:
				now = now.Next()
			}
			home, mark = real, now
		}
		for i := range pages {
			if _, link := it.Item.(layout.Link); i != real && (link || !meet(box, t.Printed(i))) {
				continue
			}
			it.Mark = nil
			if i == real {
				it.Mark = mark
			}
			pages[i].Items = append(pages[i].Items, it)
		}
	}
	for _, a := range p.Anchors {
		i := t.home(unit.Rect{Vec: unit.Vec{Y: a.Y}, Size: unit.Size{W: 1, H: 1}})
		pages[i].Anchors = append(pages[i].Anchors, a)
	}
	return pages
}

// home is the sheet on which most of a box is seen.
func (t Tiling) home(box unit.Rect) (best int) {
	most := unit.Length(-1)
	for i := range 4 {
		s := t.Seen(i)
		w := max(0, min(box.Right(), s.Right())-max(box.X, s.X)+1) // a line has an area too
		h := max(0, min(box.Bottom(), s.Bottom())-max(box.Y, s.Y)+1)
		// In tenths of a millimetre: an area in EMU is too large a number.
		if a := (w*10/unit.Millimetre + 1) * (h*10/unit.Millimetre + 1); w > 0 && h > 0 && a > most {
			best, most = i, a
		}
	}
	return best
}

func meet(a, b unit.Rect) bool {
	return a.X <= b.Right() && b.X <= a.Right() && a.Y <= b.Bottom() && b.Y <= a.Bottom()
}
