package grey_test

import (
	"slices"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// choices is pictures to choose from: a word and a picture in turn.
func choices(words ...string) doc.Choices {
	var c doc.Choices
	for i := 0; i < len(words); i += 2 {
		c.Items = append(c.Items, doc.Choice{Word: words[i], Picture: doc.Picture{ID: words[i+1]}})
	}
	return c
}

// dye adds pictures that are the same but for their colours: three triangles, of
// L* 58, 54 and 29, and a face with another shirt.
func dye(in *layout.Input) {
	own := map[string]layout.Art{}
	for id, a := range in.Pictures {
		own[id] = a
	}
	for id, c := range map[string]picture.RGB{"go": {G: 0x9E, B: 0x73}, "stop": {R: 0xD5, G: 0x5E}, "wait": {R: 0x1E, G: 0x46, B: 0x6F}} {
		own[id] = layout.Art{Drawing: &picture.Drawing{Box: picture.Box{W: 10, H: 10}, Shapes: []picture.Shape{{
			Matrix: picture.Unmoved, Paint: picture.Paint{Fill: &c},
			Segs: []picture.Seg{{Kind: picture.Move, P: [3]picture.Point{{X: 1, Y: 1}}}, {Kind: picture.Line, P: [3]picture.Point{{X: 9, Y: 1}}},
				{Kind: picture.Line, P: [3]picture.Point{{X: 5, Y: 9}}}, {Kind: picture.Close}},
		}}}}
	}
	face := *own["ung-kvinde/ok"].Drawing
	face.Shapes = slices.Clone(face.Shapes)
	for i := range face.Shapes {
		if c := face.Shapes[i].Paint.Fill; c != nil && *c == (picture.RGB{R: 0xE9, G: 0xC4, B: 0x6A}) { // L* 81
			face.Shapes[i].Paint.Fill = &picture.RGB{R: 0xC9, G: 0xCA, B: 0xF2} // L* 82
		}
	}
	own["ung-kvinde/ok i blåt"] = layout.Art{Drawing: &face}
	in.Pictures = own
}

// Pictures to choose from: what differs in colour or next to nothing is one
// picture in grey.
func TestPictures(t *testing.T) {
	want(t, told(t, nil, choices("vred", "ung-mand/angry", "ked af det", "ung-mand/sad", "bange", "ung-mand/afraid",
		"ok", "ung-mand/ok", "glad", "ung-mand/happy", "rolig", "ung-mand/calm")))
	want(t, told(t, nil, choices("hus", "bolig", "hjem", "bolig")), `"hus" and "hjem" look the same in grey`)
	other := choices("hjem", "bolig") // a set of its own
	other.Pos.Line = 2
	want(t, told(t, nil, choices("hus", "bolig"), other))
	want(t, told(t, dye, choices("gå", "go", "stop", "stop", "vent", "wait")), `"gå" and "stop" look the same in grey`)
	want(t, told(t, dye, choices("ok", "ung-kvinde/ok", "rolig", "ung-kvinde/ok i blåt")), `"ok" and "rolig" look the same in grey`)
}

// Cards of a deck, and the faces of its question.
func TestCards(t *testing.T) {
	card := func(word, id string) doc.Card {
		return doc.Card{Word: word, Picture: doc.Picture{ID: id, Alt: "Hun ser " + word + " ud"}}
	}
	deck := func(cards ...doc.Card) []string {
		ask := doc.Card{Ask: "Hvordan har du det?"}
		for _, c := range cards {
			ask.Faces = append(ask.Faces, c.Picture)
		}
		b := doc.Cards{Kind: doc.EmotionCards, Sets: []doc.CardSet{{ID: "en", Cards: append(cards, ask)}, {ID: "to", Cards: cards}}}
		in := ours()
		dye(&in)
		in.Document = &doc.Document{Title: "Kort", Lang: "da", Blocks: []doc.Block{doc.Sheet{Level: 1, Title: "Kort", Body: b}}}
		return texts(t, layout.Cards(in, b, b.Sets, unit.SizeMM(92, 84)).Result().Pages)
	}
	want(t, deck(card("vred", "ung-kvinde/angry"), card("ok", "ung-kvinde/ok")))
	want(t, deck(card("rolig", "ung-kvinde/ok i blåt"), card("ok", "ung-kvinde/ok")),
		`"Hun ser rolig ud" and "Hun ser ok ud" look the same in grey`, `"rolig" and "ok" look the same in grey`)
}

// Two faces of an agenda, and a picture that stands for two items of it.
func TestAgenda(t *testing.T) {
	item := func(ids ...string) (a doc.AgendaItem) {
		a = doc.AgendaItem{Kind: doc.AgendaTopic, Number: 1, Title: "Velkommen", Minutes: 10}
		for _, id := range ids {
			a.Pictures = append(a.Pictures, doc.Picture{ID: id})
		}
		return a
	}
	agenda := func(items ...doc.AgendaItem) doc.Block {
		return doc.Sheet{Level: 1, Title: "Dagsorden", Body: doc.Agenda{Items: items}}
	}
	want(t, told(t, nil, agenda(item("ung-mand/sad", "ung-kvinde/happy"), item("kaffe"), item("kaffe"))))
	want(t, told(t, dye, agenda(item("go"), item("stop"))), `"go" and "stop" look the same in grey`)
}
