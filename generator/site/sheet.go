package site

import (
	"html/template"

	"trykklar/generator/doc"
)

// SheetView is a sheet that was taken in: a section with a heading. The sheet
// that is the document itself has no heading, as the page's title is its own.
type SheetView struct {
	Heading *HeadingView // nil for none
	Eyebrow string
	Intro   []Sentence
	Body    template.HTML
	Fields  []string
}

func (p *page) sheet(b doc.Sheet) SheetView {
	v := SheetView{Eyebrow: b.Eyebrow, Intro: p.sentences(b.Intro), Fields: labels(b.Fields)}
	if b.Level > 1 {
		v.Heading = &HeadingView{Level: p.open(b.Level), ID: p.id(b.ID), Text: p.inlines(text(b.Title))}
		if b.Level == p.first {
			p.outline = append(p.outline, Crumb{b.Title, "#" + v.Heading.ID})
		}
	}
	v.Body = p.block(b.Body)
	return v
}
