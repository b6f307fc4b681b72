package site

import "trykklar/generator/doc"

// RemindersView is what to remember during a meeting, by the items of its agenda.
type RemindersView struct{ Items []ReminderView }

// A ReminderView is what to remember during one item.
type ReminderView struct {
	Title, Minutes string
	Checks         ChecksView
}

func (p *page) reminders(b doc.Reminders) RemindersView {
	var v RemindersView
	for _, r := range b.Items {
		v.Items = append(v.Items, ReminderView{r.Item.Title, p.minutes(r.Item.Minutes), p.checks(doc.Checks{Items: r.Checks})})
	}
	return v
}
