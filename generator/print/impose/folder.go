package impose

import (
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
)

// Folder is four A5 pages on the two sides of one A4 that is folded once:
// outside [4|1], inside [2|3] (RULES.md R22). Fold marks stand outside the live
// area.
func Folder(pages [4]*layout.Page, line picture.RGB) []Sheet {
	sheets := Booklet(pages[:])
	for i := range sheets {
		s := &sheets[i]
		s.Marks = foldMarks(s.Size.W/2, s.Size.H, line)
	}
	return sheets
}
