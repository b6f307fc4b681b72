package site

import (
	"slices"

	"trykklar/generator/content"
)

// ThumbView is the true picture of a print's first sheet: a preview is the
// print, not a likeness of it.
type ThumbView struct {
	Src       string // empty when there is no print
	W, H      int
	Landscape bool
	Alt       string
}

// thumb is what a material looks like.
func (p *page) thumb(m *content.Material) ThumbView {
	prints := p.printsOf(m.Course.ID, m.ID)
	i := slices.IndexFunc(prints, func(pr Print) bool { return pr.Preview != "" })
	if i < 0 {
		return ThumbView{}
	}
	w, h := prints[i].PreviewSize[0], prints[i].PreviewSize[1]
	return ThumbView{Src: p.href(prints[i].Preview), W: w, H: h, Landscape: w > h}
}
