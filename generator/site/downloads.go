package site

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// A DownloadView is one form of a material: the file that holds everything,
// and those of one persona each.
type DownloadView struct {
	PrintLinkView
	About    string
	Best     bool
	Variants []PrintLinkView
}

// A PrintLinkView is a link to a PDF. Icon is the form's drawing.
type PrintLinkView struct {
	Title string // of the material, or of the persona
	Form  string
	Meta  string // "4 ark A4, 24 kort."
	Size  string
	Href  string
	Icon  string
}

// sortPrints groups the prints by page, best form first, everything before
// one persona's.
func (b *builder) sortPrints() error {
	rank := map[string]int{}
	for _, c := range b.site.Courses {
		for _, m := range c.Meetings {
			rank[c.ID+"/"+b.meetingID(m)] = 0
		}
		for _, m := range c.Materials {
			rank[c.ID+"/"+m.ID] = 0
			for i, f := range m.Forms {
				rank[c.ID+"/"+m.ID+"/"+string(f)] = i + 1
			}
		}
	}
	persona := func(pr Print) int {
		for _, c := range b.site.Courses {
			if c.ID == pr.Course {
				return slices.IndexFunc(c.Personas, func(p content.Persona) bool { return p.ID == pr.Variant })
			}
		}
		return -1
	}
	for _, pr := range b.in.Prints {
		page := pr.Course + "/" + pr.Material
		if _, ok := rank[page]; !ok {
			return fmt.Errorf("site: the print %s has no page %s", pr.Path, page)
		}
		b.prints[page] = append(b.prints[page], pr)
	}
	for page, list := range b.prints {
		slices.SortFunc(list, func(x, y Print) int {
			return cmp.Or(
				cmp.Compare(rank[page+"/"+string(x.Form)], rank[page+"/"+string(y.Form)]),
				strings.Compare(string(x.Form), string(y.Form)),
				cmp.Compare(persona(x), persona(y)),
				strings.Compare(x.Path, y.Path),
			)
		})
	}
	return nil
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
		out = append(out, DownloadView{PrintLinkView: link, About: p.words.FormAbout[string(pr.Form)], Best: len(out) == 0})
	}
	return out
}

// meetingPrints is what to print for a meeting: its agenda, then each of the
// materials that it uses in its best form.
func (p *page) meetingPrints(m *content.Meeting) []PrintLinkView {
	var out []PrintLinkView
	for _, pr := range p.printsOf(m.Course.ID, p.meetingID(m)) {
		out = append(out, p.printLink(pr, p.words.Meeting.AgendaPDF))
	}
	for _, id := range m.Uses {
		if list := p.printsOf(m.Course.ID, id); len(list) > 0 {
			out = append(out, p.printLink(list[0], m.Course.Material(id).Title))
		}
	}
	return out
}

func (p *page) printLink(pr Print, title string) PrintLinkView {
	icon := string(pr.Form)
	if pr.Landscape && pr.Form == content.A4 {
		icon += "-landscape"
	}
	return PrintLinkView{
		Title: title, Form: p.in.Words.Print.FormNames[string(pr.Form)], Meta: p.amount(pr),
		Size: p.size(pr.Bytes), Href: p.href(pr.Path), Icon: icon,
	}
}

// amount is sheets, paper and count, such as "4 ark A4, 24 kort".
func (p *page) amount(pr Print) string {
	c := p.words.Count
	s := words.Fill(count(pr.Sheets, c.Sheets), "paper", pr.Paper)
	switch {
	case pr.Cards > 0:
		s += ", " + count(pr.Cards, c.Cards)
	case pr.Form == content.Booklet:
		s += ", " + count(4*pr.Sheets, c.Pages)
	}
	return s
}
