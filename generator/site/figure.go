package site

import "trykklar/generator/doc"

// FigureView is a picture with a line below.
type FigureView struct {
	Picture *Image
	Caption []Inline
}

func (p *page) figure(b doc.Figure) FigureView {
	return FigureView{p.image(b.Picture, figureW, figureH, spoken), p.inlines(b.Caption)}
}
