package content

import (
	"fmt"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// cardsFile is a deck of cards.
type cardsFile struct {
	materialKeys
	sheetKeys
	Style      strictyaml.String   `yaml:"style,required"`
	Size       strictyaml.String   `yaml:"size"`
	Per        strictyaml.String   `yaml:"per"`
	Ask        strictyaml.String   `yaml:"ask"`
	Hint       strictyaml.String   `yaml:"hint"`
	Questions  []strictyaml.String `yaml:"questions"`
	Substances bool                `yaml:"substances"`
	Back       *cardBackKeys       `yaml:"back"`
	Cards      []cardKeys          `yaml:"cards,required"`
}

func (cardsFile) Thing() string { return "a deck of cards" }

func (*cardsFile) forms() []Form { return []Form{CardSheets, CardsLaminate, PrintShop} }

// cardSizes is the sizes that each style of cards is drawn for. The first is
// that of a deck which names none.
var cardSizes = map[string][]doc.CardSize{
	string(doc.EmotionCards): {doc.CardSquare},
	string(doc.PictureCards): {doc.CardA7},
	string(doc.TalkCards):    {doc.CardA6, doc.CardA5, doc.CardSquare, doc.CardA7, doc.CardPoker},
}

func (f *cardsFile) block(c *courseReader, m *Material) doc.Block {
	atMost(c.reader, f.Cards, maxCards, "a deck", "cards")
	if f.Ask.Line > 0 {
		atMost(c.reader, slices.DeleteFunc(slices.Clone(f.Cards), func(k cardKeys) bool { return k.Face.Line == 0 }), maxAsked, "the card that asks", "faces")
	}
	deck := doc.Cards{Pos: f.Pos, Kind: doc.CardKind(f.Style.Value), Substances: f.Substances, Back: f.Back.back(c, m)}
	if c.oneOf(f.Style, "a style of cards", keys(cardSizes)) && f.Style.Value != "" {
		deck.Size = f.size(c)
		f.fitting(c)
	}
	c.oneOf(f.Per, "what cards are made for", []string{"persona"})
	if f.Hint.Line > 0 && f.Ask.Line == 0 {
		c.list.Add(diag.Errorf(f.Hint.Pos, diag.MissingKey, "add ask: and the question", "a hint without a question to stand under"))
	}
	if f.Per.Line == 0 {
		deck.Sets = []doc.CardSet{f.set(c, m, nil)}
		return deck
	}
	if len(c.course.Personas) == 0 && !c.hasPersonas() {
		c.list.Add(diag.Errorf(f.Per.Pos, diag.MissingFile, "write a personas.yaml", "the course has no personas to make cards for"))
	}
	for i := range c.course.Personas {
		deck.Sets = append(deck.Sets, f.set(c, m, &c.course.Personas[i]))
	}
	return deck
}

// hasSets tells whether the material is a deck with a set for each persona.
func (m *materialReader) hasSets() bool {
	deck, ok := m.file.(*cardsFile)
	return ok && deck.Per.Line > 0
}

func (f *cardsFile) talks() bool { return f.Style.Value == string(doc.TalkCards) }

// size is the deck's size, or the first of its style.
func (f *cardsFile) size(c *courseReader) doc.CardSize {
	able := cardSizes[f.Style.Value]
	if f.Size.Line == 0 {
		return able[0]
	}
	known := make([]string, len(able))
	for i, s := range able {
		known[i] = string(s)
	}
	c.oneOf(f.Size, fmt.Sprintf("a size of cards in the style %q", f.Style.Value), known)
	return doc.CardSize(f.Size.Value)
}

// fitting tells of keys that cards of this style have no place for.
func (f *cardsFile) fitting(c *courseReader) {
	wrong := func(pos diag.Pos, hint, what string) {
		if pos.Line > 0 {
			c.list.Add(diag.Errorf(pos, diag.BadValue, hint, "cards in the style %q have no %s", f.Style.Value, what))
		}
	}
	if f.talks() {
		wrong(f.Per.Pos, "take out per:, and write a picture: on each card", "personas")
		wrong(f.Ask.Pos, "write questions: instead", "card that asks")
		return
	}
	for _, q := range f.Questions {
		wrong(q.Pos, "write style: talk, or take the questions out", "questions")
	}
	for _, k := range f.Cards {
		wrong(k.Group.Pos, "write style: talk, or take the group out", "group")
		for _, q := range k.Questions {
			wrong(q.Pos, "write style: talk, or take the questions out", "questions")
		}
	}
}

// set is the cards of one persona, or those of a deck without personas.
func (f *cardsFile) set(c *courseReader, m *Material, p *Persona) doc.CardSet {
	set := doc.CardSet{}
	if p != nil {
		set.ID, set.Title = p.ID, p.Name
	}
	var faces []doc.Picture
	for _, k := range f.Cards {
		if k.Line == 0 {
			continue // told: it has no keys
		}
		card := f.card(c, m, k, p)
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
