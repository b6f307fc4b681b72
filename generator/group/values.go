package group

import (
	"maps"
	"strconv"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// The names of the fields that a group's file fills in, wherever they stand in the
// course's materials. Numbers follow some of them: participant_1, date_1.
const (
	fieldName         = "name"
	fieldSupport      = "support_person"
	fieldRecognition  = "recognition"
	fieldGroup        = "group"
	fieldPlace        = "place"
	fieldPhone        = "phone"
	fieldFacilitators = "facilitators"
	fieldFacilitator  = "leader_"
	fieldPhoneOf      = "leader_phone_"
	fieldDates        = "dates"
	fieldTime         = "time"
	fieldDate         = "date_"
	fieldTimeOf       = "time_"
	fieldParticipant  = "participant_"

	// Of what is filled in for one meeting.
	fieldMeeting     = "meeting"
	fieldMeetingDate = "date"
)

// Shared is what all copies of the group's materials say: place, people and dates.
func (g *Group) Shared(w *words.Words) doc.Values {
	out := doc.Values{}
	set := func(name string, v doc.Value) {
		if v.Text != "" {
			out[name] = v
		}
	}
	set(fieldGroup, g.Name)
	set(fieldPlace, g.Place)
	set(fieldPhone, g.Phone)
	set(fieldFacilitators, g.facilitators(w))
	for i, f := range g.Facilitators {
		n := strconv.Itoa(i + 1)
		set(fieldFacilitator+n, f.Name)
		set(fieldPhoneOf+n, f.Phone)
	}
	for i, p := range g.Participants {
		set(fieldParticipant+strconv.Itoa(i+1), p.Name)
	}
	for i, m := range g.Meetings {
		n := strconv.Itoa(i + 1)
		set(fieldDate+n, doc.Value{Pos: m.Pos, Text: longDate(w, m.Date)})
		set(fieldTimeOf+n, m.Time)
	}
	set(fieldDates, g.dates(w))
	set(fieldTime, g.time())
	return out
}

// At is what the copies for one meeting say, from 1: what all say, and its own date and
// time.
func (g *Group) At(meeting int, w *words.Words) doc.Values {
	out := g.Shared(w)
	n := strconv.Itoa(meeting)
	out[fieldMeeting] = doc.Value{Text: words.Fill(w.Content.MeetingShort, "number", n)}
	if v, ok := out[fieldDate+n]; ok {
		out[fieldMeetingDate] = v
	}
	if v, ok := out[fieldTimeOf+n]; ok {
		out[fieldTime] = v
	}
	return out
}

// Of is what the copies of one participant say, from 0: what all say, and their own.
func (g *Group) Of(i int, w *words.Words) doc.Values {
	out := g.Shared(w)
	maps.Copy(out, g.own(i))
	return out
}

// own is what is said of one participant alone.
func (g *Group) own(i int) doc.Values {
	out, p := doc.Values{}, g.Participants[i]
	for name, v := range map[string]doc.Value{fieldName: p.Name, fieldSupport: p.Support, fieldRecognition: p.Recognition} {
		if v.Text != "" {
			out[name] = v
		}
	}
	return out
}

// facilitators is their names in a row: "Anne, Bo og Carl".
func (g *Group) facilitators(w *words.Words) doc.Value {
	var names []string
	for _, f := range g.Facilitators {
		if f.Name.Text != "" {
			names = append(names, f.Name.Text)
		}
	}
	if len(names) == 0 {
		return doc.Value{}
	}
	text := names[len(names)-1]
	if n := len(names) - 1; n > 0 {
		text = strings.Join(names[:n], ", ") + " " + w.Site.Count.And + " " + text
	}
	return doc.Value{Pos: g.Facilitators[0].Pos, Text: text}
}

// dates is the first and the last day, which say how long the course is.
func (g *Group) dates(w *words.Words) doc.Value {
	var known []Meeting
	for _, m := range g.Meetings {
		if !m.Date.None() {
			known = append(known, m)
		}
	}
	switch n := len(known); {
	case n == 0:
		return doc.Value{}
	case n == 1:
		return doc.Value{Pos: known[0].Pos, Text: longDate(w, known[0].Date)}
	default:
		return doc.Value{Pos: known[0].Pos, Text: words.Fill(w.Content.Dates, "first", longDate(w, known[0].Date), "last", longDate(w, known[n-1].Date))}
	}
}

// time is when the meetings begin and end, where all do at the same time.
func (g *Group) time() doc.Value {
	var out doc.Value
	for _, m := range g.Meetings {
		switch {
		case m.Time.Text == "":
		case out.Text == "":
			out = m.Time
		case out.Text != m.Time.Text:
			return doc.Value{}
		}
	}
	return out
}

func longDate(w *words.Words, d content.Date) string {
	return w.Print.LongDate(d.Year, d.Month, d.Day)
}
