package site

import "trykklar/generator/doc"

// BoardView is what hangs before a group: tiles to read, or to write in.
type BoardView struct {
	Writes  bool
	Tiles   []TileView
	Own     *LinesView // nil for none
	Picture *Image     // of the foot
	Foot    []Inline
}

// A TileView is a picture and its words, with a note or lines.
type TileView struct {
	Picture *Image
	Text    []Inline
	Note    []Sentence
	Lines   LinesView
}

func (p *page) board(b doc.Board) BoardView {
	v := BoardView{Writes: b.Writes(), Picture: p.image(b.Foot.Picture, 44, 44, silent), Foot: p.inlines(b.Foot.Text)}
	for _, t := range b.Tiles {
		v.Tiles = append(v.Tiles, TileView{p.image(t.Picture, 88, 88, silent), p.inlines(t.Text), p.sentences(t.Note), p.lines(doc.Lines{Count: t.Lines})})
	}
	if b.Own.Count > 0 {
		own := p.lines(b.Own)
		v.Own = &own
	}
	return v
}
