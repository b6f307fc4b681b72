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

// thumb is what a material looks like: its first page as it is read, before a
// sheet that has to be folded or cut.
func (p *page) thumb(m *content.Material) ThumbView {
	prints := p.printsOf(m.Course.ID, m.ID)
	if len(prints) == 0 {
		return ThumbView{}
	}
	i := max(0, slices.IndexFunc(prints, func(pr Print) bool { return pr.Form == content.A4 }))
	return p.preview(prints[i])
}

// preview is the picture of one print.
func (p *page) preview(pr Print) ThumbView {
	if pr.Preview == "" {
		return ThumbView{}
	}
	w, h := pr.PreviewSize[0], pr.PreviewSize[1]
	return ThumbView{Src: p.href(pr.Preview), W: w, H: h, Landscape: w > h}
}
