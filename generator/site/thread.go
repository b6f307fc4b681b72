package site

import "trykklar/generator/doc"

// ThreadView is what a group did, from meeting to meeting, and what to talk of.
type ThreadView struct {
	Stops  []ThreadStopView
	Ask    *HeadingView // nil where there are no points
	Points []ThreadPointView
}

// A ThreadStopView is one meeting.
type ThreadStopView struct {
	Number   int
	Title    string
	Question string
	Picture  *Image
	Task     string
	Sign     *Image
}

// A ThreadPointView is something to talk of.
type ThreadPointView struct {
	Picture *Image
	Text    []Inline
}

func (p *page) thread(b doc.Thread) ThreadView {
	var v ThreadView
	for _, s := range b.Stops {
		v.Stops = append(v.Stops, ThreadStopView{s.Number, s.Title, s.Question, p.image(s.Picture, 88, 88, silent), s.Task, p.image(s.Sign, 44, 44, silent)})
	}
	if len(b.Points) > 0 {
		v.Ask = p.inside("points", "bt", text(b.Ask))
	}
	for _, point := range b.Points {
		v.Points = append(v.Points, ThreadPointView{p.picto(point.Picture), p.inlines(point.Text)})
	}
	return v
}
