package site

import (
	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// RoadView is the meetings of a course as joined discs. Say tells of the place
// to those who do not see it.
type RoadView struct {
	Label string
	Say   string
	Stops []StopView
}

// A StopView is a disc. State is done, now or coming. Href is empty where the
// road is a picture only.
type StopView struct {
	Number int
	Name   string
	Href   string
	State  string
}

// road is a road on paper: discs without links.
func (p *page) road(r doc.Road) RoadView {
	n := len(r.Stops)
	v := RoadView{Label: words.Fill(p.words.Course.Road, "n", number(n))}
	v.Say = v.Label
	if r.Now > 0 {
		v.Say = words.Fill(p.words.Course.Now, "n", number(r.Now), "all", number(n))
	}
	for _, s := range r.Stops {
		v.Stops = append(v.Stops, StopView{Number: s.Number, Name: s.Title, State: state(s.Number, r.Now)})
	}
	return v
}

// roadLinks is the road of a page: every disc leads to its meeting.
func (p *page) roadLinks(c *content.Course, now int) RoadView {
	v := p.road(c.Road())
	for i, m := range c.Meetings {
		v.Stops[i].Name = p.meetingName(m)
		v.Stops[i].Href = p.href(p.meetingPath(m))
		v.Stops[i].State = state(m.Number, now)
	}
	return v
}

func state(number, now int) string {
	switch {
	case number == now:
		return "now"
	case number < now:
		return "done"
	}
	return "coming"
}
