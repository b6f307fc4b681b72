package site

import (
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// AgendaView is what happens at a meeting, in order. Time is how long it takes
// in all.
type AgendaView struct {
	Items []AgendaItemView
	Time  string
}

// An AgendaItemView is a row. Kind is item, pause or meal, and gives the shape;
// items have a number.
type AgendaItemView struct {
	Kind     string
	Number   int
	Title    string
	About    []Inline
	Pictures []*Image
	Minutes  string
}

func (p *page) agenda(b doc.Agenda) AgendaView {
	var v AgendaView
	all := 0
	for _, i := range b.Items {
		row := AgendaItemView{
			Kind: string(i.Kind), Number: i.Number, Title: i.Title,
			About: p.inlines(i.About), Minutes: p.minutes(i.Minutes),
		}
		for _, pic := range i.Pictures {
			row.Pictures = append(row.Pictures, p.image(pic, 64, 64, silent))
		}
		all += i.Minutes
		v.Items = append(v.Items, row)
	}
	v.Time = words.Fill(p.words.Meeting.Total, "time", p.duration(all))
	return v
}
