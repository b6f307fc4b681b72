package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

func at(line, col int) diag.Pos { return diag.Pos{File: "rusmidler/tekst.md", Line: line, Col: col} }

// written is words as an author wrote them, at a place.
func written(line, col int, s string) []doc.Inline {
	return []doc.Inline{doc.Text{Pos: at(line, col), Text: s}}
}

func sentences(in ...[]doc.Inline) doc.Paragraph {
	p := doc.Paragraph{Pos: at(1, 1)}
	for _, i := range in {
		p.Sentences = append(p.Sentences, i)
	}
	return p
}

// Each case is a document that cannot be printed well, and the whole of what is
// told about it.
func TestFindings(t *testing.T) {
	tall := make([]string, 60)
	for i := range tall {
		tall[i] = "Endnu en sætning."
	}
	cards := func(kind doc.CardKind, c doc.Card, size unit.Size) layout.Result {
		deck := doc.Cards{Kind: kind, Sets: []doc.CardSet{{Cards: []doc.Card{c}}}}
		return layout.Cards(input(sheetOf("Kort", deck)), deck, deck.Sets, size).Result()
	}
	panels := func(change func(d *doc.Document)) layout.Result {
		d := folder()
		change(d)
		return layout.Panels(input(d), impose.PanelWidths)
	}
	pouch := func(before, after unit.Rect) layout.Result {
		d := sheetOf("Kort", part[doc.Cards]())
		d.Pos = at(2, 8)
		deck := layout.Cards(input(d), part[doc.Cards](), nil, before.Size)
		deck.PouchText(before, after)
		return deck.Result()
	}
	// Many pictures, each with a credit of its own.
	thanks := func(d *doc.Document, many int, credit string) layout.Input {
		in := input(d)
		in.Pictures = map[string]layout.Art{}
		d.Pos = at(2, 8)
		for i := range many {
			id := fmt.Sprint("vink", i)
			in.Pictures[id] = layout.Art{Drawing: load().art["vink"].Drawing, Credit: fmt.Sprintf("%s %d", credit, i+1)}
			d.Blocks = append(d.Blocks, doc.Figure{Picture: doc.Picture{ID: id, Alt: "En hånd"}})
		}
		return in
	}
	const credit = "Tegninger: Kursushuset i Den Lille By, CC BY 4.0. Farverne er ændret."
	// A card for each of many pictures, and the one that thanks.
	colophon := func(many int) layout.Result {
		in := thanks(textOf(), many, credit)
		deck := doc.Cards{Kind: doc.PictureCards, Sets: []doc.CardSet{{}}}
		for i := range many {
			deck.Sets[0].Cards = append(deck.Sets[0].Cards, doc.Card{Word: "hej", Picture: doc.Picture{ID: fmt.Sprint("vink", i)}})
		}
		d := layout.Cards(in, deck, deck.Sets, unit.SizeMM(92, 62))
		d.Colophon(unit.SizeMM(92, 62))
		return d.Result()
	}
	backs := func(credit string) layout.Result {
		in := input(folder())
		in.Document.Pos, in.Pictures = at(2, 8), map[string]layout.Art{}
		for i, id := range []string{"ung-mand/happy", "ung-kvinde/happy", "hus"} {
			in.Pictures[id] = layout.Art{Drawing: load().art[id].Drawing, Credit: fmt.Sprintf("%s %d", credit, i+1)}
		}
		return layout.Panels(in, impose.PanelWidths)
	}
	thanked := func(what string) []string {
		return []string{"rusmidler/tekst.md:2:8: error text-too-long: " + what}
	}
	for name, c := range map[string]struct {
		r    layout.Result
		want []string
	}{
		"a word wider than its line": {
			layout.A4(input(textOf(sentences(written(4, 5, "Her er Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft."))))),
			[]string{`rusmidler/tekst.md:4:12: error word-too-long: the word "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft." is 199 mm wide, and its line has 123 mm`},
		},
		"characters that the font lacks": {
			layout.A4(input(textOf(sentences(
				written(3, 5, "Gå → hjem."), written(4, 1, "Godt 🙂."),
				[]doc.Inline{doc.Text{Pos: at(5, 1), Text: "Sig "}, doc.Strong{Kids: written(5, 7, "Жeg")}},
			)))),
			[]string{
				`rusmidler/tekst.md:3:8: error missing-glyph: the font has no "→" (U+2192)`,
				`rusmidler/tekst.md:4:6: error missing-glyph: the font has no "🙂" (U+1F642)`,
				`rusmidler/tekst.md:5:7: error missing-glyph: the font has no "Ж" (U+0416)`,
			},
		},
		"a character in a list, a box, a table and a label": {
			layout.A4(input(textOf(
				doc.List{Items: []doc.Item{{Blocks: []doc.Block{sentences(written(3, 3, "→"))}}}},
				doc.Box{Kind: doc.BoxTint, Title: written(5, 9, "Se →"), Blocks: []doc.Block{sentences(written(6, 1, "→"))}},
				doc.Table{Head: []doc.Cell{{Sentences: sentences(written(8, 3, "→")).Sentences}}},
				doc.Lines{Label: written(10, 1, "→"), Count: 1},
				doc.Fields{Rows: [][]doc.Field{{{Pos: at(12, 1), Label: "→"}}}},
			))),
			[]string{
				`rusmidler/tekst.md:3:3: error missing-glyph: the font has no "→" (U+2192)`,
				`rusmidler/tekst.md:5:12: error missing-glyph: the font has no "→" (U+2192)`,
				`rusmidler/tekst.md:6:1: error missing-glyph: the font has no "→" (U+2192)`,
				`rusmidler/tekst.md:8:3: error missing-glyph: the font has no "→" (U+2192)`,
				`rusmidler/tekst.md:10:1: error missing-glyph: the font has no "→" (U+2192)`,
				`rusmidler/tekst.md:12:1: error missing-glyph: the font has no "→" (U+2192)`,
			},
		},
		"a character in the middle of a circle": {
			layout.A4(input(sheetOf("Ark", doc.Circle{Pos: at(2, 1), Me: "Mig →", Rings: []string{"a", "b", "c"}}))),
			[]string{`rusmidler/tekst.md:2:5: error missing-glyph: the font has no "→" (U+2192)`},
		},
		"a box taller than its page": {
			layout.A4(input(textOf(doc.Box{Pos: at(7, 1), Kind: doc.BoxTint, Blocks: []doc.Block{say(tall...)}}))),
			[]string{`rusmidler/tekst.md:7:1: error text-too-long: this is 229 mm too tall for its page`},
		},
		"a card with too many words": {
			cards(doc.EmotionCards, doc.Card{Pos: at(9, 5), Word: "ked af det og meget vred på alle i dag"}, unit.SizeMM(92, 84)),
			[]string{`rusmidler/tekst.md:9:5: error text-too-long: the text of the card "ked af det og meget vred på alle i dag" is 8 mm too tall for its card`},
		},
		"a question too long for its card": {
			cards(doc.EmotionCards, doc.Card{Pos: at(3, 1), Ask: "Hvordan har du det lige nu, og hvordan havde du det i går?"}, unit.SizeMM(92, 84)),
			[]string{`rusmidler/tekst.md:3:1: error text-too-long: the text of the card "Hvordan har du det lige nu, og hvordan havde du det i går?" is 22 mm too tall for its card`},
		},
		"a hint of two lines": {
			cards(doc.EmotionCards, doc.Card{Pos: at(3, 1), Ask: "Hvordan?", Hint: "Vælg et kort eller flere, og læg dem på bordet."}, unit.SizeMM(98, 68)),
			[]string{`rusmidler/tekst.md:3:1: error text-too-long: the text of the card "Hvordan?" is 7 mm too tall for its card`},
		},
		"a card with a word too wide": {
			cards(doc.PictureCards, doc.Card{Pos: at(9, 5), Word: "fritidsinteressemuligheder"}, unit.SizeMM(92, 62)),
			[]string{`rusmidler/tekst.md:9:5: error word-too-long: the word "fritidsinteressemuligheder" is 98 mm wide, and its line has 36 mm`},
		},
		"a card to talk from with too many words": {
			cards(doc.TalkCards, doc.Card{Pos: at(9, 5), Picture: doc.Picture{ID: "hus"}, Questions: []doc.Sentence{in("Hvad?")}, Say: []doc.Sentence{
				in("Har du prøvet det, og hvordan var det, da du prøvede det?"), in("Fortæl det til de andre i gruppen, hvis du har lyst til det.")}}, unit.SizeMM(63, 88)),
			[]string{`rusmidler/tekst.md:9:5: error text-too-long: the text of the card "Har du prøvet det, og hvordan var det, da du prøvede det?" is 14 mm too tall for its card`},
		},
		"the back of a card with too many words": {
			cards(doc.PictureCards, doc.Card{Pos: at(9, 5), Word: "hus", Picture: doc.Picture{ID: "hus"}, Back: &doc.CardBack{
				Pos: at(10, 5), Title: "Hjælp", Text: []doc.Sentence{in("Tænk på en helt almindelig dag, hvor du var hjemme."), in("Hvem var der, og hvad lavede I?"), in("Hvad kan du godt lide ved det?"), in("Hvem kan du ringe til?"), in("Hvornår?")}}}, unit.SizeMM(92, 62)),
			[]string{`rusmidler/tekst.md:10:5: error text-too-long: the back of the card is 8 mm too tall for its card`},
		},
		"five panels": {
			panels(func(d *doc.Document) { d.Pos, d.Blocks = at(1, 1), d.Blocks[:len(d.Blocks)-2] }),
			[]string{`rusmidler/tekst.md:1:1: error bad-value: a folded A4 has 6 panels, and this text has 5`},
		},
		"a folder without a front page": {
			layout.Folder(input(func() *doc.Document { d := textOf(say("Kom.")); d.Pos = at(1, 1); return d }())),
			[]string{`rusmidler/tekst.md:1:1: error bad-value: a folder has a front page, and this text has none`},
		},
		"a text too long for the pages of a folder": {
			layout.Folder(input(textOf(front(), say(tall...), say(tall[:20]...)))),
			[]string{`:1:1: error text-too-long: the text is 130 mm too long for the four pages of a folder`},
		},
		"a section too long for its page of a folder": {
			layout.Folder(input(leaflet(topic("A", 5), topic("B", 5), topic("C", 6)))),
			[]string{`:1:1: error text-too-long: the text is 11 mm too long for the four pages of a folder`},
		},
		"a section that stands alone on a fifth page": {
			layout.Folder(input(leaflet(topic("A", 5), topic("B", 5), topic("C", 3), topic("D", 1)))),
			[]string{`:1:1: error text-too-long: the text is 29 mm too long for the four pages of a folder`},
		},
		"more pages than a folder has": {
			layout.Folder(input(leaflet(topic("A", 1), []doc.Block{doc.PageBreak{}}, topic("B", 1), []doc.Block{doc.PageBreak{}},
				topic("C", 1), []doc.Block{doc.PageBreak{}, sentences(written(9, 1, "Kom."))}))),
			[]string{`rusmidler/tekst.md:1:1: error text-too-long: the text is 8 mm too long for the four pages of a folder`},
		},
		"the pouch sheet of cards large enough": {pouch(unit.RectMM(16, 18, 80, 50), unit.RectMM(114, 200, 80, 50)), nil},
		"the pouch sheet of small cards": {
			pouch(unit.RectMM(16, 18, 51, 46), unit.RectMM(114, 200, 51, 46)),
			[]string{
				`rusmidler/tekst.md:2:8: error text-too-long: the words on the sheet for the pouch are 10 mm too tall for a card`,
				`rusmidler/tekst.md:2:8: error text-too-long: the words on the sheet for the pouch are 15 mm too tall for a card`,
			},
		},
		"the pouch sheet of one large card": {pouch(unit.RectMM(16, 18, 120, 120), unit.RectMM(16, 18, 120, 120)), nil},
		"the pouch sheet of one card": {
			pouch(unit.RectMM(16, 18, 80, 50), unit.RectMM(16, 18, 80, 50)),
			[]string{`rusmidler/tekst.md:2:8: error text-too-long: the words on the sheet for the pouch are 38 mm too tall for a card`},
		},
		"a text too tall for its panel": {
			panels(func(d *doc.Document) {
				d.Blocks[4] = sentences(written(11, 1, strings.Repeat("Vi taler sammen, og vi lytter. ", 40)))
			}),
			[]string{`rusmidler/tekst.md:1:1: error text-too-long: this is 124 mm too tall for its page`},
		},
		"a sheet in a folder": {
			panels(func(d *doc.Document) {
				d.Blocks[4] = doc.Sheet{Pos: at(11, 1), Title: "Min nødplan", Body: part[doc.Plan]()}
			}),
			[]string{`rusmidler/tekst.md:11:1: error bad-value: the sheet "Min nødplan" has no place in this form of print`},
		},
		"a front page in the middle of a folder": {
			panels(func(d *doc.Document) { d.Blocks[4] = doc.Cover{Pos: at(11, 1), Title: "Forside"} }),
			[]string{`rusmidler/tekst.md:11:1: error bad-value: a front page has no place in this form of print`},
		},
		"labels longer than their places": {
			layout.A4(input(textOf(
				doc.Fields{Rows: [][]doc.Field{{{Pos: at(3, 1), Label: "Ja"}, {Pos: at(3, 9), Label: "Hvem kan du ringe til, hvis du får trang, også om natten og i weekenden, og når ingen andre tager telefonen?"}}}},
				doc.PlusMinus{Pos: at(5, 1), Plus: "godt", Minus: "mindre godt for mig og for dem, der holder af mig, og for mit arbejde", Lines: 2},
				doc.Sheet{Title: "Plan", Body: doc.Plan{Pos: at(7, 1), If: "Hvis jeg får trang, og der ikke er nogen hjemme, og jeg ikke ved, hvad jeg skal gøre"}},
			))),
			[]string{
				`rusmidler/tekst.md:3:9: error text-too-long: "Hvem kan du ringe til, hvis du får trang, også om natten og i weekenden, og når ingen andre tager telefonen?" takes 3 lines, and there is room for 2`,
				`rusmidler/tekst.md:5:1: error text-too-long: "mindre godt for mig og for dem, der holder af mig, og for mit arbejde" takes 4 lines, and there is room for 2`,
				`rusmidler/tekst.md:7:1: error text-too-long: "Hvis jeg får trang, og der ikke er nogen hjemme, og jeg ikke ved, hvad jeg skal gøre" takes 3 lines, and there is room for 2`,
			},
		},
		"a diploma with too much on it": {
			layout.A4(input(sheetOf("Diplom", doc.Diploma{Pos: at(2, 1), Title: "Diplom for at holde fast",
				Text: []doc.Sentence{in(long), in(long), in(long)}}))),
			[]string{
				`rusmidler/tekst.md:2:1: error text-too-long: "Diplom for at holde fast" takes 3 lines, and there is room for 1`,
				`rusmidler/tekst.md:2:1: error text-too-long: the text of the diploma is 28 mm too tall`,
			},
		},
		"a circle about a long name": {
			layout.A4(input(sheetOf("Ark", doc.Circle{Pos: at(2, 1), Me: "Mig og min hund", Rings: []string{"a", "b", "c"}}))),
			[]string{`rusmidler/tekst.md:2:1: error text-too-long: "Mig og min hund" is 73 mm wide, and the middle of the circle 28`},
		},
		"a course with a long name, above a title": {
			layout.A5(input(textOf(doc.Sheet{Pos: at(2, 1), Level: 1, Title: "Plan", Eyebrow: "Rusmidler og skadevirkning for unge og for dem, der bor hos dem", Body: part[doc.Plan]()}))),
			[]string{`rusmidler/tekst.md:2:1: error text-too-long: "Rusmidler og skadevirkning for unge og for dem, der bor hos dem" takes 2 lines, and there is room for 1`},
		},
		"more to thank than a foot has room for": {
			layout.A4(thanks(textOf(), 1, strings.Repeat(credit+" ", 5))), thanked("whom to thank takes 3 lines at the foot of a page, and there is room for 2")},
		"as much to thank as a foot has room for": {layout.A4(thanks(textOf(), 1, strings.Repeat(credit+" ", 3))), nil},
		"more to thank than the back of a folder has room for": {
			layout.Folder(thanks(textOf(front()), 4, credit)), thanked("whom to thank takes 4 lines at the foot of a page, and there is room for 2")},
		"more to thank than the back of six panels has room for":  {backs(credit), thanked("whom to thank runs 6 mm into the text of the back")},
		"as much to thank as the back of six panels has room for": {backs("Tegninger: Kursushuset, CC0."), nil},
		"more to thank than a card has room for":                  {colophon(5), thanked("the card that tells whom to thank is 24 mm too tall")},
		"as much to thank as a card has room for":                 {colophon(2), nil},
		"a deck in a text": {
			layout.A4(input(textOf(doc.Sheet{Title: "Kort", Body: doc.Cards{Pos: at(8, 1)}}))),
			[]string{`rusmidler/tekst.md:8:1: error bad-value: a deck of cards has no place in this form of print`},
		},
		"a letter with too much in it": {
			layout.A4(input(sheetOf("Brev", doc.Letter{Pos: at(2, 1), Subject: "Fri til et kursus", Close: "Hilsen",
				Blocks: []doc.Block{doc.Fields{Pos: at(5, 1), Rows: make([][]doc.Field, 30)}}}))),
			[]string{`rusmidler/tekst.md:5:1: error text-too-long: this is 118 mm too tall for its page`},
		},
		"a letter in a booklet": {
			layout.A5(input(textOf(doc.Sheet{Title: "Brev", Body: doc.Letter{Pos: at(8, 1)}}))),
			[]string{`rusmidler/tekst.md:8:1: error bad-value: a letter has no place in this form of print`},
		},
		"a diploma in a booklet": {
			layout.A5(input(textOf(doc.Sheet{Title: "Diplom", Body: doc.Diploma{Pos: at(8, 1)}}))),
			[]string{`rusmidler/tekst.md:8:1: error bad-value: a diploma has no place in this form of print`},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, f := range c.r.Findings {
				text, _, _ := strings.Cut(f.Format(""), "\n")
				got = append(got, text)
				if f.Hint == "" || !strings.Contains(f.Format(""), "\n") {
					t.Errorf("no hint: %s", text)
				}
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// What stands in the foot of a page is looked at too.
func TestTheFootIsLookedAt(t *testing.T) {
	for name, change := range map[string]func(*layout.Input){
		"publisher": func(in *layout.Input) { in.Publisher = "Kurser → dig" },
		"course":    func(in *layout.Input) { in.Course = "Ud → hjem" },
		"credit": func(in *layout.Input) {
			in.Pictures = map[string]layout.Art{"vink": {Drawing: in.Pictures["vink"].Drawing, Credit: "Tegnet af → os"}}
		},
	} {
		in := input(textOf(doc.Figure{Picture: doc.Picture{ID: "vink", Alt: "En hånd"}}))
		change(&in)
		if r := layout.A4(in); len(r.Findings) != 1 || r.Findings[0].Code != diag.MissingGlyph {
			t.Errorf("%s: an arrow that the font lacks gave %v", name, r.Findings)
		}
	}
}

// A long name gives way to the version and the page, or is told.
func TestNamesInTheFoot(t *testing.T) {
	const name = "Kurser for unge og voksne med udviklingshandicap i Den Store Region"
	for form, set := range forms {
		in := input(textOf(say("Først."), doc.PageBreak{}, say("Så.")))
		in.Publisher, in.Course, in.Section = name[:len(name)-21], name, "Min logbog"
		if form == "a5" {
			in.Publisher = "Kursushuset"
		}
		tidy(t, whole(t, set(in)).Pages, 10)
		in.Publisher, in.Section = name+" og omegn", name+", min egen logbog, som jeg skriver i"
		if r := set(in); len(r.Findings) == 0 || r.Findings[0].Code != diag.TextTooLong {
			t.Errorf("%s: a name of more than its foot gave %v", form, r.Findings)
		}
	}
}

// Credits may be many, and all must be given: on every form, within the page.
func TestCreditsStayOnTheirPage(t *testing.T) {
	text := textOf(
		doc.Cover{Title: "Min logbog", Faces: []doc.Picture{{ID: "ung-mand/happy"}}},
		doc.Figure{Picture: doc.Picture{ID: "vink", Alt: "En hånd"}}, doc.Figure{Picture: doc.Picture{ID: "hus", Alt: "Et hus"}})
	credits := map[string]string{
		"vink": "Piktogrammer: OpenMoji, CC BY-SA 4.0. Farverne er ændret.", "hus": "Tegninger: Kursushuset i Den Lille By, CC BY 4.0.",
		"ung-mand/happy": "Ansigter: Open Peeps af Pablo Stanley, CC0.",
	}
	for name, set := range forms {
		in := input(text)
		in.Pictures = map[string]layout.Art{}
		for id, credit := range credits {
			in.Pictures[id] = layout.Art{Drawing: load().art[id].Drawing, Credit: credit}
		}
		r := whole(t, set(in))
		tidy(t, r.Pages, 8)
		all := ""
		for _, l := range setLines(r.Pages) {
			all += l.text
		}
		for _, c := range credits {
			if !strings.Contains(all, c) {
				t.Errorf("%s: nobody thanks %q in %q", name, c, all)
			}
		}
	}
}
