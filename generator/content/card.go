package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// cardKeys is one card of a deck.
type cardKeys struct {
	diag.Pos
	Word      strictyaml.String   `yaml:"word,required"`
	Group     strictyaml.String   `yaml:"group"`
	Face      strictyaml.String   `yaml:"face"`
	Picture   strictyaml.String   `yaml:"picture"`
	Questions []strictyaml.String `yaml:"questions"`
	Back      *cardBackKeys       `yaml:"back"`
	Empty     bool                `yaml:"empty"`
}

func (cardKeys) Thing() string { return "a card" }

// cardBackKeys is the other side of a card, or of all cards of a deck.
type cardBackKeys struct {
	diag.Pos
	Title   strictyaml.String `yaml:"title"`
	Text    strictyaml.String `yaml:"text"`
	Picture strictyaml.String `yaml:"picture"`
}

func (cardBackKeys) Thing() string { return "the back of a card" }

// card is one card of a deck, in a persona's set or in that of all.
func (f *cardsFile) card(c *courseReader, m *Material, k cardKeys, p *Persona) doc.Card {
	card := doc.Card{Pos: k.Word.Pos, Empty: k.Empty, Picture: f.picture(c, k, p), Back: k.Back.back(c, m)}
	if !f.talks() {
		card.Word = c.plain(k.Word)
		return card
	}
	src := c.textSource(m.File)
	card.Group = c.title(k.Group, "the group", maxName)
	card.Say = c.sentences(src, k.Word)
	asked := f.Questions
	if len(k.Questions) > 0 {
		asked = k.Questions
	}
	for _, q := range asked {
		card.Questions = append(card.Questions, c.sentences(src, q)...)
	}
	return card
}

// back is the other side that is written, or nil. One that says nothing is told.
func (k *cardBackKeys) back(c *courseReader, m *Material) *doc.CardBack {
	if k == nil || k.Line == 0 {
		return nil // not written, or told: it has no keys
	}
	b := &doc.CardBack{
		Pos: k.Pos, Title: c.title(k.Title, "the title", maxTitle),
		Text: c.sentences(c.textSource(m.File), k.Text), Picture: c.picture(k.Picture),
	}
	if b.Title == "" && len(b.Text) == 0 {
		c.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add title: or text:", "the back of a card has no words"))
	}
	return b
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
	case face && f.talks():
		return wrong(k.Face.Pos, "write picture: and the id of a picture", "a face on a card to talk from")
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
	case f.talks():
		return doc.Picture{} // words are enough to talk about
	}
	c.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add face: or picture:, or empty: true for a card to draw on",
		"the card %s has no picture", shorten(c.plain(k.Word))))
	return doc.Picture{}
}
