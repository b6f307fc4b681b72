package group

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/words"
)

// jobs is the print jobs of some uses in a folder, and before them the plan that tells
// how they are printed. What tells is laid out here; no job is drawn yet.
func (m *maker) jobs(folder, title string, uses []use) ([]task, error) {
	w := m.in.Words
	jobs := m.t.Jobs(m.orders(uses))
	plan, err := m.laid(m.planDocument(title, jobs))
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
			if before, err = m.laid(m.separator(title, j, len(jobs))); err != nil {
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

// orders is what uses print. What is printed for several meetings, and is the same,
// lies together.
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
			out = append(out, print.Order{Use: k.use, Title: u.piece.copy.Title})
		}
		out[i].Copies = append(out[i].Copies, m.copies(u)...)
	}
	return out
}

// copies is the numbers of what a use prints.
func (m *maker) copies(u use) []int {
	n := 1
	switch {
	case u.piece.personal:
		return u.piece.numbers
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
func (m *maker) laid(d *doc.Document) (int, error) {
	n, found, err := m.t.Lay(print.Copy{Course: m.g.Course, Document: d, Updated: m.g.Course.Meetings[0].Updated, Form: content.A4})
	if err == nil && found.HasErrors() {
		err = fmt.Errorf("%s: %s", d.Title, found[0].Text)
	}
	return n, err
}

// document is an A4 to the facilitators.
func (m *maker) document(title, eyebrow string, blocks ...doc.Block) *doc.Document {
	c := m.g.Course
	return &doc.Document{Course: c.ID, Number: c.Number, Title: title, Eyebrow: eyebrow, Lang: m.in.Site.Lang, Audience: doc.Facilitators, Blocks: blocks}
}

// planDocument tells how all jobs are printed, on one page: what is put in the
// printer, and what is done with it afterwards.
func (m *maker) planDocument(title string, jobs []print.SetJob) *doc.Document {
	w := m.in.Words.Group.Print
	table := doc.Table{Head: []doc.Cell{cell(w.Plan.Job), cell(w.Plan.Way), cell(w.Plan.What)}, RowHeads: true}
	for _, j := range jobs {
		table.Rows = append(table.Rows, []doc.Cell{
			cell(strconv.Itoa(j.Number), m.jobFile(j)),
			cell(append(m.way(j.Way), m.sheets(j.Sheets))...),
			cell(m.what(j)...),
		})
	}
	blocks := []doc.Block{paragraph(append([]string{m.people()}, m.in.Words.Site.Meeting.Tip...)...), table}
	return m.document(w.Plan.Title, m.eyebrow(title), blocks...)
}

// separator tells of one job, on a sheet of its own before it.
func (m *maker) separator(title string, j print.SetJob, jobs int) *doc.Document {
	blocks := []doc.Block{
		doc.Heading{Level: 2, Text: []doc.Inline{doc.Text{Text: strings.Join(m.way(j.Way), ", ")}}},
		paragraph(m.sheets(j.Sheets)),
	}
	list := doc.List{}
	for _, line := range m.what(j) {
		list.Items = append(list.Items, doc.Item{Blocks: []doc.Block{paragraph(line)}})
	}
	return m.document(m.jobOf(j, jobs), m.eyebrow(title), append(blocks, list)...)
}

func (m *maker) eyebrow(title string) string {
	if name := m.g.Name.Text; name != "" {
		return name + " · " + title
	}
	return title
}

// people is how many the set is for.
func (m *maker) people() string {
	return words.Fill(m.in.Words.Site.Meeting.Plan.For, "people", strconv.Itoa(len(m.g.Participants)), "leaders", strconv.Itoa(len(m.g.Facilitators)))
}

func (m *maker) jobFile(j print.SetJob) string {
	return fmt.Sprintf("%s-%d.pdf", m.in.Words.Print.Job.Path, j.Number)
}

// jobOf is "1 af 4".
func (m *maker) jobOf(j print.SetJob, jobs int) string {
	return words.Fill(m.in.Words.Group.Print.JobOf, "job", strconv.Itoa(j.Number), "jobs", strconv.Itoa(jobs))
}

// way is what to choose in the printer, a line each.
func (m *maker) way(way print.Way) []string {
	w := m.in.Words.Site.Meeting.Plan
	out := []string{way.Paper, w.Edges.Of(string(way.Edge))}
	if way.Thick {
		out = append(out, w.Thick)
	}
	if way.Black {
		out = append(out, w.Black)
	}
	return out
}

func (m *maker) sheets(n int) string {
	return strings.TrimSpace(words.Fill(m.in.Words.Site.Count.Sheets.Of(n), "paper", ""))
}

// what is the materials of a job and what is done with each afterwards.
func (m *maker) what(j print.SetJob) []string {
	w := m.in.Words.Group.Print
	var titles []string
	counts := map[string]int{}
	for _, o := range j.Orders {
		t := o.Title
		if after := w.After[string(o.Form)]; after != "" {
			t = words.Fill(w.Then, "title", t, "after", after)
		}
		if counts[t] == 0 {
			titles = append(titles, t)
		}
		counts[t] += len(o.Copies)
	}
	for i, t := range titles {
		titles[i] = words.Fill(w.Times, "n", strconv.Itoa(counts[t]), "title", t)
	}
	return titles
}

func cell(lines ...string) doc.Cell { return doc.Cell{Sentences: sentences(lines)} }

func paragraph(lines ...string) doc.Paragraph { return doc.Paragraph{Sentences: sentences(lines)} }

func sentences(lines []string) []doc.Sentence {
	var out []doc.Sentence
	for _, l := range lines {
		out = append(out, doc.Sentence{doc.Text{Text: l}})
	}
	return out
}
