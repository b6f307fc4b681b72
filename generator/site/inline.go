package site

import (
	"fmt"
	"slices"

	"trykklar/generator/doc"
)

// An Inline is words inside a line. Kind is text, strong, link, term or field.
type Inline struct {
	Kind string
	Text string // of text; the label of a field
	Href string // of a link or a term
	Word string // of a term: its fragment in the glossary
	Kids []Inline
}

// A Sentence stands on a line of its own.
type Sentence []Inline

func (p *page) inlines(in []doc.Inline) []Inline {
	var out []Inline
	for _, i := range in {
		switch i := i.(type) {
		case doc.Text:
			p.said.WriteString(" " + i.Text)
			out = append(out, Inline{Kind: "text", Text: i.Text})
		case doc.Strong:
			out = append(out, Inline{Kind: "strong", Kids: p.inlines(i.Kids)})
		case doc.Link:
			out = append(out, Inline{Kind: "link", Href: p.linkTo(i), Kids: p.inlines(i.Kids)})
		case doc.Term:
			out = append(out, p.term(i))
		case doc.Field:
			out = append(out, Inline{Kind: "field", Text: i.Label})
		default:
			p.fail(fmt.Errorf("site: no rendering for %T", i))
		}
	}
	return out
}

// linkTo is where a link leads: an absolute address, or the page of a material or a meeting.
func (p *page) linkTo(l doc.Link) string {
	if l.Page {
		return p.href(l.Href + "/index.html")
	}
	if l.Meeting > 0 && p.course != nil {
		for _, m := range p.course.Meetings {
			if m.Number == l.Meeting {
				return p.href(p.meetingPath(m))
			}
		}
	}
	if l.Internal && p.course != nil {
		return p.href(p.course.ID + "/" + l.Href + "/index.html")
	}
	return l.Href
}

// term leads to the word in the glossary; a script opens what it means where
// it stands. On the glossary's own page it does stand there.
func (p *page) term(t doc.Term) Inline {
	kids := p.inlines(t.Kids)
	e := p.entryOf(t)
	if e == nil {
		return Inline{Kind: "words", Kids: kids}
	}
	to := p.href(p.glossaryPath() + "#" + e.id)
	if p.path == p.glossaryPath() {
		return Inline{Kind: "link", Href: to, Kids: kids}
	}
	if !slices.Contains(p.terms, e) {
		p.terms = append(p.terms, e)
		p.use("glossary.js")
	}
	return Inline{Kind: "term", Href: to, Word: e.id, Kids: kids}
}

func (p *page) sentences(in []doc.Sentence) []Sentence {
	out := make([]Sentence, 0, len(in))
	for _, s := range in {
		out = append(out, p.inlines(s))
	}
	return out
}

// plain is sentences of words alone, such as those of the language's words.
func plain(lines []string) []Sentence {
	out := make([]Sentence, 0, len(lines))
	for _, l := range lines {
		out = append(out, Sentence{{Kind: "text", Text: l}})
	}
	return out
}
