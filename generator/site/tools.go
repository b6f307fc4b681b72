package site

import "trykklar/generator/doc"

// ToolsView is materials with the meetings that use them.
type ToolsView struct{ Items []ToolView }

// A ToolView is one of them: a link, and the road with its meetings filled.
type ToolView struct {
	Title   string
	Href    string
	Picture *Image
	About   []Sentence
	Samples []*Image
	Road    *RoadView // nil where no meeting uses it
	When    string
	Forms   []string
}

func (p *page) tools(b doc.Tools) ToolsView {
	var v ToolsView
	for _, t := range b.Items {
		one := ToolView{Title: t.Title, Href: p.linkTo(doc.Link{Href: t.ID, Internal: true}), Picture: p.picto(t.Picture), About: p.sentences(t.About), When: t.When, Forms: t.Forms}
		for _, s := range t.Samples {
			one.Samples = append(one.Samples, p.image(s, 40, 40, silent))
		}
		if len(t.Meetings) > 0 {
			road := p.usedRoad(b.Road, t.Meetings)
			one.Road = &road
		}
		v.Items = append(v.Items, one)
	}
	return v
}
