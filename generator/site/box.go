package site

import (
	"html/template"

	"trykklar/generator/doc"
)

// BoxView sets words apart. Kind is box, important or support.
type BoxView struct {
	Kind    string
	Heading *HeadingView // nil when the box has no title
	Picture *Image       // of an important box
	Blocks  []template.HTML
}

func (p *page) box(b doc.Box) BoxView {
	v := BoxView{Kind: string(b.Kind)}
	if b.Kind == doc.BoxImportant {
		v.Picture = p.own(p.words.Pictogram.Important, 72)
	}
	if len(b.Title) == 0 {
		v.Blocks = p.blocks(b.Blocks)
		return v
	}
	before := p.level
	v.Heading = p.inside(boxID, "bt", b.Title)
	p.level = v.Heading.Level
	v.Blocks = p.blocks(b.Blocks)
	p.level = before
	return v
}
