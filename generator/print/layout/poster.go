package layout

import (
	"strconv"

	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// A Poster is a document as A3 pages for sheets of A4 that overlap, and the words
// that those sheets need.
type Poster struct {
	Pages  []*Page
	s      *setter
	result Result
}

// A Tile is where the words of one of the four sheets of an A3 may stand.
type Tile struct {
	Index int        // 0 to 3: top left, top right, lower left, lower right
	Room  unit.Rect  // on the part that is cut off or covered
	Cuts  []unit.Vec // where "cut here" ends, beside the lines to cut
}

// NewPoster sets a document for tiles: as A3, without fields.
func NewPoster(in Input) *Poster {
	s := setA3(in, false)
	return &Poster{s.pages, s, s.result()}
}

// Result is the A3 pages with their tree, and what was found on them and in the
// words of the sheets: it is complete when those are made.
func (p *Poster) Result() Result {
	p.s.findings.Sort()
	p.result.Findings = *p.s.findings
	return p.result
}

// Words is what stands on sheet i, from 0, of all: its name and place, what to do
// with it, and the control line. All of it is cut off or covered.
func (p *Poster) Words(i, sheets int, t Tile) []Placed {
	s, out := p.s, &Page{}
	w := s.Words
	first := i - t.Index + 1
	num := func(k int) string { return strconv.Itoa(first + k) }
	places := w.SheetPlaces
	place := [...]string{places.TopLeft, places.TopRight, places.BottomLeft, places.BottomRight}[t.Index]
	what := [...]string{
		w.TileFirst,
		words.Fill(w.TileOver, "under", num(0)),
		words.Fill(w.TileOver, "under", num(0)),
		words.Fill(w.TileLast, "beside", num(2), "under", num(1)),
	}[t.Index]
	cell := unit.SizeMM(8, 11.3)
	at := t.Room.Vec
	s.sketch(out, at, cell, 4, t.Index, first)
	x := at.X + 2*cell.W + mm(5)
	bold := setting{pt(13), pt(17), true, s.Palette.Ink}
	y := at.Y
	for _, str := range []string{s.Document.Title, s.sheetName(i, sheets, place)} {
		name := s.plain(s.Document.Pos, str, bold, t.Room.Right()-x)
		s.placeText(out, nil, name, unit.Vec{X: x, Y: y})
		y += name.height()
	}
	text := s.plain(s.Document.Pos, what, setting{pt(12), pt(16), false, s.Palette.Ink}, t.Room.Right()-x)
	s.placeText(out, nil, text, unit.Vec{X: x, Y: y + mm(0.6)})
	y = max(at.Y+2*cell.H, y+text.height()+mm(1)) + mm(6)
	left := s.quiet().controlLine(&Page{}, 0, y)
	s.controlLine(out, at.X-left, y)
	for _, c := range t.Cuts {
		s.artifactRight(out, w.CutHere, c.X, c.Y, 10, true, s.Palette.Ink)
	}
	return out.Items
}
