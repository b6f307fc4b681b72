package site

import (
	"html/template"

	"trykklar/generator/doc"
)

// ListView is a list with dots, digits, or a picture before each item.
type ListView struct {
	Ordered  bool
	Pictures bool
	Items    []ItemView
}

// An ItemView is an item of a list.
type ItemView struct {
	Picture *Image
	Blocks  []template.HTML
}

func (p *page) listBlock(b doc.List) ListView {
	v := ListView{Ordered: b.Ordered}
	for _, i := range b.Items {
		v.Pictures = v.Pictures || !i.Picture.None()
	}
	for _, i := range b.Items {
		v.Items = append(v.Items, ItemView{p.picto(i.Picture), p.blocks(i.Blocks)})
	}
	return v
}
