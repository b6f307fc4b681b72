package print

import (
	"fmt"
	"slices"

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
	jobs := []job{m.deck(f, in, cards, cards.Sets)}
	if len(cards.Sets) < 2 {
		return jobs
	}
	for _, set := range cards.Sets {
		one := f
		one.Variant, one.VariantTitle = set.ID, set.Title
		one.Path = fmt.Sprintf("%s/%s/%s-%s-%s.pdf", f.Course, f.Material, f.Material, set.ID, m.Words.Print.FormPath[string(f.Form)])
		jobs = append(jobs, m.deck(one, in, cards, []doc.CardSet{set}))
	}
	return jobs
}

func isCards(b doc.Block) bool { _, ok := b.(doc.Cards); return ok }

// deck is cards on sheets. For laminating each set begins on a sheet of its own,
// and the last page is the sheet that lies under the pouch.
func (m *maker) deck(f File, in layout.Input, cards doc.Cards, sets []doc.CardSet) job {
	return func() (File, diag.List, error) {
		sheet := m.Sheets[cards.Kind][f.Form]
		deck := layout.Cards(in, cards, sets, sheet.Card)
		type group struct {
			name  string
			pages []*layout.Page
		}
		var groups []group
		for i, pages := range deck.Sets {
			name := in.Document.Title
			if t := sets[i].Title; t != "" && (sheet.Laminate || len(sets) == 1) {
				name += " · " + t
			}
			if sheet.Laminate || i == 0 {
				groups = append(groups, group{name, nil})
			}
			last := &groups[len(groups)-1]
			last.pages = append(last.pages, pages...)
		}
		var sheets []impose.Sheet
		var names []string
		for _, g := range groups {
			for _, s := range sheet.Cards(g.pages, m.Look.Line) {
				sheets, names = append(sheets, s), append(names, g.name)
			}
		}
		if sheet.Laminate {
			sheets, names = append(sheets, sheet.Pouch(m.Look.Line)), append(names, in.Document.Title)
		}
		for i := range sheets {
			s := &sheets[i]
			var shown []*layout.Page
			for _, slot := range s.Slots {
				shown = append(shown, slot.Page)
			}
			s.Marks = append(s.Marks, deck.Foot(names[i], i+1, len(sheets), shown, sheet.Left(), sheet.Right())...)
			if sheet.Laminate && i == len(sheets)-1 {
				s.Marks = append(s.Marks, deck.PouchText(sheet.Inside(0, unit.MM(7)))...)
			}
		}
		f.Cards = len(deck.Pages)
		if len(sets) == 1 && sets[0].Title != "" {
			in.Section = in.Document.Title + " · " + sets[0].Title
		}
		return m.finish(f, in, deck.Result, sheets, "Simplex")
	}
}
