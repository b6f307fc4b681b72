package content

import (
	"strconv"

	"trykklar/generator/doc"
)

// dates is all meetings of the course, each with lines for when it is.
func (e *expander) dates() []doc.Block {
	b := doc.Dates{Pos: e.pos}
	for _, m := range e.course.Meetings {
		field := func(name string) doc.Field {
			return doc.Field{Pos: e.pos, Name: name + "_" + strconv.Itoa(m.Number), Label: e.words.Content.Fields[name]}
		}
		b.Meetings = append(b.Meetings, doc.MeetingDate{
			Pos: m.Pos, Number: m.Number, Title: e.meetingTitle(m), Picture: m.Picture, Date: field("date"), Time: field("time"),
		})
	}
	return e.some(b, len(b.Meetings), "meeting")
}
