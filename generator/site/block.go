package site

import (
	"fmt"
	"html/template"

	"trykklar/generator/doc"
)

// twin renders a document's blocks under the page's own heading of this level.
func (p *page) twin(blocks []doc.Block, level int) []template.HTML {
	p.first, p.base, p.level = outermost(blocks), level+1, level
	return p.blocks(blocks)
}

// outermost is the level of the document's highest heading.
func outermost(blocks []doc.Block) int {
	level := 3
	for _, b := range blocks {
		switch b := b.(type) {
		case doc.Heading:
			level = min(level, b.Level)
		case doc.Sheet:
			level = min(level, b.Level)
		}
	}
	return level
}

func (p *page) blocks(in []doc.Block) []template.HTML {
	var out []template.HTML
	for _, b := range in {
		if h := p.block(b); h != "" {
			out = append(out, h)
		}
	}
	return out
}

// block renders one block by the template of its name.
func (p *page) block(b doc.Block) template.HTML {
	switch b := b.(type) {
	case doc.Agenda:
		return p.html("block-agenda.html", p.agenda(b))
	case doc.Board:
		return p.html("block-board.html", p.board(b))
	case doc.Box:
		return p.html("block-box.html", p.box(b))
	case doc.Cards:
		return p.html("block-cards.html", p.cards(b))
	case doc.Checks:
		return p.html("block-checks.html", p.checks(b))
	case doc.Choices:
		return p.html("block-choices.html", p.choices(b))
	case doc.Circle:
		return p.html("block-circle.html", p.circle(b))
	case doc.Cover:
		return p.cover(b)
	case doc.Dates:
		return p.html("block-dates.html", p.dates(b))
	case doc.Diploma:
		return p.html("block-diploma.html", p.diploma(b))
	case doc.Fields:
		return p.html("block-fields.html", p.fields(b))
	case doc.Figure:
		return p.html("block-figure.html", p.figure(b))
	case doc.Grid:
		return p.html("block-grid.html", p.grid(b))
	case doc.Heading:
		return p.html("block-heading.html", p.heading(b))
	case doc.HelpPlan:
		return p.html("block-helpplan.html", p.helpPlan(b))
	case doc.Letter:
		return p.html("block-letter.html", p.letter(b))
	case doc.Lines:
		return p.html("block-lines.html", p.lines(b))
	case doc.List:
		return p.html("block-list.html", p.listBlock(b))
	case doc.Contents, doc.PageBreak:
		return "" // a screen has no pages, and its own list of headings
	case doc.Paragraph:
		return p.html("block-paragraph.html", p.paragraph(b))
	case doc.Nameplate:
		return p.html("block-nameplate.html", p.nameplate(b))
	case doc.Plan:
		return p.html("block-plan.html", p.plan(b))
	case doc.PlusMinus:
		return p.html("block-plusminus.html", p.plusMinus(b))
	case doc.Register:
		return p.html("block-register.html", p.register(b))
	case doc.Reminders:
		return p.html("block-reminders.html", p.reminders(b))
	case doc.Road:
		return p.html("block-road.html", p.road(b))
	case doc.Room:
		return p.html("block-room.html", p.room(b))
	case doc.Seats:
		return p.html("block-seats.html", p.seats(b))
	case doc.Sheet:
		return p.html("block-sheet.html", p.sheet(b))
	case doc.Stairs:
		return p.html("block-stairs.html", p.stairs(b))
	case doc.Table:
		return p.html("block-table.html", p.table(b))
	case doc.Thread:
		return p.html("block-thread.html", p.thread(b))
	case doc.Tools:
		return p.html("block-tools.html", p.tools(b))
	case doc.Tasks:
		return p.html("block-tasks.html", p.tasks(b))
	default:
		p.fail(fmt.Errorf("site: no rendering for %T", b))
		return ""
	}
}
