package group

import (
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// dates is the first and the last day, which say how long the course is. Their year
// is told once.
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
		a, b := known[0].Date, known[n-1].Date
		first := longDate(w, a)
		if a.Year == b.Year {
			first = w.Print.ShortDate(a.Month, a.Day)
		}
		return doc.Value{Pos: known[0].Pos, Text: words.Fill(w.Content.Dates, "first", first, "last", longDate(w, b))}
	}
}

// time is when the meetings begin and end, where all do at the same time; where they
// only begin at the same time, when that is, and they are not alike.
func (g *Group) time(w *words.Words) (_ doc.Value, alike bool) {
	var all []doc.Value
	for _, m := range g.Meetings {
		if v := shown(m.Time); v.Text != "" {
			all = append(all, v)
		}
	}
	if len(all) == 0 {
		return doc.Value{}, true
	}
	begin, _, ranges := strings.Cut(all[0].Text, dash)
	alike = true
	alikeBegun := ranges
	for _, v := range all[1:] {
		b, _, _ := strings.Cut(v.Text, dash)
		alike = alike && v.Text == all[0].Text
		alikeBegun = alikeBegun && b == begin
	}
	switch {
	case alike:
		return all[0], true
	case alikeBegun:
		return doc.Value{Pos: all[0].Pos, Text: words.Fill(w.Content.TimeFrom, "time", begin)}, false
	}
	return doc.Value{}, false
}

// dash is between when a meeting begins and when it ends.
const dash = "–"

// shown is hours as a printer sets them: from – to. Other words are as they were typed.
func shown(v doc.Value) doc.Value {
	if _, _, ok := hours(v.Text); ok {
		a, b, _ := strings.Cut(strings.ReplaceAll(v.Text, dash, "-"), "-")
		v.Text = strings.TrimSpace(a) + dash + strings.TrimSpace(b)
	}
	return v
}

// when is a day and hours, as far as they are known.
func when(w *words.Words, day, hours doc.Value) doc.Value {
	switch {
	case day.Text == "":
		return hours
	case hours.Text == "":
		return day
	}
	return together(words.Fill(w.Content.When, "date", day.Text, "time", hours.Text), day, hours)
}

// whenWhere is that with the place.
func (g *Group) whenWhere(w *words.Words, day, hours doc.Value) doc.Value {
	v := when(w, day, hours)
	switch {
	case v.Text == "":
		return g.Place
	case g.Place.Text != "":
		return together(v.Text+", "+g.Place.Text, day, hours, g.Place)
	}
	return v
}

func longDate(w *words.Words, d content.Date) string {
	return w.Print.LongDate(d.Year, d.Month, d.Day)
}

// dayDate is a date with its weekday, by which people know it; empty for none.
func dayDate(w *words.Words, d content.Date) string {
	if d.None() {
		return ""
	}
	return w.Print.DayDate(d.Weekday(), d.Year, d.Month, d.Day)
}
