package group

import (
	"fmt"
	"path"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
)

// jobs is the print jobs of some uses in a folder, and before them the plan that tells
// how they are printed. What tells is laid out here; no job is drawn yet.
func (m *maker) jobs(folder, title string, uses []use) ([]task, error) {
	w := m.in.Words
	jobs := m.t.Jobs(m.orders(uses))
	plan, err := m.laid(m.planDocument(title, jobs), content.A4)
	if err != nil {
		return nil, err
	}
	name := w.Group.Print.Plan.Title + ": " + title
	out := []task{{path.Join(folder, w.Group.Print.Plan.Path+".pdf"), func() ([]byte, error) {
		f, err := m.t.PDF(name, plan)
		return f.Data, err
	}}}
	for _, j := range jobs {
		before := -1
		if m.choice.Separators {
			form := content.A4
			if j.Way.Paper == "A3" { // a job has one paper
				form = content.A3
			}
			if before, err = m.laid(m.separator(title, j, len(jobs)), form); err != nil {
				return nil, err
			}
		}
		name := title + " · " + m.jobOf(j, len(jobs))
		out = append(out, task{path.Join(folder, m.jobFile(j)), func() ([]byte, error) {
			f, err := m.t.JobPDF(name, j, before)
			return f.Data, err
		}})
	}
	return out, nil
}

// orders is what uses print. What has one name lies together, in the order of the
// meetings: the agendas after one another.
func (m *maker) orders(uses []use) []print.Order {
	type key struct {
		piece *piece
		use   content.Use
	}
	at := map[key]int{}
	var out []print.Order
	for _, u := range uses {
		k := key{u.piece, u.Use}
		k.use.Pos, k.use.Since, k.use.Ticked = diag.Pos{}, 0, true
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, print.Order{Use: k.use, Title: u.piece.copy.Title, Sets: u.piece.sets, Which: u.piece.which})
		}
		out[i].Copies = append(out[i].Copies, m.copies(u)...)
	}
	first := map[string]int{}
	for i, o := range out {
		if _, ok := first[o.Title]; !ok {
			first[o.Title] = i
		}
	}
	slices.SortStableFunc(out, func(a, b print.Order) int { return first[a.Title] - first[b.Title] })
	return out
}

// copies is the numbers of what a use prints.
func (m *maker) copies(u use) []int {
	n := 1
	switch {
	case u.piece.personal:
		return u.piece.numbers
	case u.piece.sets > 0:
	case u.Copies == content.Each:
		n = max(1, len(m.g.Participants))
	case u.Copies == content.Facilitators:
		n = max(1, len(m.g.Facilitators))
	}
	out := make([]int, n)
	for i := range out {
		out[i] = u.piece.numbers[0]
	}
	return out
}

// laid lays out a document that tells of print jobs.
func (m *maker) laid(d *doc.Document, form content.Form) (int, error) {
	n, found, err := m.t.Lay(print.Copy{Course: m.g.Course, Document: d, Updated: m.in.Site.Updated, Form: form})
	if err == nil && found.HasErrors() {
		err = fmt.Errorf("%s: %s", d.Title, found[0].Text)
	}
	return n, err
}
