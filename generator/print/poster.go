package print

import (
	"trykklar/generator/diag"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
)

// wall is a document as A3 pages, to hang up or to write in together.
func (m *maker) wall(f File, in layout.Input) job {
	return func() (File, diag.List, error) {
		r := layout.A3(in)
		return m.finish(f, in, r, impose.Single(r.Pages), "")
	}
}

// onA4 is a document as A3 on sheets of A4, for those whose printer has no A3: on
// two that lie edge to edge where it can open at the seam, else on four that
// overlap.
func (m *maker) onA4(f File, in layout.Input) job {
	return func() (File, diag.List, error) {
		if r, ok := layout.Halves(in); ok {
			return m.finish(f, in, r, impose.Single(r.Pages), impose.OneSide)
		}
		poster := layout.NewPoster(in)
		var sheets []impose.Sheet
		for _, page := range poster.Pages {
			four, tiles := impose.NewTiling(page).Tiles(page, m.Look.Line)
			for i, s := range four {
				s.Marks = append(s.Marks, poster.Words(len(sheets), 4*len(poster.Pages), tiles[i])...)
				sheets = append(sheets, s)
			}
		}
		return m.finish(f, in, poster.Result(), sheets, impose.OneSide)
	}
}
