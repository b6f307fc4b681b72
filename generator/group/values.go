package group

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// The names of the fields that a group's file fills in, wherever they stand in the
// course's materials. Numbers follow those that end in a line: participant_1, date_1.
const (
	fieldName         = "name" // of who gets the copy, and of nobody else
	fieldSupport      = "support_person"
	fieldRecognition  = "recognition"
	fieldCourse       = "course"
	fieldGroup        = "group"
	fieldPlace        = "place"
	fieldPhone        = "phone" // for help, the municipality's own
	fieldCentrePhone  = "centre_phone"
	fieldFacilitators = "facilitators"
	fieldFacilitator  = "leader_"
	fieldPhoneOf      = "leader_phone_"
	fieldContact      = "contact"
	fieldContactPhone = "contact_phone"
	fieldDates        = "dates"
	fieldTime         = "time"
	fieldWhenWhere    = "when_where"
	fieldFirstMeeting = "first_meeting"
	fieldDate         = "date_"
	fieldTimeOf       = "time_"
	fieldParticipant  = "participant_"

	// Of what is filled in for one meeting.
	fieldMeeting     = "meeting"
	fieldMeetingDate = "date"
	fieldMeetingWhen = "when"
)

// Shared is what all copies of the group's materials say: place, people and dates.
func (g *Group) Shared(w *words.Words) doc.Values {
	out := doc.Values{}
	set := func(name string, v doc.Value) {
		if v.Text != "" {
			out[name] = v
		}
	}
	set(fieldCourse, doc.Value{Text: g.Course.Title})
	set(fieldGroup, g.Name)
	set(fieldPlace, g.Place)
	set(fieldPhone, g.Phone)
	set(fieldCentrePhone, g.Phone)
	set(fieldFacilitators, g.facilitators(w))
	for i, f := range g.Facilitators {
		n := strconv.Itoa(i + 1)
		set(fieldFacilitator+n, f.Name)
		set(fieldPhoneOf+n, f.Phone)
		if i == 0 { // who has not decided yet rings the first
			set(fieldContact, f.Name)
			set(fieldContactPhone, f.Phone)
		}
	}
	for i, p := range g.Participants {
		n := "_" + strconv.Itoa(i+1) // of their row in the facilitators' tables
		set(fieldParticipant+n[1:], p.Name)
		set(fieldSupport+n, p.Support)
		set(fieldRecognition+n, p.Recognition)
	}
	for i, m := range g.Meetings {
		n := strconv.Itoa(i + 1)
		set(fieldDate+n, doc.Value{Pos: m.Pos, Text: dayDate(w, m.Date)})
		set(fieldTimeOf+n, shown(m.Time))
	}
	set(fieldDates, g.dates(w))
	time, alike := g.time(w)
	set(fieldTime, time)
	if !alike {
		time = doc.Value{} // each date bears its own
	}
	set(fieldWhenWhere, g.whenWhere(w, g.dates(w), time))
	if len(g.Meetings) > 0 {
		set(fieldFirstMeeting, when(w, out[fieldDate+"1"], out[fieldTimeOf+"1"]))
	}
	return out
}

// At is what the copies for one meeting say, from 1: what all say, and its own date and
// time.
func (g *Group) At(meeting int, w *words.Words) doc.Values {
	out := g.Shared(w)
	n := strconv.Itoa(meeting)
	out[fieldMeeting] = doc.Value{Text: n}
	day, hours := out[fieldDate+n], out[fieldTimeOf+n]
	if meeting <= len(g.Meetings) && day.Text != "" {
		out[fieldMeetingDate] = doc.Value{Pos: day.Pos, Text: longDate(w, g.Meetings[meeting-1].Date)}
	}
	if hours.Text != "" {
		out[fieldTime] = hours
	}
	if v := g.whenWhere(w, day, hours); v.Text != "" { // it is a line of its own
		r, n := utf8.DecodeRuneInString(v.Text)
		v.Text = string(unicode.ToUpper(r)) + v.Text[n:]
		out[fieldMeetingWhen] = v
	}
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
	var all []doc.Value
	for _, f := range g.Facilitators {
		if f.Name.Text != "" {
			all = append(all, f.Name)
		}
	}
	var text strings.Builder
	for i, v := range all {
		switch {
		case i > 0 && i == len(all)-1:
			text.WriteString(" " + w.Site.Count.And + " ")
		case i > 0:
			text.WriteString(", ")
		}
		text.WriteString(v.Text)
	}
	return together(text.String(), all...)
}

// together is a text put together from several values. What is wrong with it is told at
// the longest.
func together(text string, of ...doc.Value) doc.Value {
	out := doc.Value{Text: text, Of: of}
	longest := 0
	for _, v := range of {
		if n := len(v.Text); n > longest {
			out.Pos, longest = v.Pos, n
		}
	}
	return out
}
