package site

import "trykklar/generator/doc"

// CardsView is a deck. Kind is emotion, picture or talk.
type CardsView struct {
	Kind  string
	Sets  []CardSetView
	Back  *CardBackView // of all cards; nil for none
	Backs string        // the words before it
}

// A CardSetView is the cards of one persona, or all of a deck that has none.
type CardSetView struct {
	Heading *HeadingView // the persona; nil when there is one set only
	Cards   []CardView
}

// A CardView is one card: a picture and its word, a question with faces to
// choose among, or an empty one.
type CardView struct {
	Word    string
	Picture *Image
	Ask     string
	Hint    string
	Faces   []*Image
	Empty   string // the words for an empty card, for those who do not see it

	// Of a card to talk from.
	Group     string
	Say       []Sentence
	Questions []Sentence

	Back *CardBackView // its own; nil for none
}

// A CardBackView is the other side of a card.
type CardBackView struct {
	Is      string // the words before it; empty where they stand already
	Title   string
	Text    []Sentence
	Picture *Image
}

func (p *page) cards(b doc.Cards) CardsView {
	v := CardsView{Kind: string(b.Kind), Back: p.cardBack(b.Back, ""), Backs: p.words.Blank.Backs}
	for _, s := range b.Sets {
		var set CardSetView
		if s.ID != "" {
			set.Heading = p.inside(s.ID, "", text(s.Title))
		}
		for _, c := range s.Cards {
			set.Cards = append(set.Cards, p.card(b.Kind, c))
		}
		v.Sets = append(v.Sets, set)
	}
	return v
}

func (p *page) card(kind doc.CardKind, c doc.Card) CardView {
	v := CardView{
		Word: c.Word, Ask: c.Ask, Hint: c.Hint, Group: c.Group, Say: p.sentences(c.Say), Questions: p.sentences(c.Questions),
		Back: p.cardBack(c.Back, p.words.Blank.Back),
	}
	switch {
	case c.Empty:
		v.Empty = p.words.Blank.Card
	case c.Ask != "":
		for _, f := range c.Faces {
			v.Faces = append(v.Faces, p.image(f, faceW/2, faceH/2, silent))
		}
	case kind == doc.EmotionCards:
		// The face shows who is on the card, which the word does not say.
		v.Picture = p.image(c.Picture, faceW, faceH, spoken)
	default:
		v.Picture = p.image(c.Picture, 88, 88, silent)
	}
	return v
}

func (p *page) cardBack(b *doc.CardBack, is string) *CardBackView {
	if b == nil {
		return nil
	}
	return &CardBackView{Is: is, Title: b.Title, Text: p.sentences(b.Text), Picture: p.image(b.Picture, 88, 88, silent)}
}
