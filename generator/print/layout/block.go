package layout

import (
	"fmt"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// blocks measures flow blocks for a column of this width. Their nodes are added
// to parent when they are placed, in the order of the text.
func (s *setter) blocks(bs []doc.Block, parent *tag.Node, width unit.Length) []part {
	var out []part
	for i := 0; i < len(bs); i++ {
		if h, ok := bs[i].(doc.Heading); ok && !h.Picture.None() && i+1 < len(bs) {
			if next, ok := bs[i+1].(doc.Paragraph); ok {
				out = append(out, s.pictureHeading(h, &next, parent, width)...)
				i++
				continue
			}
		}
		parts := s.block(bs[i], parent, width)
		if n := len(parts); n > 0 && i+1 < len(bs) {
			leads(&parts[n-1], bs[i], bs[i+1])
		}
		out = append(out, parts...)
	}
	together(out)
	return out
}

// leads keeps the end of a paragraph with what it leads into: a colon belongs to
// what comes after it.
func leads(end *part, b, next doc.Block) {
	p, ok := b.(doc.Paragraph)
	if !ok || len(p.Sentences) == 0 {
		return
	}
	switch next.(type) {
	case doc.List, doc.Table, doc.Checks, doc.Tools, doc.Register:
		colon := strings.HasSuffix(doc.Plain(p.Sentences[len(p.Sentences)-1]), ":")
		end.keep, end.soft, end.whole = colon, colon, true
	}
}

// together keeps what stands under a small heading with a picture on its page: it
// is seen as one thing, down to the next heading.
func together(parts []part) {
	for i := range parts {
		if !parts[i].opens {
			continue
		}
		for k := i; k+1 < len(parts) && !parts[k+1].opens && parts[k+1].air != airHeading; k++ {
			parts[k].whole = true
		}
	}
}

// block measures one flow block.
func (s *setter) block(b doc.Block, parent *tag.Node, width unit.Length) []part {
	switch b := b.(type) {
	case doc.Heading:
		return s.heading(b, parent, width)
	case doc.Paragraph:
		return s.paragraph(b, parent, width)
	case doc.List:
		return s.list(b, parent, width)
	case doc.Table:
		return s.table(b, parent, width)
	case doc.Figure:
		return s.figure(b, parent, width)
	case doc.Box:
		return s.box(b, parent, width)
	case doc.Contents:
		return s.contents(b, parent, width)
	case doc.Lines:
		return s.linesToWrite(b, parent, width)
	case doc.Room:
		return s.room(b, parent, width)
	case doc.Checks:
		return s.checks(b, parent, width)
	case doc.Tasks:
		return s.tasks(b, parent, width)
	case doc.Choices:
		return s.choices(b, parent, width)
	case doc.Tools:
		return s.tools(b, parent, width)
	case doc.Fields:
		return s.fields(b, parent, width)
	case doc.Register:
		return s.register(b, parent, width)
	case doc.Reminders:
		return s.reminders(b, parent, width)
	case doc.Road:
		return s.road(b, width)
	case doc.PlusMinus:
		return s.plusMinus(b, parent, width)
	case doc.Dates:
		return s.dates(b, parent, width)
	case doc.Seats:
		return s.seats(b, parent, width)
	case doc.Stairs:
		return s.stairs(b, parent, width)
	case doc.Plan:
		return s.plan(b, parent, width)
	case doc.HelpPlan:
		return s.helpPlan(b, parent, width)
	case doc.Agenda:
		return s.agenda(b, parent, width)
	case doc.Board:
		return s.board(b, parent, width)
	case doc.Grid:
		return s.grid(b, parent, width)
	case doc.Thread:
		return s.thread(b, parent, width)
	case doc.Circle:
		return s.circle(b, parent, width)
	case doc.Cover, doc.PageBreak, doc.Sheet, doc.Cards, doc.Diploma, doc.Letter, doc.Nameplate:
		// These are pages of their own, or sheets: pages.go and cards.go place them.
		s.misplaced(b)
		return nil
	}
	panic(fmt.Sprintf("layout: no place for %T within a page", b))
}

// running is the setting of running text.
func (s *setter) running() setting {
	return setting{s.st.body, s.st.leading, false, s.Palette.Ink}
}

// labelled is the setting of labels before lines to write on.
func (s *setter) labelled() setting {
	return setting{s.st.label, s.st.leading, true, s.Palette.Ink}
}

// textPart is a part that is a text alone, under a node of its own.
func (s *setter) textPart(t text, parent *tag.Node, role tag.Role) part {
	return part{height: t.height(), lines: len(t.lines), place: func(p *Page, at unit.Vec, _ unit.Length) {
		s.placeText(p, parent.Add(role), t, at)
	}}
}

// misplaced tells of a block that this form of print has no page for, such as a
// deck in a text.
func (s *setter) misplaced(b doc.Block) {
	name := "a front page"
	switch b := b.(type) {
	case doc.PageBreak:
		name = "a page break"
	case doc.Sheet:
		name = fmt.Sprintf("the sheet %q", b.Title)
	case doc.Cards:
		name = "a deck of cards"
	case doc.Agenda:
		name = "an agenda"
	case doc.Board:
		name = "a board"
	case doc.Grid:
		name = "a grid"
	case doc.Thread:
		name = "a thread"
	case doc.Diploma:
		name = "a diploma"
	case doc.Letter:
		name = "a letter"
	case doc.Nameplate:
		name = "a name plate"
	}
	s.findings.Add(diag.Errorf(b.At(), diag.BadValue,
		"take it out, and let it be printed on its own", "%s has no place in this form of print", name))
}
