package layout

import (
	"strconv"

	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// sheetName is "Ark 1 af 2 · øverst", for the sheet i from 0. The document's
// title stands beside it: sheets come from the printer in one pile.
func (s *setter) sheetName(i, sheets int, place string) string {
	return words.Fill(s.Words.SheetOf, "sheet", strconv.Itoa(i+1), "sheets", strconv.Itoa(sheets)) + " · " + place
}

// sketch shows how the sheets of one A3 lie: a cell for each, with its number, and
// that of this sheet filled.
func (s *setter) sketch(p *Page, at unit.Vec, cell unit.Size, sheets, mine, first int) {
	f, size, cols := s.face(true), pt(8), sheets/2
	if cell.H > mm(8) {
		size = pt(12)
	}
	for i := range sheets {
		ground, ink := s.Palette.White, s.Palette.Ink
		if i == mine {
			ground, ink = s.Palette.Dark, s.Palette.White
		}
		c := unit.Vec{X: at.X + unit.Length(i%cols)*cell.W, Y: at.Y + unit.Length(i/cols)*cell.H}
		s.shape(p, nil, c, rectSegs(cell.W, cell.H, 0), ground, s.Palette.Ink, lineRow)
		n := strconv.Itoa(first + i)
		s.put(p, nil, unit.Vec{X: c.X + (cell.W-f.Width(n, size))/2, Y: c.Y + (cell.H+f.Scale(f.Cap, size))/2}, Run{Face: f, Size: size, Colour: ink, Text: n})
	}
}
