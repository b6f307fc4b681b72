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
// Where cards have backs, plain ones are there to fold and glue too, for printers
// that print on one side only.
func (m *maker) decks(f File, in layout.Input) []job {
	cards, ok := in.Document.Deck()
	if !ok {
		return nil // the reader has told
	}
	sheets := m.Sheets[cards.Size]
	sheet := sheets.Plain
	if f.Form == content.CardsLaminate {
		sheet = sheets.Laminate
	}
	jobs := []job{m.deck(f, in, cards, cards.Sets, sheet)}
	if len(cards.Sets) > 1 {
		for _, set := range cards.Sets {
			one := f
			one.Variant, one.VariantTitle = set.ID, set.Title
			one.Path = m.path(f.Course, f.Material, f.Material+"-"+set.ID, f.Form)
			jobs = append(jobs, m.deck(one, in, cards, []doc.CardSet{set}, sheet))
		}
	}
	if f.Form == content.CardSheets && cards.HasBacks() {
		f.FoldOver = true
		f.Path = m.path(f.Course, f.Material, f.Material+"-"+m.Words.Print.FoldOver.Path, f.Form)
		jobs = append(jobs, m.deck(f, in, cards, cards.Sets, sheets.FoldOver))
	}
	return jobs
}

// shop is every card as a page of its own with bleed, its back after it, and a
// card that tells whose they are.
func (m *maker) shop(f File, in layout.Input, cards doc.Cards) job {
	return func() (File, diag.List, error) {
		size := m.Sheets[cards.Size].Laminate.Card
		if size.W == 0 {
			return f, nil, fmt.Errorf("there is no size for cards of the size %q", cards.Size)
		}
		deck := layout.Cards(in, cards, cards.Sets, size)
		colophon := deck.Colophon(size)
		r := deck.Result()
		f.Cards = len(r.Pages)
		pages := r.Pages
		if len(deck.Backs) > 0 {
			pages, f.TwoSided = nil, true
			backs := slices.Concat(deck.Backs...)
			for i, front := range r.Pages {
				back := backs[i]
				if back == nil {
					back = &layout.Page{Size: size}
				}
				pages = append(pages, front, back)
			}
		}
		return m.finish(f, in, r, impose.Shop(append(pages, colophon), unit.MM(float64(m.Site.Bleed))), "")
	}
}

// deck is cards on sheets. For laminating each set begins on a sheet of its own,
// and the last page is the sheet that lies under the pouch.
func (m *maker) deck(f File, in layout.Input, cards doc.Cards, sets []doc.CardSet, sheet impose.CardSheet) job {
	return func() (File, diag.List, error) {
		if sheet.PerSheet() == 0 {
			return f, nil, fmt.Errorf("there is no sheet for cards of the size %q", cards.Size)
		}
		deck := layout.Cards(in, cards, sets, sheet.Card)
		sheets, named := m.cardSheets(deck, sheet, len(sets))
		m.feet(deck, sheet, sheets, named)
		r := deck.Result()
		f.Cards = len(r.Pages)
		if len(sets) == 1 && sets[0].Title != "" {
			in.Section = in.Document.Title + " · " + sets[0].Title
		}
		edge := impose.OneSide
		if sides := count(sheets, true); sides > 0 {
			edge = sheet.Flip
			f.Sheets, f.TwoSided = len(sheets)-sides, true
		}
		return m.finish(f, in, r, sheets, edge)
	}
}

// cardSheets is the sheets of a deck, and which set is on each: -1 for several or
// none. Sets with a sheet of their own are named in its foot.
func (m *maker) cardSheets(deck *layout.Deck, sheet impose.CardSheet, sets int) (sheets []impose.Sheet, named []int) {
	line := m.Look.Line
	add := func(set int, fronts, backs []*layout.Page) {
		for _, s := range sheet.Cards(fronts, backs, line) {
			sheets, named = append(sheets, s), append(named, set)
		}
	}
	if sheet.Laminate || sets == 1 {
		for i, fronts := range deck.Sets {
			var backs []*layout.Page
			if len(deck.Backs) > 0 {
				backs = deck.Backs[i]
			}
			add(i, fronts, backs)
		}
	} else {
		add(-1, slices.Concat(deck.Sets...), slices.Concat(deck.Backs...))
	}
	if sheet.Laminate {
		sheets, named = append(sheets, sheet.Pouch(line)), append(named, -1)
	}
	return sheets, named
}

// feet sets the feet of a deck's sheets, and the words of the sheet that lies
// under the pouch. It tells how to print on the fronts that a back follows.
func (m *maker) feet(deck *layout.Deck, sheet impose.CardSheet, sheets []impose.Sheet, named []int) {
	papers, words := count(sheets, false), m.Words.Print
	paper := 0
	for i := range sheets {
		s := &sheets[i]
		foot := layout.SheetFoot{Set: named[i], Sheets: papers, Paper: s.Size, Left: sheet.Left(), Right: sheet.Right()}
		if s.Back {
			foot.Sheet = paper
			s.Marks = append(s.Marks, deck.BackFoot(foot, sheet.FootAbove())...)
			continue
		}
		paper++
		foot.Sheet = paper
		shown := s.Slots
		switch {
		case i+1 < len(sheets) && sheets[i+1].Back:
			shown = slices.Concat(shown, sheets[i+1].Slots)
			foot.Do = words.Flip.Long
			if sheet.Flip == impose.ShortEdge {
				foot.Do = words.Flip.Short
			}
		case sheet.FoldOver:
			foot.Do = words.FoldOver.Sheet
		}
		for _, slot := range shown {
			if slot.Page != nil {
				foot.Shown = append(foot.Shown, slot.Page)
			}
		}
		s.Marks = append(s.Marks, deck.Foot(foot)...)
		if sheet.Laminate && i == len(sheets)-1 {
			margin := unit.MM(6)
			s.Marks = append(s.Marks, deck.PouchText(sheet.Inside(0, margin), sheet.Inside(sheet.PerSheet()-1, margin))...)
		}
	}
}

// count is how many of the sheets are the backs of others, or are not.
func count(sheets []impose.Sheet, backs bool) (n int) {
	for _, s := range sheets {
		if s.Back == backs {
			n++
		}
	}
	return n
}
