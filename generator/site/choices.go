package site

import "trykklar/generator/doc"

// ChoicesView is pictures to set a ring around on paper.
type ChoicesView struct {
	Ask   []Inline
	Items []ChoiceView
	Own   string
}

// A ChoiceView is a picture and its word.
type ChoiceView struct {
	Word    string
	Picture *Image
}

func (p *page) choices(b doc.Choices) ChoicesView {
	v := ChoicesView{Ask: p.inlines(b.Ask), Own: b.Own}
	for _, c := range b.Items {
		v.Items = append(v.Items, ChoiceView{c.Word, p.image(c.Picture, 88, 88, silent)})
	}
	return v
}
