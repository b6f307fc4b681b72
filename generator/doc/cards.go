package doc

import "trykklar/generator/diag"

// Cards is a deck to cut out: one set, or one for each persona.
type Cards struct {
	diag.Pos
	Kind CardKind
	Sets []CardSet
}

// CardKind is the layout of a deck's cards.
type CardKind string

// The kinds: a face over its word, and a picture beside its word.
const (
	EmotionCards CardKind = "emotion"
	PictureCards CardKind = "picture"
)

// A CardSet is the cards of one persona, or all of a deck that has no personas.
type CardSet struct {
	ID    string // the persona's; empty when the deck has one set only
	Title string // the persona's name
	Cards []Card
}

// A Card has a word and a picture. A question card has an Ask instead, with
// faces to choose among. An empty card is to draw on.
type Card struct {
	diag.Pos
	Word    string
	Picture Picture // none on an empty card and on a question card
	Ask     string  // the question, on a question card only
	Hint    string  // what to do, below the faces of a question card
	Faces   []Picture
	Empty   bool
}

func (Cards) block() {}
