package site

import "trykklar/generator/doc"

// NameplateView is the front of a name plate.
type NameplateView struct {
	Name string
}

func (p *page) nameplate(b doc.Nameplate) NameplateView { return NameplateView{b.Name.Label} }
