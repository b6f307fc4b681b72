package group

import (
	"fmt"
	"path"
	"slices"
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
			out = append(out, print.Order{Use: k.use, Title: u.piece.copy.Title, Sets: u.piece.sets})
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

// document is an A4 to the facilitators.
func (m *maker) document(title, eyebrow string, blocks ...doc.Block) *doc.Document {
	c := m.g.Course
	return &doc.Document{Course: c.ID, Number: c.Number, Title: title, Eyebrow: eyebrow, Lang: m.in.Site.Lang, Audience: doc.Facilitators, Blocks: blocks}
}

// planDocument tells how all jobs are printed, on one page: what is put in the
// printer, and what is done with it afterwards.
func (m *maker) planDocument(title string, jobs []print.SetJob) *doc.Document {
	w := m.in.Words.Group.Print
	table := doc.Table{Head: []doc.Cell{cell(w.Plan.Job), cell(w.Plan.Way), cell(w.Plan.What)}, RowHeads: true, Shares: []int{26, 49, 105}, Close: true}
	for _, j := range jobs {
		table.Rows = append(table.Rows, []doc.Cell{
			cell(strconv.Itoa(j.Number), m.jobFile(j)),
			cell(append([]string{m.sheets(j.Sheets, j.Way.Paper)}, m.way(j.Way)[1:]...)...),
			cell(m.byWork(j)...),
		})
	}
	blocks := []doc.Block{paragraph(append([]string{m.people(jobs)}, m.in.Words.Site.Meeting.Tip...)...), table}
	if besides := m.besides(); len(besides) > 0 {
		blocks = append(blocks, paragraph(words.Fill(w.Plan.Besides, "what", strings.Join(besides, "\u00a0· "))))
	}
	return m.document(w.Plan.Title, m.eyebrow(title), blocks...)
}

// separator tells of one job, on a sheet of its own before it.
func (m *maker) separator(title string, j print.SetJob, jobs int) *doc.Document {
	blocks := []doc.Block{
		doc.Heading{Level: 2, Text: []doc.Inline{doc.Text{Text: strings.Join(m.way(j.Way), ", ")}}},
		paragraph(append([]string{words.Fill(m.in.Words.Group.Print.Before, "sheets", m.sheets(j.Sheets, ""))}, m.in.Words.Site.Meeting.Tip...)...),
	}
	list := doc.List{}
	for _, k := range m.kinds(j) {
		line := k.text
		if k.after != "" {
			line = words.Fill(m.in.Words.Group.Print.Then, "title", line, "after", strings.ToLower(k.after))
		}
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

// people is how many the jobs are for, and how much paper they take.
func (m *maker) people(jobs []print.SetJob) string {
	w := m.in.Words.Group.Print
	return words.Fill(w.Plan.For, "people", number(len(m.g.Participants), w.Participants), "leaders", number(len(m.g.Facilitators), w.Facilitators), "sheets", m.inAll(jobs))
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
	out := []string{way.Paper, w.Edges[string(way.Edge)]}
	if way.Thick {
		out = append(out, w.Thick)
	}
	if way.Black {
		out = append(out, w.Black)
	}
	return out
}

// sheets is so many sheets of a paper, or of any.
func (m *maker) sheets(n int, paper string) string {
	return strings.TrimSpace(words.Fill(number(n, m.in.Words.Site.Count.Sheets), "paper", paper))
}

// inAll is how much paper all jobs take.
func (m *maker) inAll(jobs []print.SetJob) string {
	papers := map[string]int{}
	for _, j := range jobs {
		papers[j.Way.Paper] += j.Sheets
	}
	var parts []string
	for _, paper := range []string{"A4", "A3"} {
		if n := papers[paper]; n > 0 {
			parts = append(parts, m.sheets(n, paper))
		}
	}
	return strings.Join(parts, " "+m.in.Words.Site.Count.And+" ")
}

// besides is what the set has that is in no print job, where it is of the whole course.
func (m *maker) besides() []string {
	var out []string
	for _, p := range m.order {
		if !p.printed && !slices.Contains(out, p.copy.Title) {
			out = append(out, p.copy.Title)
		}
	}
	return out
}

// number is so many of a thing.
func number(n int, p words.Plural) string {
	if n == 1 {
		return p.One
	}
	return words.Fill(p.Many, "n", strconv.Itoa(n))
}

// A kind is what is printed of one material, and what is done with it afterwards.
type kind struct{ text, after string }

// kinds is the materials of a job and how many of each.
func (m *maker) kinds(j print.SetJob) []kind {
	w := m.in.Words.Group.Print
	type key struct{ times, title, after string }
	var all []key
	counts := map[key]int{}
	for _, o := range j.Orders {
		k, n := key{w.Times, o.Title, w.After[string(o.Form)]}, len(o.Copies)
		if o.Sets > 0 {
			k.times, n = w.Sets, o.Sets*n
		}
		if counts[k] == 0 {
			all = append(all, k)
		}
		counts[k] += n
	}
	var out []kind
	for _, k := range all {
		out = append(out, kind{words.Fill(k.times, "n", strconv.Itoa(counts[k]), "title", k.title), k.after})
	}
	return out
}

// byWork is the kinds of a job, together by what is done with them: the plan is one page.
func (m *maker) byWork(j print.SetJob) []string {
	var works []string
	texts := map[string][]string{}
	for _, k := range m.kinds(j) {
		if texts[k.after] == nil {
			works = append(works, k.after)
		}
		texts[k.after] = append(texts[k.after], k.text)
	}
	var out []string
	for _, after := range works {
		line := strings.Join(texts[after], "\u00a0· ")
		if after != "" {
			line = words.Fill(m.in.Words.Group.Print.Work, "after", after, "what", line)
		}
		out = append(out, line)
	}
	return out
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
