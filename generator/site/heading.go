package site

import "trykklar/generator/doc"

// HeadingView is a heading of a document, at the level it has on the page.
type HeadingView struct {
	Level   int
	ID      string
	Eyebrow string
	Text    []Inline
	Picture *Image
	Class   string // for a heading inside a block
}

func (p *page) heading(b doc.Heading) HeadingView {
	v := HeadingView{Level: p.open(b.Level), ID: p.id(b.ID), Eyebrow: b.Eyebrow, Text: p.inlines(b.Text), Picture: p.icon(b.Picture)}
	if b.Level == p.first {
		p.outline = append(p.outline, Crumb{b.Name(), "#" + v.ID})
	}
	return v
}

// open starts a section of the document and gives the level of its heading on
// the page; none is skipped.
func (p *page) open(level int) int {
	p.level = max(min(level-p.first+p.base, p.level+1, 6), p.base)
	return p.level
}

// inner is the level of a heading inside the section that is open.
func (p *page) inner() int { return min(p.level+1, 6) }

// inside is the heading of a block in the section that is open. A fragment is
// made from want.
func (p *page) inside(want, class string, text []doc.Inline) *HeadingView {
	return &HeadingView{Level: p.inner(), ID: p.id(want), Text: p.inlines(text), Class: class}
}

func text(s string) []doc.Inline { return []doc.Inline{doc.Text{Text: s}} }
