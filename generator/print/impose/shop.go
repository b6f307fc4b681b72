package impose

import (
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Shop is every page as a page of its own for a print shop, with bleed around the
// trim on all sides and no marks: shops add their own (RULES.md R15 to R17).
func Shop(pages []*layout.Page, bleed unit.Length) []Sheet {
	var out []Sheet
	for _, p := range pages {
		trim := unit.Rect{Vec: unit.Vec{X: bleed, Y: bleed}, Size: p.Size}
		out = append(out, Sheet{
			Size:  unit.Size{W: p.Size.W + 2*bleed, H: p.Size.H + 2*bleed},
			Slots: []Slot{{Page: p, At: trim.Vec}},
			Trim:  &trim,
		})
	}
	return out
}
