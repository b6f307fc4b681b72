package doctest

import (
	"fmt"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// flow writes b when it is a flow block.
func (d *dumper) flow(b doc.Block) bool {
	switch b := b.(type) {
	case doc.Heading:
		d.line(b.Pos, fmt.Sprintf("heading %d #%s", b.Level, b.ID), inlines("", b.Text), picture(b.Picture), sign(b.Sign))
	case doc.Paragraph:
		d.line(b.Pos, "paragraph")
		d.in(func() { d.sentences(b.Sentences) })
	case doc.List:
		name := "list"
		if b.Ordered {
			name = "ordered list"
		}
		d.line(b.Pos, name)
		d.in(func() { d.items(b.Items) })
	case doc.Table:
		d.table(b)
	case doc.Figure:
		d.line(b.Pos, "figure", picture(b.Picture), inlines("", b.Caption))
	case doc.Box:
		d.line(b.Pos, string(b.Kind), inlines("", b.Title))
		d.in(func() { d.blocks(b.Blocks) })
	case doc.Lines:
		d.line(b.Pos, "lines", inlines("", b.Label), named("name", b.Name), number("count", b.Count))
	case doc.Room:
		d.line(b.Pos, "room", inlines("", b.Label), named("name", b.Name))
	case doc.Checks:
		d.line(b.Pos, "checks")
		d.in(func() { d.checks(b.Items) })
	case doc.Tasks:
		d.line(b.Pos, "tasks", quote(b.Done), quote(b.Task), quote(b.Who))
		d.in(func() {
			for _, t := range b.Items {
				d.line(t.Pos, "task", quote(t.Task), named("note", t.Note), named("name", t.Name))
			}
		})
	case doc.Tools:
		d.line(b.Pos, "tools")
		d.in(func() {
			d.road(b.Road)
			for _, t := range b.Items {
				d.line(t.Pos, "tool", "#"+t.ID, quote(t.Title), picture(t.Picture), named("samples", pictures(t.Samples)), named("meetings", fmt.Sprint(t.Meetings)), named("when", t.When), named("forms", strings.Join(t.Forms, "; ")))
				d.in(func() { d.sentences(t.About) })
			}
		})
	case doc.Choices:
		d.choices(b)
	case doc.Fields:
		d.line(b.Pos, "fields")
		d.in(func() {
			for _, row := range b.Rows {
				d.line(diag.Pos{}, "row", fields(row))
			}
		})
	case doc.Road:
		d.road(b)
	case doc.Cover:
		d.line(b.Pos, "cover", quote(b.Title), named("eyebrow", b.Eyebrow), pictures(b.Faces), picture(b.Picture))
		d.in(func() {
			d.road(b.Road)
			for _, f := range b.Fields {
				d.line(f.Pos, "field", field(f))
			}
		})
	case doc.Register:
		d.register(b)
	case doc.Reminders:
		d.line(b.Pos, "reminders")
		d.in(func() {
			for _, r := range b.Items {
				d.line(r.Item.Pos, string(r.Item.Kind), number("number", r.Item.Number), quote(r.Item.Title), number("minutes", r.Item.Minutes))
				d.in(func() { d.checks(r.Checks) })
			}
		})
	case doc.PlusMinus:
		d.line(b.Pos, "plusminus", named("name", b.Name), named("plus", b.Plus), named("minus", b.Minus), number("lines", b.Lines))
	case doc.Dates:
		d.line(b.Pos, "dates")
		d.in(func() {
			for _, m := range b.Meetings {
				d.line(m.Pos, "meeting", number("number", m.Number), quote(m.Title), picture(m.Picture), fields([]doc.Field{m.Date, m.Time}))
			}
		})
	case doc.Seats:
		d.line(b.Pos, "seats", named("table", b.Table))
		d.in(func() {
			for _, f := range b.Seats {
				d.line(f.Pos, "seat", field(f))
			}
		})
	case doc.Contents:
		d.line(b.Pos, "contents", inlines("", b.Title))
	case doc.PageBreak:
		name := "page"
		if b.Left {
			name = "page left"
		}
		if b.Back {
			name = "page back"
		}
		d.line(b.Pos, name)
	default:
		return false
	}
	return true
}

func (d *dumper) items(list []doc.Item) {
	for _, i := range list {
		d.line(i.Pos, "item", picture(i.Picture))
		d.in(func() { d.blocks(i.Blocks) })
	}
}

func (d *dumper) table(t doc.Table) {
	heads := ""
	if t.RowHeads {
		heads = "with row heads"
	}
	d.line(t.Pos, "table", inlines("", t.Caption), heads)
	d.in(func() {
		d.cells("head", t.Head)
		for _, r := range t.Rows {
			d.cells("row", r)
		}
	})
}

func (d *dumper) cells(name string, cells []doc.Cell) {
	d.line(diag.Pos{}, name)
	d.in(func() {
		for _, c := range cells {
			d.line(c.Pos, "cell")
			d.in(func() { d.sentences(c.Sentences) })
		}
	})
}

func (d *dumper) checks(list []doc.Check) {
	for _, c := range list {
		d.line(c.Pos, "check", inlines("", c.Text), named("name", c.Name))
	}
}

func (d *dumper) register(r doc.Register) {
	d.line(r.Pos, "register", inlines("", r.Caption), number("rows", r.Rows), number("lines", r.Lines))
	d.in(func() {
		for _, c := range r.Columns {
			wide := ""
			if c.Wide {
				wide = "wide"
			}
			d.line(c.Pos, "column", quote(c.Label), named("name", c.Name), string(c.Kind), wide)
			d.in(func() {
				for _, o := range c.Of {
					d.line(o.Pos, "choice", quote(o.Word), named("name", o.Name), picture(o.Picture))
				}
			})
		}
	})
}

func (d *dumper) choices(c doc.Choices) {
	d.line(c.Pos, "choices", inlines("", c.Ask), named("own", c.Own))
	d.in(func() {
		for _, i := range c.Items {
			d.line(i.Pos, "choice", quote(i.Word), named("name", i.Name), picture(i.Picture))
		}
	})
}

func (d *dumper) road(r doc.Road) {
	d.line(r.Pos, "road", number("now", r.Now))
	d.in(func() {
		for _, s := range r.Stops {
			d.line(diag.Pos{}, "stop", fmt.Sprint(s.Number), quote(s.Title))
		}
	})
}
