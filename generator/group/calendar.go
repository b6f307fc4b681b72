package group

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"trykklar/generator/words"
)

// Calendar is the group's meetings as a calendar (iCalendar, RFC 5545), for those who
// have dates. Who opens it sees the place; nobody's name stands in it. There is no clock
// in the program, so each entry is stamped with the day it is on. Nil when no meeting
// has a date.
func (g *Group) Calendar(w *words.Words) []byte {
	var out bytes.Buffer
	line := func(s string) { fold(&out, s) }
	n := 0
	for i, m := range g.Meetings {
		if m.Date.None() {
			continue
		}
		if n++; n == 1 {
			line("BEGIN:VCALENDAR")
			line("VERSION:2.0")
			line("PRODID:-//Trykklar//Trykklar//EN")
		}
		day := fmt.Sprintf("%04d%02d%02d", m.Date.Year, m.Date.Month, m.Date.Day)
		line("BEGIN:VEVENT")
		line(fmt.Sprintf("UID:%s-%s-%d@trykklar", g.Course.ID, day, i+1))
		line("DTSTAMP:" + day + "T000000Z")
		if from, to, ok := hours(m.Time.Text); ok {
			line("DTSTART:" + day + "T" + from + "00") // of the place where it is, as a wall clock has it
			line("DTEND:" + day + "T" + to + "00")
		} else {
			line("DTSTART;VALUE=DATE:" + day)
		}
		title := words.Fill(w.Content.MeetingTitle, "number", fmt.Sprint(i+1), "title", g.Course.Meetings[i].Title)
		line("SUMMARY:" + escape(title))
		if g.Place.Text != "" {
			line("LOCATION:" + escape(g.Place.Text))
		}
		line("END:VEVENT")
	}
	if n == 0 {
		return nil
	}
	line("END:VCALENDAR")
	return out.Bytes()
}

// hours is "16.00-18.30" or "16:00 – 18:30" as 1600 and 1830.
func hours(text string) (from, to string, ok bool) {
	var h1, m1, h2, m2 int
	clean := strings.NewReplacer(" ", "", "–", "-", ".", ":").Replace(text)
	if n, _ := fmt.Sscanf(clean, "%d:%d-%d:%d", &h1, &m1, &h2, &m2); n != 4 {
		return "", "", false
	}
	valid := func(h, m int) bool { return h >= 0 && h < 24 && m >= 0 && m < 60 }
	if !valid(h1, m1) || !valid(h2, m2) || h2*60+m2 <= h1*60+m1 {
		return "", "", false
	}
	return fmt.Sprintf("%02d%02d", h1, m1), fmt.Sprintf("%02d%02d", h2, m2), true
}

// escape writes a text as calendars do.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}

// fold writes a line of 75 bytes at the most, which goes on after a line break and a
// space (RFC 5545, 3.1), and no letter is parted.
func fold(out *bytes.Buffer, s string) {
	const most = 75
	for room := most; len(s) > room; room = most - 1 {
		cut := room
		for !utf8.RuneStart(s[cut]) {
			cut--
		}
		out.WriteString(s[:cut] + "\r\n ")
		s = s[cut:]
	}
	out.WriteString(s + "\r\n")
}
