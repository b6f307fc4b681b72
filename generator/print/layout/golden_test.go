package layout_test

import (
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// everything is the document with every block, less the sheets that have forms
// of their own: decks, and in a booklet what hangs on the wall.
func everything(booklet bool) *doc.Document {
	d := doctest.Everything()
	var blocks []doc.Block
	for _, b := range d.Blocks {
		if s, ok := b.(doc.Sheet); ok {
			switch s.Body.(type) {
			case doc.Cards, doc.Nameplate:
				continue
			case doc.Agenda, doc.Board, doc.Grid, doc.Thread, doc.Diploma, doc.Letter:
				if booklet {
					continue
				}
			}
		}
		blocks = append(blocks, b)
	}
	d.Blocks = blocks
	return d
}

// deck is a deck of doctest.Everything.
func deck(kind doc.CardKind) doc.Cards {
	for _, b := range doctest.Everything().Blocks {
		if s, ok := b.(doc.Sheet); ok {
			if c, ok := s.Body.(doc.Cards); ok && c.Kind == kind {
				return c
			}
		}
	}
	panic("no such deck")
}

// part is a sheet block of doctest.Everything.
func part[B doc.Block]() B {
	for _, b := range doctest.Everything().Blocks {
		if s, ok := b.(doc.Sheet); ok {
			if body, ok := s.Body.(B); ok {
				return body
			}
		}
	}
	panic("no such sheet")
}

// rooms is the board of doctest.Everything that is written on.
func rooms() doc.Board {
	for _, b := range doctest.Everything().Blocks {
		if s, ok := b.(doc.Sheet); ok {
			if body, ok := s.Body.(doc.Board); ok && body.Writes() {
				return body
			}
		}
	}
	panic("no such board")
}

// folder is a text of six panels.
func folder() *doc.Document {
	d := textOf(
		doc.Cover{Faces: []doc.Picture{{ID: "ung-mand/happy"}, {ID: "ung-kvinde/happy"}}, Road: part[doc.Agenda]().Road},
		say("Til dig, der støtter."),
		doc.PageBreak{}, heading(2, "Det sker på kurset"), say("Vi mødes seks gange.", "Vi taler sammen."),
		doc.PageBreak{}, doc.List{Items: []doc.Item{
			{Picture: doc.Picture{ID: "hus", Alt: "Et hus"}, Blocks: []doc.Block{say("Her mødes vi.")}},
		}},
		doc.PageBreak{}, doc.Box{Kind: doc.BoxSupport, Title: in("Sådan hjælper du"), Blocks: []doc.Block{say("Spørg, og lyt.")}},
		doc.PageBreak{}, heading(3, "Lov"), say("Du har tavshedspligt."),
		doc.PageBreak{}, doc.Fields{Rows: [][]doc.Field{{{Name: "phone", Label: "Telefon"}}}},
	)
	d.Title, d.Audience = "Til dig, der støtter", doc.Support
	return d
}

// The layout of every block, in the three forms of a text.
func TestLayoutOfTexts(t *testing.T) {
	staff := textOf(heading(2, "Før mødet"), say("Læs om mødet.", "Find det, I skal bruge."),
		heading(3, "Det skal I bruge"), doc.List{Items: []doc.Item{{Blocks: []doc.Block{say("Kort.")}}, {Blocks: []doc.Block{say("Saks.")}}}})
	staff.Audience = doc.Facilitators
	for _, c := range []struct {
		name string
		set  func() layout.Result
	}{
		{"everything-a4", func() layout.Result { return layout.A4(input(everything(false))) }},
		{"everything-a5", func() layout.Result { return layout.A5(input(everything(true))) }},
		{"staff", func() layout.Result { return layout.A4(input(staff)) }},
		{"panels", func() layout.Result { return layout.Panels(input(folder()), impose.PanelWidths) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			golden(t, c.name, layout.Dump(whole(t, c.set()), load().art))
		})
	}
}

// Each sheet on a page of its own, as it hangs on the wall.
func TestLayoutOfSheets(t *testing.T) {
	for name, d := range map[string]*doc.Document{
		"agenda":   sheetOf("Dagsorden", part[doc.Agenda]()),
		"circle":   ownSheetOf("Min netværkscirkel", part[doc.Circle]()),
		"diploma":  sheetOf("Diplom", part[doc.Diploma]()),
		"helpplan": ownSheetOf("Min nødplan 2", part[doc.HelpPlan]()),
		"letter":   sheetOf("Brev", part[doc.Letter]()),
		"plan":     ownSheetOf("Min nødplan 1", part[doc.Plan]()),
		"board":    sheetOf("Fælles aftaler", part[doc.Board]()),
		"rooms":    sheetOf("Vores strategier", rooms()),
		"grid":     sheetOf("Plus og minus ved gruppen", part[doc.Grid]()),
		"thread":   sheetOf("Den røde tråd", part[doc.Thread]()),
		"stairs":   ownSheetOf("Min måltrappe", part[doc.Stairs]()),
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name, layout.Dump(whole(t, layout.A4(input(d))), load().art))
		})
	}
}

