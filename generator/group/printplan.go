package group

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/words"
)

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
	blocks := []doc.Block{m.named(append([]string{m.people(jobs)}, m.in.Words.Site.Meeting.Tip...)...), table}
	if besides := m.besides(); len(besides) > 0 {
		blocks = append(blocks, paragraph(words.Fill(w.Plan.Besides, "what", strings.Join(besides, "\u00a0· "))))
	}
	return m.document(w.Plan.Title, title, blocks...)
}

// separator tells of one job, on a sheet of its own before it.
func (m *maker) separator(title string, j print.SetJob, jobs int) *doc.Document {
	blocks := []doc.Block{
		doc.Heading{Level: 2, Text: []doc.Inline{doc.Text{Text: strings.Join(m.way(j.Way), ", ")}}},
		m.named(append([]string{words.Fill(m.in.Words.Group.Print.Before, "sheets", m.sheets(j.Sheets, ""))}, m.in.Words.Site.Meeting.Tip...)...),
	}
	list := doc.List{}
	for _, k := range m.kinds(j) {
		line := k.text
		if k.after != "" {
			line = words.Fill(m.in.Words.Group.Print.Then, "title", line, "after", strings.ToLower(k.after))
		}
		list.Items = append(list.Items, doc.Item{Blocks: []doc.Block{paragraph(line)}})
	}
	return m.document(m.jobOf(j, jobs), title, append(blocks, list)...)
}

// named is lines, after the group's name where it has one: it may be too long to stand
// above the title.
func (m *maker) named(lines ...string) doc.Paragraph {
	if name := m.g.Name.Text; name != "" {
		lines = append([]string{name}, lines...)
	}
	return paragraph(lines...)
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

func cell(lines ...string) doc.Cell { return doc.Cell{Sentences: sentences(lines)} }

func paragraph(lines ...string) doc.Paragraph { return doc.Paragraph{Sentences: sentences(lines)} }

func sentences(lines []string) []doc.Sentence {
	var out []doc.Sentence
	for _, l := range lines {
		out = append(out, doc.Sentence{doc.Text{Text: l}})
	}
	return out
}
