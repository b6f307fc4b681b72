package site

import (
	"html/template"
	"path"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// TextPageView is a text that belongs to no course, such as how to print.
type TextPageView struct {
	W        *words.Site
	Title    string
	Summary  []Sentence
	Picture  *Image
	Contents []Crumb
	Body     []template.HTML
	Contact  *ContactView   // below the text, where it is about that
	Declared *StatementView // above it, on the page that the law wants
}

// ContactView is how to reach the publisher.
type ContactView struct {
	ID      string
	Heading string
	Phone   string
	Tel     string // the number as a telephone dials it
	Email   string
	Address []string
	URL     string
}

// StatementView is what the law wants beside the text on accessibility.
type StatementView struct {
	URL      string // may be empty
	Reviewed string // may be empty
}

func textPagePath(p *content.Page) string { return path.Join(p.ID, "index.html") }

func (b *builder) textPage(t *content.Page) error {
	p := b.newPage(textPagePath(t), nil)
	p.about = t.Summary
	p.id("kontakt")
	v := TextPageView{W: b.words, Title: t.Title, Summary: p.sentences(t.Summary), Picture: p.image(t.Picture, 180, 180, silent)}
	v.Body = p.twin(t.Body, 1)
	v.Contents = p.contents()
	b.findPage(t.Title, p.path, t.Summary, t.Picture.ID, v.Body)
	in := inNone
	switch t.Role {
	case content.RoleAbout:
		in = inAbout
	case content.RoleContact:
		v.Contact = p.contact(b.words.Contact.Title)
	case content.RoleStatement:
		s := b.site.Statement
		v.Contact, v.Declared = p.contact(b.words.Statement.Title), &StatementView{URL: s.URL}
		if !s.Reviewed.None() {
			v.Declared.Reviewed = words.Fill(b.words.Statement.Reviewed, "date", p.date(s.Reviewed))
		}
	}
	return p.write(t.Title, in, "textpage.html", v)
}

// contact is how to reach the publisher, with a heading of its own.
func (p *page) contact(heading string) *ContactView {
	pub := p.site.Publisher
	return &ContactView{"kontakt", heading, pub.Phone, tel(pub.Phone), pub.Email, pub.Address, pub.URL}
}

// tel is a number without the gaps that people read it by.
func tel(phone string) string { return strings.ReplaceAll(phone, " ", "") }

// pageLink is a link to the page with a role, or nil.
func (p *page) pageLink(r content.Role) *Crumb {
	if t := p.site.Page(r); t != nil {
		return &Crumb{t.Title, p.href(textPagePath(t))}
	}
	return nil
}

// help is links to the pages of the site that stand in the foot: all but the one
// about us, which stands in the menu.
func (p *page) help() []Crumb {
	var out []Crumb
	for _, t := range p.site.Pages {
		switch t.Role {
		case content.RoleAbout:
		case content.RoleStatement:
			out = append(out, Crumb{p.words.Statement.Link, p.href(textPagePath(t))})
		default:
			out = append(out, Crumb{t.Title, p.href(textPagePath(t))})
		}
	}
	return out
}
