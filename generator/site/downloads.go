package site

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// A DownloadView is one form of a material: the file that holds everything,
// and those of one persona each.
type DownloadView struct {
	PrintLinkView
	About    []Sentence // how to print it and what to do then
	Best     bool
	Variants []PrintLinkView
}

// A PrintLinkView is a link to a PDF. Icon is the form's drawing, and Thumb the
// true picture of its first sheet.
type PrintLinkView struct {
	Title string // of the material, or of the persona
	Form  string
	Meta  string // "4 ark A4, 24 kort"
	Size  string
	Href  string
	Icon  string
	Thumb ThumbView
}

// sortPrints groups the prints by page, best form first, everything before
// one persona's, and what is to be folded over last of its form.
func (b *builder) sortPrints() error {
	personas := map[string][]string{}
	pages := map[string]bool{}
	for _, c := range b.site.Courses {
		for _, p := range c.Personas {
			personas[c.ID] = append(personas[c.ID], p.ID)
		}
		for _, m := range c.Meetings {
			pages[c.ID+"/"+b.meetingID(m)] = true
		}
		for _, m := range c.Materials {
			pages[c.ID+"/"+m.ID] = true
		}
	}
	for _, pr := range b.in.Prints {
		page := pr.Course + "/" + pr.Material
		if !pages[page] {
			return fmt.Errorf("site: the print %s has no page", pr.Path)
		}
		if pr.Form != content.Job && !slices.Contains(content.Forms, pr.Form) {
			return fmt.Errorf("site: the print %s has the form %q, which has no place among the others", pr.Path, pr.Form)
		}
		b.prints[page] = append(b.prints[page], pr)
	}
	for _, list := range b.prints {
		slices.SortFunc(list, func(x, y Print) int {
			return cmp.Or(
				cmp.Compare(isJob(x), isJob(y)),
				cmp.Compare(slices.Index(content.Forms, x.Form), slices.Index(content.Forms, y.Form)),
				cmp.Compare(foldsOver(x), foldsOver(y)),
				cmp.Compare(slices.Index(personas[x.Course], x.Variant), slices.Index(personas[y.Course], y.Variant)),
				cmp.Compare(x.Path, y.Path),
			)
		})
	}
	return nil
}

// foldsOver is 1 for what is to be folded over, which stands last.
func foldsOver(p Print) int {
	if p.FoldOver {
		return 1
	}
	return 0
}

// isJob is 1 for a print job, which stands behind all forms.
func isJob(p Print) int {
	if p.Form == content.Job {
		return 1
	}
	return 0
}

func (p *page) printsOf(course, id string) []Print { return p.prints[course+"/"+id] }

// downloads is the forms of a material, the one most people need first.
func (p *page) downloads(m *content.Material) []DownloadView {
	var out []DownloadView
	var form content.Form
	for _, pr := range p.printsOf(m.Course.ID, m.ID) {
		link := p.printLink(pr, m.Title)
		if len(out) > 0 && pr.Form == form && pr.Variant != "" {
			link.Title = pr.VariantTitle
			last := &out[len(out)-1]
			last.Variants = append(last.Variants, link)
			continue
		}
		form = pr.Form
		out = append(out, DownloadView{PrintLinkView: link, About: p.formAbout(m, pr), Best: len(out) == 0})
	}
	return out
}

// formAbout is what to do with a form: how to print it, fold it, and how often.
// Cards, posters and what its author says so of are shared by the group.
func (p *page) formAbout(m *content.Material, pr Print) []Sentence {
	lines := slices.Clone(p.words.FormAbout[way(pr)])
	switch {
	case pr.Form == content.PrintShop: // the shop knows
	case pr.TwoSided && pr.ShortEdge:
		lines = slices.Concat(p.words.FlipAbout.Short, lines)
	case pr.TwoSided:
		lines = slices.Concat(p.words.FlipAbout.Long, lines)
	}
	if pr.Fields > 0 {
		lines = append(lines, p.words.Fillable)
	}
	if pr.Cards == 0 && pr.Form != content.A3 && pr.Form != content.A3OnA4 && pr.Form != content.PrintShop {
		many := byAudience(p.words.Copies, m.Audience)
		if m.Copies != "" {
			many = p.words.CopiesOf[string(m.Copies)]
		}
		lines = append(lines, many)
	}
	return plain(lines)
}

// way is how a form is made from its paper, as the words about it are named.
func way(pr Print) string {
	way := string(pr.Form)
	switch {
	case pr.Form != content.PrintShop || pr.Cards > 0:
	case pr.Folds > 0:
		way += "-folded"
	case pr.Paper == "A5":
		way += "-booklet"
	default:
		way += "-a4"
	}
	switch {
	case pr.Folds == 1 && pr.Pages == 1:
		return way + "-tent"
	case pr.Folds == 1:
		return way + "-once"
	case pr.FoldOver:
		return way + "-fold-over"
	case pr.Form == content.PrintShop && pr.TwoSided:
		return way + "-backs"
	case pr.Form == content.A3OnA4 && !pr.Landscape:
		return "a3-on-four" // upright sheets overlap
	}
	return way
}

func (p *page) printLink(pr Print, title string) PrintLinkView {
	icon := way(pr)
	if pr.Form == content.PrintShop {
		icon = string(pr.Form)
	}
	name := p.formName(pr)
	if pr.Landscape && pr.Form == content.A4 {
		icon += "-landscape"
	}
	return PrintLinkView{
		Title: title, Form: name, Meta: p.amount(pr),
		Size: p.size(pr.Bytes), Href: p.href(pr.Path), Icon: icon, Thumb: p.small(pr),
	}
}

// formName is what people call a form.
func (p *page) formName(pr Print) string {
	if pr.FoldOver {
		return p.in.Words.Print.FoldOver.Name
	}
	if way(pr) == "folded-tent" {
		return p.in.Words.Print.Tent.Name
	}
	if pr.Variant == "" && pr.VariantTitle != "" {
		return pr.VariantTitle // a meeting's, beside its agenda
	}
	if pr.Form == content.Job {
		for _, plan := range p.in.Plans {
			for _, j := range plan.Jobs {
				if j.Path == pr.Path {
					return p.jobName(j)
				}
			}
		}
	}
	return words.Fill(p.in.Words.Print.FormNames[string(pr.Form)], "sheets", strconv.Itoa(pr.Sheets))
}

// amount is sheets, paper and count, such as "4 ark A4, 24 kort".
func (p *page) amount(pr Print) string {
	c := p.words.Count
	if pr.Form == content.PrintShop && pr.Cards == 0 {
		return count(pr.Pages, c.Pages) + ", " + pr.Paper
	}
	if pr.Form == content.PrintShop {
		return count(pr.Cards, c.Cards) + ", " + strings.ReplaceAll(pr.Paper, "x", " × ")
	}
	s := words.Fill(count(pr.Sheets, c.Sheets), "paper", pr.Paper)
	switch {
	case pr.Cards > 0:
		s += ", " + count(pr.Cards, c.Cards)
	case pr.Form == content.Booklet:
		s += ", " + count(4*pr.Sheets, c.Pages)
	}
	return s
}
