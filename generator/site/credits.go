package site

import (
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// CreditsView is the page that thanks.
type CreditsView struct {
	W       *words.Site
	Lead    []Sentence
	TextsBy string
	Licence Crumb
	Sources []SourceView
	FontBy  []Sentence
}

// A SourceView is where pictures come from, and the pictures.
type SourceView struct {
	ID       string
	Title    string
	URL      string
	Maker    string
	Licence  Crumb
	Changes  string
	All      string
	Pictures []CreditedView
}

// A CreditedView is a picture and the words for it.
type CreditedView struct {
	Picture *Image
	Alt     string
}

func (b *builder) credits() error {
	p := b.newPage(b.creditsPath(), nil)
	w := b.words.Credits
	v := CreditsView{
		W: b.words, Lead: plain(w.Lead), FontBy: plain(w.FontBy),
		TextsBy: words.Fill(w.TextsBy, "name", b.site.Publisher.Name),
		Licence: Crumb{b.site.Licence.Name, b.site.Licence.URL},
	}
	for _, s := range b.sources() {
		view := SourceView{
			ID: p.id("kilde-" + s.ID), Title: s.Title, URL: s.URL, Maker: s.Maker,
			Licence: Crumb{s.Licence.Name, s.Licence.URL}, Changes: s.Changes,
			Pictures: p.picturesOf(s),
		}
		if view.Changes == "" {
			view.Changes = w.None
		}
		view.All = count(len(view.Pictures), b.words.Count.Pictures)
		v.Sources = append(v.Sources, view)
	}
	return p.write(w.Title, inNone, "credits.html", v)
}

// picturesOf is the pictures of a source, by the words for them.
func (p *page) picturesOf(s *content.Source) []CreditedView {
	var list []*content.Picture
	for _, reg := range p.site.Pictures {
		if reg.Source == s {
			list = append(list, reg)
		}
	}
	slices.SortFunc(list, func(a, b *content.Picture) int { return strings.Compare(a.ID, b.ID) })
	var out []CreditedView
	for _, reg := range list {
		out = append(out, CreditedView{p.image(doc.Picture{ID: reg.ID}, 64, 64, silent), reg.Alt})
	}
	return out
}
