package site

import "trykklar/generator/doc"

// ChecksView is boxes to tick on paper.
type ChecksView struct{ Items [][]Inline }

func (p *page) checks(b doc.Checks) ChecksView {
	var v ChecksView
	for _, c := range b.Items {
		v.Items = append(v.Items, p.inlines(c.Text))
	}
	return v
}
