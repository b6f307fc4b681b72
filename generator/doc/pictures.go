package doc

import "fmt"

// Pictures hands out the pictures of one block, in reading order, and none of
// the blocks it holds: those are left to Walk. A place without a picture, such
// as an empty card, is passed over.
func Pictures(b Block, f func(Picture)) {
	some := func(pictures ...Picture) {
		for _, p := range pictures {
			if !p.None() {
				f(p)
			}
		}
	}
	switch b := b.(type) {
	case Agenda:
		for _, item := range b.Items {
			some(item.Pictures...)
		}
	case Board:
		for _, tile := range b.Tiles {
			some(tile.Picture)
		}
		some(b.Foot.Picture)
	case Cards:
		for _, set := range b.Sets {
			for _, c := range set.Cards {
				some(c.Picture)
				some(c.Faces...)
				if c.Back != nil {
					some(c.Back.Picture)
				}
			}
		}
		if b.Back != nil {
			some(b.Back.Picture)
		}
	case Choices:
		for _, c := range b.Items {
			some(c.Picture)
		}
	case Circle:
		for _, s := range b.Sectors {
			some(s.Picture)
		}
	case Cover:
		some(b.Faces...)
	case Dates:
		for _, m := range b.Meetings {
			some(m.Picture)
		}
	case Diploma:
		some(b.Picture)
	case Figure:
		some(b.Picture)
	case Grid:
		for _, subject := range b.Subjects {
			some(subject.Picture)
		}
	case Heading:
		some(b.Picture)
	case HelpPlan:
		for _, row := range b.Rows {
			for _, field := range row {
				some(field.Picture)
			}
		}
		some(b.Picture)
	case List:
		for _, item := range b.Items {
			some(item.Picture)
		}
	case Tools:
		for _, t := range b.Items {
			some(t.Picture)
			some(t.Samples...)
		}
	case Plan:
		some(b.Picture)
		for _, c := range b.Choices.Items {
			some(c.Picture)
		}
	case Stairs:
		some(b.Picture, b.Here)
	case Thread:
		for _, stop := range b.Stops {
			some(stop.Picture, stop.Sign)
		}
		for _, point := range b.Points {
			some(point.Picture)
		}
	case Register:
		for _, c := range b.Columns {
			for _, o := range c.Of {
				some(o.Picture)
			}
		}
	case Box, Checks, Contents, Fields, Letter, Lines, Nameplate, PageBreak, Paragraph, PlusMinus, Reminders, Road, Room, Seats, Sheet, Table, Tasks:
	default:
		panic(fmt.Sprintf("doc: Pictures does not know %T", b))
	}
}
