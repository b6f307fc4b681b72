package print

import (
	"fmt"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// decks is a deck with all its sets and, when there are several, one for each.
func (m *maker) decks(f File, in layout.Input) []job {
	i := slices.IndexFunc(in.Document.Blocks, func(b doc.Block) bool {
		s, ok := b.(doc.Sheet)
		return ok && isCards(s.Body)
	})
	if i < 0 {
		return nil // the reader has told
	}
	cards := in.Document.Blocks[i].(doc.Sheet).Body.(doc.Cards)
	if f.Form == content.PrintShop {
		return []job{m.shop(f, in, cards)} // a shop sorts no sets
	}
	jobs := []job{m.deck(f, in, cards, cards.Sets)}
	if len(cards.Sets) < 2 {
		return jobs
	}
	for _, set := range cards.Sets {
		one := f
		one.Shown = false
		one.Variant, one.VariantTitle = set.ID, set.Title
		one.Path = m.path(f.Course, f.Material, f.Material+"-"+set.ID, f.Form)
		jobs = append(jobs, m.deck(one, in, cards, []doc.CardSet{set}))
	}
	return jobs
}

// shop is every card as a page of its own with bleed, and a card that tells whose
// they are.
func (m *maker) shop(f File, in layout.Input, cards doc.Cards) job {
	return func() (File, diag.List, error) {
		sheet, ok := m.Sheets[cards.Kind][content.CardsLaminate]
		if !ok {
			return f, nil, fmt.Errorf("there is no size for cards of the kind %q", cards.Kind)
		}
		deck := layout.Cards(in, cards, cards.Sets, sheet.Card)
		colophon := deck.Colophon(sheet.Card)
		r := deck.Result()
		f.Cards = len(r.Pages)
		return m.finish(f, in, r, impose.Shop(append(r.Pages, colophon), unit.MM(float64(m.Site.Bleed))), "")
	}
}

func isCards(b doc.Block) bool { _, ok := b.(doc.Cards); return ok }

// deck is cards on sheets. For laminating each set begins on a sheet of its own,
// and the last page is the sheet that lies under the pouch.
func (m *maker) deck(f File, in layout.Input, cards doc.Cards, sets []doc.CardSet) job {
	return func() (File, diag.List, error) {
		sheet, ok := m.Sheets[cards.Kind][f.Form]
		if !ok {
			return f, nil, fmt.Errorf("there is no sheet for cards of the kind %q", cards.Kind)
		}
		deck := layout.Cards(in, cards, sets, sheet.Card)
		// Sets with a sheet of their own are named in its foot.
		type group struct {
			set   int // -1 for several
			pages []*layout.Page
		}
		var groups []group
		for i, pages := range deck.Sets {
			if sheet.Laminate || len(sets) == 1 {
				groups = append(groups, group{i, pages})
				continue
			}
			if i == 0 {
				groups = append(groups, group{set: -1})
			}
			groups[0].pages = append(groups[0].pages, pages...)
		}
		var sheets []impose.Sheet
		var named []int
		for _, g := range groups {
			for _, s := range sheet.Cards(g.pages, m.Look.Line) {
				sheets, named = append(sheets, s), append(named, g.set)
			}
		}
		if sheet.Laminate {
			sheets, named = append(sheets, sheet.Pouch(m.Look.Line)), append(named, -1)
		}
		for i := range sheets {
			s := &sheets[i]
			var shown []*layout.Page
			for _, slot := range s.Slots {
				shown = append(shown, slot.Page)
			}
			s.Marks = append(s.Marks, deck.Foot(named[i], i+1, len(sheets), shown, sheet.Left(), sheet.Right())...)
			if sheet.Laminate && i == len(sheets)-1 {
				margin := unit.MM(6)
				s.Marks = append(s.Marks, deck.PouchText(sheet.Inside(0, margin), sheet.Inside(sheet.PerSheet()-1, margin))...)
			}
		}
		r := deck.Result()
		f.Cards = len(r.Pages)
		if len(sets) == 1 && sets[0].Title != "" {
			in.Section = in.Document.Title + " · " + sets[0].Title
		}
		return m.finish(f, in, r, sheets, "Simplex")
	}
}