// What hangs on the wall grows to A3; its foot does not.
func TestLayoutOfPosters(t *testing.T) {
	for name, d := range map[string]*doc.Document{
		"agenda-a3": sheetOf("Dagsorden", part[doc.Agenda]()),
		"board-a3":  sheetOf("Fælles aftaler", part[doc.Board]()),
		"rooms-a3":  sheetOf("Vores strategier", rooms()),
		"grid-a3":   sheetOf("Plus og minus ved gruppen", part[doc.Grid]()),
		"thread-a3": sheetOf("Den røde tråd", part[doc.Thread]()),
	} {
		t.Run(name, func(t *testing.T) {
			r := whole(t, layout.A3(input(d)))
			if len(r.Pages) != 1 || r.Pages[0].Size != unit.A3 {
				t.Errorf("%d pages of %v", len(r.Pages), r.Pages[0].Size)
			}
			golden(t, name, layout.Dump(r, load().art))
		})
	}
}

// What is written in keeps its text on A3; its rings, boxes and rows grow.
func TestLayoutOfSheetsToWriteIn(t *testing.T) {
	for name, d := range map[string]*doc.Document{
		"circle-a3":   ownSheetOf("Min netværkscirkel", part[doc.Circle]()),
		"helpplan-a3": ownSheetOf("Min nødplan 2", part[doc.HelpPlan]()),
		"plan-a3":     ownSheetOf("Min nødplan 1", part[doc.Plan]()),
		"stairs-a3":   ownSheetOf("Min måltrappe", part[doc.Stairs]()),
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name, layout.Dump(whole(t, layout.A3(input(d))), load().art))
		})
	}
}

// Cards of all styles, with a question and an empty one, and
// the feet of their sheets.
func TestLayoutOfCards(t *testing.T) {
	for _, c := range []struct {
		name string
		kind doc.CardKind
		size unit.Size
	}{
		{"cards-emotion-tall", doc.EmotionCards, unit.SizeMM(92, 84)},
		{"cards-emotion-flat", doc.EmotionCards, unit.SizeMM(98, 68)},
		{"cards-picture-92x62", doc.PictureCards, unit.SizeMM(92, 62)},
		{"cards-picture-98x68", doc.PictureCards, unit.SizeMM(98, 68)},
		{"cards-talk-upright", doc.TalkCards, unit.SizeMM(92, 132)},
		{"cards-talk-lying", doc.TalkCards, unit.SizeMM(98, 68)},
	} {
		t.Run(c.name, func(t *testing.T) {
			cards := deck(c.kind)
			sets := cards.Sets[:1]
			d := layout.Cards(input(sheetOf("Kort", cards)), cards, sets, c.size)
			at := layout.SheetFoot{Set: -1, Sheet: 1, Sheets: 2, Shown: d.Result().Pages, Paper: unit.A4, Left: mm(10), Right: mm(200)}
			if cards.HasBacks() {
				at.Do = load().words.Print.Flip.Long
			}
			foot := &layout.Page{Size: unit.A4, Items: d.Foot(at)}
			pouch := &layout.Page{Size: unit.A4, Items: d.PouchText(unit.RectMM(17, 19, 78, 70), unit.RectMM(115, 199, 78, 70))}
			r := d.Result()
			r.Pages = append(r.Pages, foot, pouch)
			if cards.HasBacks() {
				r.Pages = append(append(r.Pages, d.Backs[0]...), &layout.Page{Size: unit.A4, Items: d.BackFoot(at, false)},
					&layout.Page{Size: unit.A4, Items: d.BackFoot(at, true)})
			}
			golden(t, c.name, layout.Dump(whole(t, r), load().art))
		})
	}
}
