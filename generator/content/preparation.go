package content

import (
	"strings"

	"strconv"

	"trykklar/generator/doc"
)

// preparation is the list of what to do before a meeting: what the author says,
// what to print, and what to bring along, with room for who does it.
func (c *courseReader) preparation(m *meetingReader) *doc.Document {
	w := c.words
	id := w.Print.Meeting + "-" + strconv.Itoa(m.Number) + "-" + w.Print.Preparation
	d := &doc.Document{
		Pos: m.keys.Title.Pos, ID: id, Course: c.course.ID, Number: c.course.Number, Title: w.Content.Preparation,
		Eyebrow: c.eyebrow([]int{m.Number}), Lang: c.site.Lang, Audience: doc.Facilitators, When: meetingWhen(m.keys.Title.Pos),
	}
	list := func(name, title string, items []doc.Task) {
		if len(items) == 0 {
			return
		}
		for i := range items {
			items[i].Pos, items[i].Name = m.Pos, name+"-"+strconv.Itoa(i+1)
		}
		d.Blocks = append(d.Blocks,
			doc.Heading{Pos: m.Pos, Level: 2, ID: name, Text: []doc.Inline{doc.Text{Text: title}}},
			doc.Tasks{Pos: m.Pos, Done: w.Content.Tasks.Done, Task: w.Content.Tasks.Task, Who: w.Content.Tasks.Who, Items: items})
	}
	var before, prints, bring []doc.Task
	for _, t := range m.Prepare {
		before = append(before, doc.Task{Task: t.Task, Note: t.Note})
	}
	for _, u := range m.Uses {
		if u.Ticked && u.Material != w.Print.Preparation {
			prints = append(prints, doc.Task{Task: c.useTitle(u), Note: c.useNote(u)})
		}
	}
	for _, b := range m.Bring {
		bring = append(bring, doc.Task{Task: b})
	}
	list("before", w.Site.Meeting.Before, before)
	list("print", w.Site.Meeting.Print, prints)
	list("bring", w.Site.Meeting.Bring, bring)
	return d
}

// useTitle is what is printed.
func (c *courseReader) useTitle(u Use) string {
	if own := c.find(u.Material); own != nil {
		return own.Title
	}
	return c.words.Content.Agenda
}

// useNote is in which form, and how many: "A4, 1 til hver deltager".
func (c *courseReader) useNote(u Use) string {
	form := c.words.Print.FormNames[string(u.Form)]
	if strings.Contains(form, "{sheets}") {
		form = c.words.Site.FormShort[string(u.Form)] // layout alone knows on how many
	}
	return form + ", " + c.words.Site.Meeting.Plan.Copies[string(u.Copies)]
}
