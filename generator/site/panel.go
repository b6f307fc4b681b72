package site

import (
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// A Plan is how everything is printed that a meeting needs.
type Plan struct {
	Course  string
	Meeting int
	Items   []PlanItem // what every group needs first
	Jobs    []PlanJob
}

// A PlanItem is one material of a plan.
type PlanItem struct {
	Title  string
	Path   string // of its own PDF
	Way    Way
	Sheets int // for one copy
	Job    int // its number, from 1; 0 when it is in none
	Ticked bool
	Since  int // the meeting that it was printed for already; 0 for none
}

// A PlanJob is one PDF of all that is printed in the same way.
type PlanJob struct {
	Number   int
	Path     string
	Way      Way
	Sheets   int // for one copy
	Laminate []string
}

// A Way is what is chosen in the dialog of the printer.
type Way struct {
	Paper  string
	Thick  bool
	Black  bool
	Edge   string // "one", "long" or "short"
	Copies content.Copies
}

// The group that numbers are told for until a page is told another.
const (
	people  = 6
	leaders = 2
)

// PanelView is what to print for a meeting.
type PanelView struct {
	Steps  []StepperView
	For    string
	Items  []PlanRow // what every group needs
	More   []PlanRow // what is there besides
	All    string    // sheets in all
	Papers string    // and by paper
	Jobs   []PlanRow
	Sets   int       // in one copy of a deck that has one for each persona
	Count  [4]string // for scripts: one sheet of the paper @, # of it, # in all, "and"
}

// A StepperView is a number that scripts let one change.
type StepperView struct {
	ID                 string
	Copies             content.Copies // that it is the number of
	N                  int
	Label, Fewer, More string
}

// A PlanRow is a PDF with how it is printed, and how often.
type PlanRow struct {
	ID     string
	Title  string
	Href   string
	About  string // form, sheets, paper
	Meta   string // what to choose in the printer, sheets and size
	Each   string // for whom one is
	Since  string
	What   string  // titles of what a job holds
	Do     string  // what is laminated
	NoA3   []Crumb // the same on A4, for those whose printer has no A3
	Copies content.Copies
	Count  int // copies for the usual group
	Sheets int // for one copy
	Paper  string
	Job    int
	Ticked bool
}

// panel is what to print for a meeting, or nil when there is nothing.
func (p *page) panel(m *content.Meeting) *PanelView {
	plan, w := p.printPlan(m), p.words.Meeting.Plan
	if plan == nil {
		return nil
	}
	v := &PanelView{
		Steps: []StepperView{
			{p.id("antal"), content.Each, people, w.People.Number, w.People.Fewer, w.People.More},
			{p.id("antal"), content.Facilitators, leaders, w.Leaders.Number, w.Leaders.Fewer, w.Leaders.More},
		},
		Sets: max(1, len(m.Course.Personas)), For: words.Fill(w.For, "people", strconv.Itoa(people), "leaders", strconv.Itoa(leaders)),
	}
	sheets := func(text string) string { return words.Fill(text, "n", "#", "paper", "@", "sheets", "#") }
	v.Count = [4]string{sheets(p.words.Count.Sheets.One), sheets(p.words.Count.Sheets.Many), sheets(w.All), p.words.Count.And}
	titles := map[int][]string{}
	shown := map[string]bool{}
	for _, item := range plan.Items {
		row := p.planRow(item)
		shown[item.Path] = true
		if item.Ticked {
			v.Items = append(v.Items, row)
			titles[item.Job] = append(titles[item.Job], item.Title)
		} else {
			v.More = append(v.More, row)
		}
	}
	for _, pr := range p.printsOf(m.Course.ID, p.meetingID(m)) {
		if pr.Form == content.Job || shown[pr.Path] {
			continue // the agenda's other forms are there besides
		}
		v.More = append(v.More, p.planRow(PlanItem{
			Title: p.words.Meeting.AgendaPDF, Path: pr.Path, Sheets: pr.Sheets, Way: Way{Paper: pr.Paper, Edge: "one", Copies: content.Group},
		}))
	}
	papers := map[string]int{}
	for _, j := range plan.Jobs {
		row := p.jobRow(j, titles[j.Number])
		if j.Way.Paper == "A3" {
			row.NoA3 = p.onA4(plan.Items, j.Number)
		}
		papers[j.Way.Paper] += row.Count * row.Sheets
		v.Jobs = append(v.Jobs, row)
	}
	v.All, v.Papers = p.inAll(papers)
	return v
}

// printPlan is how everything is printed that a meeting needs, or nil when it needs
// nothing.
func (p *page) printPlan(m *content.Meeting) *Plan {
	i := slices.IndexFunc(p.in.Plans, func(pl Plan) bool { return pl.Course == m.Course.ID && pl.Meeting == m.Number })
	if i < 0 || len(p.in.Plans[i].Items) == 0 {
		return nil
	}
	return &p.in.Plans[i]
}

func (p *page) planRow(item PlanItem) PlanRow {
	w := p.words.Meeting.Plan
	row := PlanRow{
		ID: p.id("print"), Title: item.Title, Href: p.href(item.Path), Each: w.Copies[string(item.Way.Copies)],
		Copies: item.Way.Copies, Count: p.copiesOf(item.Way.Copies), Sheets: item.Sheets, Paper: item.Way.Paper, Job: item.Job, Ticked: item.Ticked,
		About: p.sheets(item.Sheets, item.Way.Paper), Meta: p.meta(item.Way, item.Sheets, item.Path),
	}
	if pr := p.printAt(item.Path); pr != nil {
		if pr.Form != content.A4 && pr.Form != content.A3 {
			row.About = p.formName(*pr) + ". " + row.About
		}
	}
	if item.Way.Edge != "one" {
		row.About += ", " + w.Both
	}
	if item.Since > 0 {
		row.Since = words.Fill(w.Since, "n", strconv.Itoa(item.Since))
	}
	return row
}

func (p *page) jobRow(j PlanJob, titles []string) PlanRow {
	w := p.words.Meeting.Plan
	row := PlanRow{
		ID: p.id("job"), Title: p.jobName(j), Href: p.href(j.Path),
		Copies: j.Way.Copies, Count: p.copiesOf(j.Way.Copies), Sheets: j.Sheets, Paper: j.Way.Paper, Job: j.Number,
		Meta: p.meta(j.Way, j.Sheets, j.Path), What: strings.Join(titles, " · "),
	}
	switch n := len(j.Laminate); {
	case n > 0 && n == len(titles):
		row.Do = w.LaminateAll
	case n > 0:
		row.Do = words.Fill(w.Laminate, "what", strings.Join(j.Laminate, " · "))
	}
	return row
}

// onA4 is what a job of A3 holds, on sheets of A4 to be joined.
func (p *page) onA4(items []PlanItem, job int) []Crumb {
	var out []Crumb
	for _, item := range items {
		on := p.printAt(item.Path)
		if on == nil || item.Job != job {
			continue
		}
		for _, pr := range p.printsOf(on.Course, on.Material) {
			if pr.Form == content.A3OnA4 && pr.Variant == on.Variant {
				text := words.Fill(p.words.Meeting.Plan.Instead, "title", item.Title, "form", p.formName(pr))
				out = append(out, Crumb{text, p.href(pr.Path)})
			}
		}
	}
	return out
}

// jobName is "Printjob 1".
func (p *page) jobName(j PlanJob) string {
	return words.Fill(p.words.Meeting.Plan.Job, "n", strconv.Itoa(j.Number))
}

// way is what to choose in the dialog: "A4, begge sider, kort kant".
func (p *page) way(way Way) string {
	w := p.words.Meeting.Plan
	out := []string{way.Paper, w.Edges[way.Edge]}
	if way.Thick {
		out = append(out, w.Thick)
	}
	if way.Black {
		out = append(out, w.Black)
	}
	return strings.Join(out, ", ")
}

// meta is what to choose, and how much it is: "A4, begge sider, kort kant. 8 ark, 0,1 MB."
func (p *page) meta(way Way, sheets int, path string) string {
	out := p.way(way) + ". " + p.sheets(sheets, "")
	if pr := p.printAt(path); pr != nil {
		out += ", " + p.size(pr.Bytes)
	}
	return out + "."
}

// inAll is how much paper there is in all, and by paper where there are several.
func (p *page) inAll(papers map[string]int) (all, by string) {
	sum := 0
	var parts []string
	for _, paper := range []string{"A4", "A3"} {
		if n := papers[paper]; n > 0 {
			sum += n
			parts = append(parts, p.sheets(n, paper))
		}
	}
	all = p.sheets(sum, "")
	switch len(parts) {
	case 0:
	case 1:
		all = parts[0]
	default:
		by = p.list(parts) + "."
	}
	return words.Fill(p.words.Meeting.Plan.All, "sheets", all), by
}

// sheets is so many sheets of a paper, or of any.
func (p *page) sheets(n int, paper string) string {
	return strings.TrimSpace(words.Fill(count(n, p.words.Count.Sheets), "paper", paper))
}

func (p *page) printAt(path string) *Print {
	for i := range p.in.Prints {
		if p.in.Prints[i].Path == path {
			return &p.in.Prints[i]
		}
	}
	return nil
}

// copiesOf is how many the usual group needs. One copy of a deck has a set for each of
// the course's personas.
func (p *page) copiesOf(c content.Copies) int {
	switch c {
	case content.Sets:
		sets := max(1, len(p.course.Personas))
		return (people + leaders + sets - 1) / sets
	case content.Each:
		return people
	case content.Facilitators:
		return leaders
	}
	return 1
}
