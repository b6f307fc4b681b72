package content

import (
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// agendaKeys is an item of a meeting's agenda. Its kind is the key that its
// title stands at.
type agendaKeys struct {
	diag.Pos
	Item     strictyaml.String   `yaml:"item"`
	Pause    strictyaml.String   `yaml:"pause"`
	Meal     strictyaml.String   `yaml:"meal"`
	About    strictyaml.String   `yaml:"about"`
	Minutes  number              `yaml:"minutes,required"`
	Picture  strictyaml.String   `yaml:"picture"`
	Faces    bool                `yaml:"faces"`
	Remember []strictyaml.String `yaml:"remember"`
}

func (agendaKeys) Thing() string { return "an item of the agenda" }

// agendaTitle is the kind of an item and its title.
func (r *reader) agendaTitle(k agendaKeys) (doc.AgendaKind, strictyaml.String) {
	var kind doc.AgendaKind
	var title strictyaml.String
	n := 0
	for _, t := range []struct {
		kind  doc.AgendaKind
		title strictyaml.String
	}{{doc.AgendaTopic, k.Item}, {doc.AgendaPause, k.Pause}, {doc.AgendaMeal, k.Meal}} {
		if t.title.Line > 0 {
			kind, title = t.kind, t.title
			n++
		}
	}
	switch {
	case n == 0:
		r.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add item: and its title, or pause:, or meal:",
			"an item of the agenda has no title"))
		kind = doc.AgendaTopic
	case n > 1:
		r.list.Add(diag.Errorf(k.Pos, diag.BadValue, "make it two items", "an item of the agenda is one of item, pause and meal"))
	}
	return kind, title
}

// agendaDocument is the visual agenda of a meeting: one sheet.
func (c *courseReader) agendaDocument(m *meetingReader) *doc.Document {
	prefix := c.words.Print.Meeting + "-" + strconv.Itoa(m.Number)
	id, name := prefix+"-"+c.words.Print.Agenda, c.meetingTitle(m.Meeting)
	agenda := doc.Agenda{Pos: m.Pos, Road: c.road(m.Pos, m.Number)}
	number := 0
	atMost(c.reader, m.keys.Agenda, maxAgenda, "an agenda", "items")
	for _, k := range m.keys.Agenda {
		if k.Line == 0 {
			continue // told: it has no keys
		}
		kind, title := c.agendaTitle(k)
		item := doc.AgendaItem{
			Pos: title.Pos, Kind: kind, Title: c.title(title, "the title", maxTitle),
			About:   c.inlines(c.textSource(m.File), k.About),
			Minutes: c.within(k.Minutes, "the number of minutes", 1, 600, 0),
		}
		if kind == doc.AgendaTopic {
			number++
			item.Number = number
		}
		switch pic := k.Picture.Line > 0; {
		case pic && k.Faces:
			c.list.Add(diag.Errorf(k.Picture.Pos, diag.BadValue, "take one of them out", "an item has a picture or faces, not both"))
		case pic:
			if p := c.picture(k.Picture); !p.None() {
				item.Pictures = []doc.Picture{p}
			}
		case k.Faces:
			item.Pictures = c.checkIn(k.Pos)
		default:
			c.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add picture: and the id of a picture, or faces: true",
				"the item %s has no picture", shorten(item.Title)))
		}
		agenda.Items = append(agenda.Items, item)
	}
	return &doc.Document{
		Pos: m.keys.Title.Pos, ID: id, Course: c.course.ID, Number: c.course.Number,
		Title: name, Eyebrow: c.course.Title, Lang: c.site.Lang, Audience: doc.Participants, When: meetingWhen(m.keys.Title.Pos),
		Blocks: []doc.Block{doc.Sheet{
			Pos: m.keys.Title.Pos, ID: id, Eyebrow: c.course.Title, Level: 1, Title: name, Body: agenda,
		}},
	}
}

// meetingWhen is the place for when and where a group meets.
func meetingWhen(at diag.Pos) doc.Field { return doc.Field{Pos: at, Name: "when"} }

// meetingTitle is "Møde 1: Velkommen".
func (r *reader) meetingTitle(m *Meeting) string {
	return words.Fill(r.words.Content.MeetingTitle, "number", strconv.Itoa(m.Number), "title", m.Title)
}
