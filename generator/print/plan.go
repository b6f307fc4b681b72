package print

import (
	"cmp"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
)

// A Plan is how everything is printed that a meeting needs.
type Plan struct {
	Course  string
	Meeting int
	Items   []Item // what every group needs first
	Jobs    []Job
}

// A Way is what is chosen in the dialog of the printer.
type Way struct {
	Paper  string // such as "A4"
	Thick  bool   // the paper
	Black  bool   // no colours are needed
	Edge   impose.Edge
	Copies content.Copies
}

// An Item is one material of a plan.
type Item struct {
	content.Use
	Title  string
	Path   string // of its own PDF
	Way    Way
	Sheets int // of paper, for one copy
	Job    int // its number, from 1; 0 when it is in none

	document *doc.Document
	updated  content.Date
}

// A Job is all of a plan that is printed in the same way and that every group
// needs: one PDF.
type Job struct {
	Number   int // from 1
	Way      Way
	Path     string
	Sheets   int      // of paper, for one copy
	Laminate []string // titles of what is laminated then
}

// plan is the plan of a meeting: its items by what the prints are, and each in
// the job that it is printed with.
func (m *maker) plan(c *content.Course, meeting *content.Meeting, files []File) Plan {
	p := Plan{Course: c.ID, Meeting: meeting.Number}
	for _, u := range meeting.Uses {
		if item, ok := m.item(c, meeting, u, files); ok {
			p.Items = append(p.Items, item)
		}
	}
	slices.SortStableFunc(p.Items, func(a, b Item) int { return first(b.Ticked) - first(a.Ticked) })
	var all []Way
	for _, item := range p.Items {
		if item.Ticked {
			all = append(all, item.Way)
		}
	}
	ways := jobWays(all)
	for _, way := range ways {
		p.Jobs = append(p.Jobs, Job{Number: len(p.Jobs) + 1, Way: way})
	}
	for i := range p.Items {
		item := &p.Items[i]
		if !item.Ticked {
			continue
		}
		item.Job = 1 + slices.IndexFunc(ways, func(w Way) bool { return goes(item.Way, w) })
		job := &p.Jobs[item.Job-1]
		job.Sheets += item.Sheets
		if item.Form == content.CardsLaminate {
			job.Laminate = append(job.Laminate, item.Title)
		}
	}
	return p
}

func first(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// jobWays is the ways of the jobs that print all that is printed in these ways, in the
// order of their numbers: what each gets before what is shared, small paper before
// large. What has one side goes along with what has two, since a blank back costs
// nothing and a job more does.
func jobWays(all []Way) []Way {
	all = slices.Clone(all)
	edges := []impose.Edge{impose.LongEdge, impose.ShortEdge, impose.OneSide}
	slices.SortFunc(all, func(a, b Way) int {
		return cmp.Or(
			cmp.Compare(slices.Index(content.AllCopies, a.Copies), slices.Index(content.AllCopies, b.Copies)),
			cmp.Compare(b.Paper, a.Paper), // A4 before A3
			cmp.Compare(first(a.Thick), first(b.Thick)), cmp.Compare(first(a.Black), first(b.Black)),
			cmp.Compare(slices.Index(edges, a.Edge), slices.Index(edges, b.Edge)),
		)
	})
	var out []Way
	for _, w := range all {
		if !slices.ContainsFunc(out, func(o Way) bool { return goes(w, o) }) {
			out = append(out, w)
		}
	}
	return out
}

// goes tells whether what is printed one way can be printed in another.
func goes(w, in Way) bool {
	if w.Edge == impose.OneSide {
		w.Edge = in.Edge
	}
	return w == in
}

// item is how a material, or the agenda, is printed; not ok when there is no such
// print.
func (m *maker) item(c *content.Course, meeting *content.Meeting, u content.Use, files []File) (Item, bool) {
	item := Item{Use: u, Title: m.Words.Content.Agenda, document: meeting.Agenda, updated: meeting.Updated}
	id := m.meetingID(meeting)
	if u.Material == m.Words.Print.Preparation {
		item.Title, item.document = m.Words.Content.Preparation, meeting.Preparation
	}
	if own := c.Material(u.Material); own != nil {
		id, item.Title, item.document, item.updated = own.ID, own.Title, own.Document, own.Updated
	}
	i := slices.IndexFunc(files, func(f File) bool {
		return f.Course == c.ID && f.Material == id && f.Form == u.Form && f.Variant == "" && !f.FoldOver && f.Document.ID == item.document.ID
	})
	if i < 0 {
		return item, false
	}
	item.Path = files[i].Path
	item.Way, item.Sheets = wayOf(files[i], u)
	item.Way.Copies = u.Copies
	return item, true
}

// wayOf is how a print is printed in a use of it, and how many sheets of paper it
// takes then.
func wayOf(f File, u content.Use) (Way, int) {
	way := Way{Paper: f.Paper, Thick: u.Thick, Black: u.Black, Edge: cmp.Or(f.Edge, impose.OneSide)}
	if (f.Form == content.A4 || f.Form == content.A3) && f.Pages > 1 && !u.OneSided {
		way.Edge = impose.LongEdge
		return way, (f.Pages + 1) / 2
	}
	return way, f.Sheets
}
