package doc

import (
	"fmt"

	"trykklar/generator/diag"
)

// Labels hands out the plain strings of one block that a reader sees, in reading
// order, with their places: the word of a card, the label of a field. Running
// texts are Inlines' to hand out. Of a deck whose sets differ in their faces only,
// the first set speaks for all.
func Labels(b Block, f func(pos diag.Pos, text string)) {
	fields := func(list ...Field) {
		for _, field := range list {
			f(field.Pos, field.Label)
		}
	}
	choices := func(c Choices) {
		for _, item := range c.Items {
			f(item.Pos, item.Word)
		}
		f(c.Pos, c.Own)
	}
	switch b := b.(type) {
	case Agenda:
		for _, item := range b.Items {
			f(item.Pos, item.Title)
		}
	case Cards:
		back := func(side *CardBack) {
			if side != nil {
				f(side.Pos, side.Title)
			}
		}
		for _, set := range b.Sets[:min(1, len(b.Sets))] {
			for _, c := range set.Cards {
				for _, text := range []string{c.Group, c.Word, c.Ask, c.Hint} {
					f(c.Pos, text)
				}
				back(c.Back)
			}
		}
		back(b.Back)
	case Choices:
		choices(b)
	case Circle:
		f(b.Pos, b.Me)
		for _, ring := range b.Rings {
			f(b.Pos, ring)
		}
		for _, s := range b.Sectors {
			f(s.Pos, s.Title)
		}
	case Cover:
		f(b.Pos, b.Title)
		fields(b.Fields...)
	case Dates:
		for _, m := range b.Meetings {
			f(m.Pos, m.Title)
			fields(m.Date, m.Time)
		}
	case Diploma:
		f(b.Pos, b.Title)
		fields(b.To, b.Remember)
		fields(b.Sign...)
	case Fields:
		for _, row := range b.Rows {
			fields(row...)
		}
	case Grid:
		f(b.Pos, b.Plus)
		f(b.Pos, b.Minus)
	case HelpPlan:
		for _, row := range b.Rows {
			for _, field := range row {
				f(field.Pos, field.Label)
			}
		}
		f(b.Pos, b.Signal)
	case Letter:
		fields(b.To...)
		fields(b.Date)
		f(b.Pos, b.Subject)
		f(b.Pos, b.Close)
		fields(b.From...)
	case Nameplate:
		fields(b.Name)
	case Plan:
		f(b.Pos, b.If)
		f(b.Pos, b.Then)
		choices(b.Choices)
	case PlusMinus:
		f(b.Pos, b.Plus)
		f(b.Pos, b.Minus)
	case Register:
		for _, c := range b.Columns {
			f(c.Pos, c.Label)
			for _, o := range c.Of {
				f(c.Pos, o.Word)
			}
		}
	case Reminders:
		for _, item := range b.Items {
			f(item.Item.Pos, item.Item.Title)
		}
	case Seats:
		f(b.Pos, b.Table)
		fields(b.Seats...)
	case Sheet:
		f(b.Pos, b.Title)
		fields(b.Fields...)
	case Stairs:
		fields(b.Goal, b.Now)
		fields(b.Steps...)
		f(b.Examples.Pos, b.Examples.Title)
	case Tools:
		for _, t := range b.Items {
			f(t.Pos, t.Title)
			f(t.Pos, t.When)
			for _, form := range t.Forms {
				f(t.Pos, form)
			}
		}
	case Tasks:
		for _, item := range b.Items {
			f(item.Pos, item.Task)
			f(item.Pos, item.Note)
		}
	case Thread:
		for _, stop := range b.Stops {
			f(stop.Pos, stop.Title)
			f(stop.Pos, stop.Question)
			f(stop.Pos, stop.Task)
		}
		f(b.Pos, b.Ask)
	case Board, Box, Checks, Contents, Figure, Heading, Lines, List, PageBreak, Paragraph, Road, Room, Table:
	default:
		panic(fmt.Sprintf("doc: Labels does not know %T", b))
	}
}
