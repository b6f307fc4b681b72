package content

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// cardsFile is a deck of cards.
type cardsFile struct {
	materialKeys
	sheetKeys
	Style strictyaml.String `yaml:"style,required"`
	Per   strictyaml.String `yaml:"per"`
	Ask   strictyaml.String `yaml:"ask"`
	Hint  strictyaml.String `yaml:"hint"`
	Cards []cardKeys        `yaml:"cards,required"`
}

func (cardsFile) Thing() string { return "a deck of cards" }

func (*cardsFile) forms() []Form { return []Form{CardSheets, CardsLaminate, PrintShop} }

type cardKeys struct {
	diag.Pos
	Word    strictyaml.String `yaml:"word,required"`
	Face    strictyaml.String `yaml:"face"`
	Picture strictyaml.String `yaml:"picture"`
	Empty   bool              `yaml:"empty"`
}

func (cardKeys) Thing() string { return "a card" }

func (f *cardsFile) block(c *courseReader, m *Material) doc.Block {
	atMost(c.reader, f.Cards, maxCards, "a deck", "cards")
	if f.Ask.Line > 0 {
		atMost(c.reader, slices.DeleteFunc(slices.Clone(f.Cards), func(k cardKeys) bool { return k.Face.Line == 0 }), maxAsked, "the card that asks", "faces")
	}
	deck := doc.Cards{Pos: f.Pos, Kind: doc.CardKind(f.Style.Value)}
	styles := []string{string(doc.EmotionCards), string(doc.PictureCards)}
	c.oneOf(f.Style, "a style of cards", styles)
	c.oneOf(f.Per, "what cards are made for", []string{"persona"})
	if f.Hint.Line > 0 && f.Ask.Line == 0 {
		c.list.Add(diag.Errorf(f.Hint.Pos, diag.MissingKey, "add ask: and the question", "a hint without a question to stand under"))
	}
	if f.Per.Line == 0 {
		deck.Sets = []doc.CardSet{f.set(c, nil)}
		return deck
	}
	if len(c.course.Personas) == 0 && !c.hasPersonas() {
		c.list.Add(diag.Errorf(f.Per.Pos, diag.MissingFile, "write a personas.yaml", "the course has no personas to make cards for"))
	}
	for i := range c.course.Personas {
		deck.Sets = append(deck.Sets, f.set(c, &c.course.Personas[i]))
	}
	return deck
}

// set is the cards of one persona, or those of a deck without personas.
func (f *cardsFile) set(c *courseReader, p *Persona) doc.CardSet {
	set := doc.CardSet{}
	if p != nil {
		set.ID, set.Title = p.ID, p.Name
	}
	var faces []doc.Picture
	for _, k := range f.Cards {
		if k.Line == 0 {
			continue // told: it has no keys
		}
		card := doc.Card{Pos: k.Word.Pos, Word: c.plain(k.Word), Empty: k.Empty, Picture: f.picture(c, k, p)}
		if k.Face.Line > 0 && !card.Picture.None() {
			faces = append(faces, card.Picture)
		}
		set.Cards = append(set.Cards, card)
	}
	if ask := c.plain(f.Ask); ask != "" {
		set.Cards = append(set.Cards, doc.Card{Pos: f.Ask.Pos, Ask: ask, Hint: c.plain(f.Hint), Faces: faces})
	}
	return set
}

// picture is what stands on a card: a persona's face, a picture, or nothing.
func (f *cardsFile) picture(c *courseReader, k cardKeys, p *Persona) doc.Picture {
	face, pic := k.Face.Line > 0, k.Picture.Line > 0
	wrong := func(pos diag.Pos, hint, text string) doc.Picture {
		c.list.Add(diag.Errorf(pos, diag.BadValue, hint, "%s", text))
		return doc.Picture{}
	}
	switch {
	case k.Empty && (face || pic):
		return wrong(k.Pos, "take out empty: true, or the picture", "an empty card has no picture")
	case k.Empty:
		return doc.Picture{}
	case face && pic:
		return wrong(k.Pos, "take one of them out", "a card has a face or a picture, not both")
	case face && f.Per.Line == 0:
		return wrong(k.Face.Pos, "add per: persona to the deck, or write picture: and the id of a picture",
			"a face on a card of no persona")
	case face:
		if !c.oneOf(k.Face, "an emotion", emotions) || p == nil {
			return doc.Picture{}
		}
		return c.face(*p, k.Face.Value, k.Face.Pos)
	case pic:
		return c.picture(k.Picture)
	}
	c.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add face: or picture:, or empty: true for a card to draw on",
		"the card %s has no picture", shorten(c.plain(k.Word))))
	return doc.Picture{}
}
