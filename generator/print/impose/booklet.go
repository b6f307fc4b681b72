package impose

import (
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Order is the pages of a saddle-stitched booklet of n pages, n a multiple of
// four: a pair of page numbers from 1 for each side of each sheet. Sheet s has
// [n−2s, 2s+1] in front and [2s+2, n−2s−1] behind (RULES.md R19).
func Order(n int) [][2]int {
	var sides [][2]int
	for s := 0; s < n/4; s++ {
		sides = append(sides, [2]int{n - 2*s, 2*s + 1}, [2]int{2*s + 2, n - 2*s - 1})
	}
	return sides
}

// Booklet is A5 pages on landscape A4, to print on both sides, flipped on the
// short edge, folded and stapled. The number of pages must be a multiple of
// four. Half an A4 is 148.5 mm: the half millimetre goes to the fold. The fold is
// the middle of the sheet, so a printer that scales does no harm, and there is no
// control line. Up to 8 sheets the pages creep less than a millimetre, which the
// outer margin bears (RULES.md R21).
func Booklet(pages []*layout.Page) []Sheet {
	size := unit.A4.Landscape()
	right := size.W - unit.A5.W
	var out []Sheet
	for _, side := range Order(len(pages)) {
		out = append(out, Sheet{Size: size, Slots: []Slot{
			{Page: pages[side[0]-1]},
			{Page: pages[side[1]-1], At: unit.Vec{X: right}},
		}})
	}
	return out
}
