package doc

import "fmt"

// Walk visits blocks and the blocks they hold, in reading order, each before
// what it holds. Only Box, Letter, List and Sheet hold blocks; the road of an agenda or
// the choices of a plan are parts of their block and are not visited. It panics
// on a block it does not know: the set is closed.
func Walk(blocks []Block, f func(Block)) {
	for _, b := range blocks {
		f(b)
		switch b := b.(type) {
		case Box:
			Walk(b.Blocks, f)
		case Letter:
			Walk(b.Blocks, f)
		case List:
			for _, item := range b.Items {
				Walk(item.Blocks, f)
			}
		case Sheet:
			if b.Body != nil {
				Walk([]Block{b.Body}, f)
			}
		case Agenda, Board, Cards, Checks, Choices, Circle, Contents, Cover, Dates, Diploma, Fields, Figure, Grid, Heading, HelpPlan,
			Lines, Nameplate, PageBreak, Paragraph, Plan, PlusMinus, Register, Reminders, Road, Room, Seats,
			Stairs, Table, Tasks, Thread, Tools:
		default:
			panic(fmt.Sprintf("doc: Walk does not know %T", b))
		}
	}
}

// Inlines hands out the running texts of one block, in reading order: a
// sentence, a heading, a label at a time. Those of the blocks it holds are left
// to Walk, and so are plain strings such as the word of a card.
func Inlines(b Block, f func([]Inline)) {
	sentences := func(list []Sentence) {
		for _, s := range list {
			f(s)
		}
	}
	some := func(in []Inline) {
		if len(in) > 0 {
			f(in)
		}
	}
	switch b := b.(type) {
	case Agenda:
		for _, item := range b.Items {
			some(item.About)
		}
	case Board:
		for _, tile := range b.Tiles {
			some(tile.Text)
			sentences(tile.Note)
		}
		some(b.Own.Label)
		some(b.Foot.Text)
	case Box:
		some(b.Title)
	case Cards:
		back := func(side *CardBack) {
			if side != nil {
				sentences(side.Text)
			}
		}
		for _, set := range b.Sets {
			for _, c := range set.Cards {
				sentences(c.Say)
				sentences(c.Questions)
				back(c.Back)
			}
		}
		back(b.Back)
	case Checks:
		for _, c := range b.Items {
			some(c.Text)
		}
	case Choices:
		some(b.Ask)
	case Circle:
		some(b.Star)
	case Contents:
		some(b.Title)
	case Diploma:
		sentences(b.Text)
	case Figure:
		some(b.Caption)
	case Grid:
		for _, subject := range b.Subjects {
			some(subject.Text)
		}
	case Heading:
		some(b.Text)
	case HelpPlan:
		sentences(b.About)
	case Lines:
		some(b.Label)
	case Paragraph:
		sentences(b.Sentences)
	case Plan:
		some(b.Choices.Ask)
		some(b.More.Label)
	case Register:
		some(b.Caption)
	case Reminders:
		for _, item := range b.Items {
			for _, c := range item.Checks {
				some(c.Text)
			}
		}
	case Room:
		some(b.Label)
	case Sheet:
		sentences(b.Intro)
	case Stairs:
		sentences(b.Examples.Texts)
	case Tools:
		for _, t := range b.Items {
			sentences(t.About)
		}
	case Table:
		some(b.Caption)
		for _, c := range b.Head {
			sentences(c.Sentences)
		}
		for _, row := range b.Rows {
			for _, c := range row {
				sentences(c.Sentences)
			}
		}
	case Thread:
		for _, point := range b.Points {
			some(point.Text)
		}
	case Cover, Dates, Fields, Letter, List, Nameplate, PageBreak, PlusMinus, Road, Seats, Tasks:
	default:
		panic(fmt.Sprintf("doc: Inlines does not know %T", b))
	}
}
