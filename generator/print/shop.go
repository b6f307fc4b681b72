package print

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// forShop is a material as a print shop wants it: cards one by one, and texts and
// sheets as pages with bleed.
func (m *maker) forShop(f File, in layout.Input, forms []content.Form) job {
	if cards, ok := in.Document.Deck(); ok {
		return m.shop(f, in, cards) // a shop sorts no sets
	}
	return m.shopPages(f, in, forms)
}

// shopPages is single pages in reading order, with nothing to fill in on screen:
// those of the booklet, of the folder, or A4. A shop imposes them itself (RULES.md
// R20). Panels are not pages to it: a sheet that is folded twice it wants as two
// sides, and is told where the folds are.
func (m *maker) shopPages(f File, in layout.Input, forms []content.Form) job {
	set := layout.A4
	in.NoFields = true
	switch {
	case standing(in.Document):
		set = layout.Tent
	case slices.Contains(forms, content.Booklet):
		set = layout.A5
	case slices.Contains(forms, content.Folded):
		set, f.Folds = folding(in)
	}
	bleed := unit.MM(float64(m.Site.Bleed))
	return func() (File, diag.List, error) {
		r := set(in)
		if r.Findings.HasErrors() {
			return f, r.Findings, nil
		}
		sheets := impose.Shop(r.Pages, bleed)
		if f.Folds == 2 {
			sheets = impose.ShopSheets(impose.Panels([6]*layout.Page(r.Pages), m.Look.Line), bleed)
		}
		return m.finish(f, in, r, sheets, "")
	}
}
