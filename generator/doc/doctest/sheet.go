package doctest

import (
	"fmt"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// sheet writes b when it is a sheet or a sheet block.
func (d *dumper) sheet(b doc.Block) bool {
	switch b := b.(type) {
	case doc.Sheet:
		d.line(b.Pos, fmt.Sprintf("sheet %d #%s", b.Level, b.ID), quote(b.Title), named("eyebrow", b.Eyebrow), sign(b.Sign))
		d.in(func() {
			d.sentences(b.Intro)
			if b.Body != nil {
				d.blocks([]doc.Block{b.Body})
			}
			if len(b.Fields) > 0 {
				d.line(b.Fields[0].Pos, "fields", fields(b.Fields))
			}
		})
	case doc.Agenda:
		d.line(b.Pos, "agenda")
		d.in(func() { d.agenda(b) })
	case doc.Cards:
		d.line(b.Pos, string(b.Kind), "cards", string(b.Size))
		d.in(func() {
			d.cardBack(b.Back)
			for _, s := range b.Sets {
				d.cardSet(s)
			}
		})
	case doc.Circle:
		d.line(b.Pos, "circle", named("me", b.Me), named("name", b.Name))
		d.in(func() { d.circle(b) })
	case doc.Plan:
		d.line(b.Pos, "plan", named("if", b.If), named("name", b.IfName), picture(b.Picture), named("then", b.Then))
		d.in(func() { d.blocks([]doc.Block{b.Choices, b.More}) })
	case doc.HelpPlan:
		d.line(b.Pos, "help-plan", named("name", b.Name), number("count", b.Count))
		d.in(func() { d.helpPlan(b) })
	case doc.Letter:
		d.line(b.Pos, "letter", quote(b.Subject), named("close", b.Close))
		d.in(func() {
			for _, f := range b.To {
				d.line(f.Pos, "to", field(f))
			}
			d.line(b.Date.Pos, "date", field(b.Date))
			d.blocks(b.Blocks)
			for _, f := range b.From {
				d.line(f.Pos, "from", field(f))
			}
		})
	case doc.Board:
		d.line(b.Pos, "board")
		d.in(func() { d.board(b) })
	case doc.Grid:
		d.line(b.Pos, "grid", named("plus", b.Plus), named("minus", b.Minus), number("lines", b.Lines))
		d.in(func() {
			for _, s := range b.Subjects {
				d.line(s.Pos, "subject", named("name", s.Name), inlines("", s.Text), picture(s.Picture))
			}
		})
	case doc.Thread:
		d.line(b.Pos, "thread", named("ask", b.Ask))
		d.in(func() { d.thread(b) })
	case doc.Diploma:
		d.line(b.Pos, "diploma", quote(b.Title), named("eyebrow", b.Eyebrow), picture(b.Picture))
		d.in(func() {
			d.line(b.To.Pos, "to", field(b.To))
			d.sentences(b.Text)
			d.line(b.Remember.Pos, "remember", field(b.Remember))
			for _, f := range b.Sign {
				d.line(f.Pos, "sign", field(f))
			}
			d.road(b.Road)
		})
	case doc.Nameplate:
		d.line(b.Pos, "nameplate", field(b.Name))
	case doc.Stairs:
		d.line(b.Pos, "stairs", picture(b.Picture))
		d.in(func() { d.stairs(b) })
	default:
		return false
	}
	return true
}

func (d *dumper) agenda(a doc.Agenda) {
	d.road(a.Road)
	for _, i := range a.Items {
		d.line(i.Pos, string(i.Kind), number("number", i.Number), quote(i.Title), pictures(i.Pictures), number("minutes", i.Minutes))
		if len(i.About) > 0 {
			d.in(func() { d.sentences([]doc.Sentence{i.About}) })
		}
	}
}

func (d *dumper) cardSet(s doc.CardSet) {
	d.line(diag.Pos{}, "set", named("id", s.ID), named("title", s.Title))
	d.in(func() {
		for _, c := range s.Cards {
			empty := ""
			if c.Empty {
				empty = "empty"
			}
			d.line(c.Pos, "card", empty, named("word", c.Word), picture(c.Picture),
				named("group", c.Group), named("ask", c.Ask), named("hint", c.Hint), pictures(c.Faces))
			d.in(func() {
				d.sentences(c.Say)
				d.sentences(c.Questions)
				d.cardBack(c.Back)
			})
		}
	})
}

func (d *dumper) cardBack(b *doc.CardBack) {
	if b == nil {
		return
	}
	d.line(b.Pos, "back", quote(b.Title), picture(b.Picture))
	d.in(func() { d.sentences(b.Text) })
}

func (d *dumper) circle(c doc.Circle) {
	for _, r := range c.Rings {
		d.line(diag.Pos{}, "ring", quote(r))
	}
	for _, s := range c.Sectors {
		d.line(s.Pos, "sector", quote(s.Title), picture(s.Picture))
	}
	d.line(diag.Pos{}, "star", inlines("", c.Star))
}

func (d *dumper) board(b doc.Board) {
	for _, t := range b.Tiles {
		d.line(t.Pos, "tile", inlines("", t.Text), picture(t.Picture), named("name", t.Name), number("lines", t.Lines))
		d.in(func() { d.sentences(t.Note) })
	}
	if b.Own.Count > 0 {
		d.blocks([]doc.Block{b.Own})
	}
	if len(b.Foot.Text) > 0 {
		d.line(b.Foot.Pos, "foot", inlines("", b.Foot.Text), picture(b.Foot.Picture))
	}
}

func (d *dumper) thread(t doc.Thread) {
	for _, s := range t.Stops {
		d.line(s.Pos, "stop", number("number", s.Number), quote(s.Title), named("question", s.Question), picture(s.Picture),
			named("task", s.Task), sign(s.Sign))
	}
	for _, p := range t.Points {
		d.line(p.Pos, "point", inlines("", p.Text), picture(p.Picture))
	}
}

func (d *dumper) helpPlan(h doc.HelpPlan) {
	for _, row := range h.Rows {
		d.line(diag.Pos{}, "row")
		d.in(func() {
			for _, f := range row {
				d.line(f.Pos, "field", f.Name, quote(f.Label), picture(f.Picture))
			}
		})
	}
	d.line(diag.Pos{}, "signal", quote(h.Signal), named("label", h.Label), picture(h.Picture))
	d.in(func() { d.sentences(h.About) })
}

func (d *dumper) stairs(b doc.Stairs) {
	d.line(b.Goal.Pos, "goal", field(b.Goal))
	d.line(b.Now.Pos, "now", picture(b.Here), field(b.Now))
	for _, f := range b.Steps {
		d.line(f.Pos, "step", field(f))
	}
	d.line(b.Examples.Pos, "examples", quote(b.Examples.Title))
	d.in(func() { d.sentences(b.Examples.Texts) })
}
