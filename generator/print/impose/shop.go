package impose

import (
	"slices"

	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Shop is every page as a page of its own for a print shop, in reading order,
// with bleed around the trim on all sides and no marks: shops add their own
// (RULES.md R15 to R17, R20).
func Shop(pages []*layout.Page, bleed unit.Length) []Sheet {
	return ShopSheets(Single(pages), bleed)
}

// ShopSheets is whole sides of sheets for a print shop, as it wants what is folded
// more than once. What runs to the trim runs out into the bleed.
func ShopSheets(sheets []Sheet, bleed unit.Length) []Sheet {
	var out []Sheet
	for _, s := range sheets {
		trim := unit.Rect{Vec: unit.Vec{X: bleed, Y: bleed}, Size: s.Size}
		shop := Sheet{Size: unit.Size{W: s.Size.W + 2*bleed, H: s.Size.H + 2*bleed}, Trim: &trim}
		for _, slot := range s.Slots {
			shop.Slots = append(shop.Slots, Slot{
				Page: runOut(slot, s.Size, bleed),
				At:   unit.Vec{X: slot.At.X + bleed, Y: slot.At.Y + bleed},
			})
		}
		out = append(out, shop)
	}
	return out
}

// runOut is a page on a sheet of this size whose paths and photos reach into the
// bleed where they reach the trim, or the page itself when none does.
func runOut(slot Slot, size unit.Size, bleed unit.Length) *layout.Page {
	// out is a point that lies at the trim, or past it, at the end of the bleed.
	out := func(v, most unit.Length) unit.Length {
		switch {
		case v <= 0:
			return -bleed
		case v >= most:
			return most + bleed
		}
		return v
	}
	page := slot.Page
	for i := range slot.Page.Items {
		it := slot.Page.Items[i]
		at := unit.Vec{X: slot.At.X + it.At.X, Y: slot.At.Y + it.At.Y}
		moved := func(v unit.Vec) unit.Vec {
			return unit.Vec{X: out(at.X+v.X, size.W) - at.X, Y: out(at.Y+v.Y, size.H) - at.Y}
		}
		switch x := it.Item.(type) {
		case layout.Path:
			segs := slices.Clone(x.Segs)
			for k := range segs {
				for j, v := range segs[k].P[:segs[k].Kind.Points()] {
					segs[k].P[j] = moved(v)
				}
			}
			if slices.Equal(segs, x.Segs) {
				continue
			}
			x.Segs = segs
			it.Item = x
		case layout.Photo:
			from, to := moved(unit.Vec{}), moved(unit.Vec{X: x.Size.W, Y: x.Size.H})
			grown := unit.Size{W: to.X - from.X, H: to.Y - from.Y}
			if grown == x.Size {
				continue
			}
			x.Size = grown
			it.At = unit.Vec{X: it.At.X + from.X, Y: it.At.Y + from.Y}
			it.Item = x
		default:
			continue
		}
		if page == slot.Page { // the page stays as it is: other forms may have it
			page = &layout.Page{Size: page.Size, Items: slices.Clone(page.Items), Anchors: page.Anchors}
		}
		page.Items[i] = it
	}
	return page
}
