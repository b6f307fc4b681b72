package site

import "trykklar/generator/doc"

// TasksView is what to do, to tick as it is done. Nothing keeps the ticks.
type TasksView struct{ Items []TaskView }

// A TaskView is one thing to do.
type TaskView struct {
	ID, Task, Note string
}

func (p *page) tasks(b doc.Tasks) TasksView {
	var v TasksView
	for _, t := range b.Items {
		v.Items = append(v.Items, TaskView{p.id(t.Name), t.Task, t.Note})
	}
	return v
}
