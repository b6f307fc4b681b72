package doc

import "trykklar/generator/diag"

// Cards is a deck to cut out: one set, or one for each persona.
type Cards struct {
	diag.Pos
	Kind CardKind
	Size CardSize
	// Substances says that each card is a substance, of which a group may know some only.
	Substances bool
	Back       *CardBack // behind every card that has no back of its own; nil for none
	Sets       []CardSet
}

// CardKind is the layout of a deck's cards.
type CardKind string

// The kinds: a face over its word, a picture beside its word, and something to
// talk about.
const (
	EmotionCards CardKind = "emotion"
	PictureCards CardKind = "picture"
	TalkCards    CardKind = "talk"
)

// CardSize is how large a deck's cards are. What each is in millimetres, and how
// they lie on their sheets, is data in templates/print/sheets.yaml.
type CardSize string

// The sizes, from the largest. Square and A7 are those of emotions and pictures
// (LOOK.md §9).
const (
	CardA5     CardSize = "a5"
	CardA6     CardSize = "a6"
	CardSquare CardSize = "square"
	CardA7     CardSize = "a7"
	CardPoker  CardSize = "poker"
)

// A CardSet is the cards of one persona, or all of a deck that has no personas.
type CardSet struct {
	ID    string // the persona's; empty when the deck has one set only
	Title string // the persona's name
	Cards []Card
}

// A Card has a word and a picture. A question card has an Ask instead, with
// faces to choose among. A card to talk about says something large: a word or a
// sentence. An empty card is to draw or write on.
type Card struct {
	diag.Pos
	Word      string
	Picture   Picture // none on an empty card and on a question card; may be none on one to talk about
	Ask       string  // the question, on a question card only
	Hint      string  // what to do, below the faces of a question card
	Faces     []Picture
	Empty     bool
	Group     string     // the small line above Say; may be empty
	Say       []Sentence // of a card to talk about, in place of Word
	Questions []Sentence // below Say
	Back      *CardBack  // its own; nil for the deck's
}

// Name is what a card says, to name it by.
func (c Card) Name() string {
	switch {
	case c.Ask != "":
		return c.Ask
	case len(c.Say) > 0:
		return Plain(c.Say[0])
	}
	return c.Word
}

// A CardBack is the other side of a card. Cards with the same back can lie face
// down.
type CardBack struct {
	diag.Pos
	Title   string
	Text    []Sentence
	Picture Picture // may be none
}

// HasBacks tells whether any card of the deck has another side.
func (c Cards) HasBacks() bool {
	if c.Back != nil {
		return true
	}
	for _, s := range c.Sets {
		for _, card := range s.Cards {
			if card.Back != nil {
				return true
			}
		}
	}
	return false
}

func (Cards) block() {}

// Deck is the deck that a document holds, on a sheet or without one.
func (d *Document) Deck() (Cards, bool) {
	for _, b := range d.Blocks {
		if s, ok := b.(Sheet); ok {
			b = s.Body
		}
		if deck, ok := b.(Cards); ok {
			return deck, true
		}
	}
	return Cards{}, false
}
