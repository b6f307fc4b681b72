// Package impose arranges pages on the sheets that a printer takes: booklets,
// folded panels, cards to cut. It moves pages; it never changes them.
package impose

import (
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A Sheet is one side of a sheet of paper.
type Sheet struct {
	Size  unit.Size
	Slots []Slot
	Marks []layout.Placed // cut lines, fold marks, the sheet's foot; on top
	Back  bool            // the other side of the sheet before it
	Trim  *unit.Rect      // the finished size, where a print shop cuts; nil for none
}

// A Slot is a page at a place on a sheet.
type Slot struct {
	Page *layout.Page // nil leaves the slot empty
	At   unit.Vec
	Clip *unit.Rect // what of the page is printed, on the sheet; nil for all
}

// Single is every page on a sheet of its own.
func Single(pages []*layout.Page) []Sheet {
	var out []Sheet
	for _, p := range pages {
		out = append(out, Sheet{Size: p.Size, Slots: []Slot{{Page: p}}})
	}
	return out
}
