package site

import "trykklar/generator/doc"

// DatesView is the meetings, each with lines for when it is.
type DatesView struct {
	Meetings []MeetingDateView
}

// A MeetingDateView is one meeting.
type MeetingDateView struct {
	Title   string
	Picture *Image
	Labels  []string
}

func (p *page) dates(b doc.Dates) DatesView {
	var v DatesView
	for _, m := range b.Meetings {
		v.Meetings = append(v.Meetings, MeetingDateView{m.Title, p.image(m.Picture, 64, 64, silent), []string{m.Date.Label, m.Time.Label}})
	}
	return v
}
