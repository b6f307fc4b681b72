package site

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// A ThumbView is the true picture of a sheet of a print: a preview is the print,
// not a likeness of it.
type ThumbView struct {
	Src       string // empty when there is no print
	W, H      int
	Landscape bool
	Alt       string // empty where the words beside it say the same
	Lazy      bool   // fetched when it comes into sight
}

// thumb is the picture of a print's first sheet, beside its name.
func (p *page) thumb(pr Print) ThumbView {
	if len(pr.Previews) == 0 {
		return ThumbView{}
	}
	return p.thumbOf(pr.Previews[0], "")
}

// small is that picture in a list.
func (p *page) small(pr Print) ThumbView {
	if len(pr.Previews) == 0 {
		return ThumbView{}
	}
	t := p.thumbOf(pr.Small, "")
	t.Lazy = true
	return t
}

func (p *page) thumbOf(v Preview, alt string) ThumbView {
	return ThumbView{Src: p.href(v.Path), W: v.W, H: v.H, Landscape: v.W > v.H, Alt: alt}
}

// shown is the print that stands for a material: pages as they are read before
// sheets to fold or cut.
func (p *page) shown(m *content.Material) (Print, bool) {
	prints := p.printsOf(m.Course.ID, m.ID)
	if i := slices.IndexFunc(prints, func(pr Print) bool { return pr.Reading }); i >= 0 {
		return prints[i], true
	}
	if len(prints) > 0 {
		return prints[0], true
	}
	return Print{}, false
}

// firstSheet is what a material looks like.
func (p *page) firstSheet(m *content.Material) ThumbView {
	pr, _ := p.shown(m)
	return p.thumb(pr)
}

// inList is what a material looks like in a list.
func (p *page) inList(m *content.Material) ThumbView {
	pr, _ := p.shown(m)
	return p.small(pr)
}

// A PageThumbView is the picture of one page of a print, which leads to that page.
type PageThumbView struct {
	ThumbView
	Href string
}

// gallery is the pages of a material as they are read, or the sides of its sheet,
// told apart in words.
func (p *page) gallery(m *content.Material) []PageThumbView {
	pr, _ := p.shown(m)
	name, of := p.words.Material.PageOf, pr.Pages
	if len(pr.Previews) < pr.Pages {
		name, of = p.words.Material.SheetOf, pr.Sheets
	}
	var out []PageThumbView
	for i, v := range pr.Previews {
		t := p.thumbOf(v, words.Fill(name, "n", number(i+1), "all", number(of), "title", m.Title))
		t.Lazy = true
		out = append(out, PageThumbView{t, p.href(pr.Path) + "#page=" + number(i+1)})
	}
	return out
}
