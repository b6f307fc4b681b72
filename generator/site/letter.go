package site

import (
	"html/template"

	"trykklar/generator/doc"
)

// LetterSheetView is a letter as a page of paper.
type LetterSheetView struct {
	To      []string
	Date    string
	Subject string
	Blocks  []template.HTML
	Close   string
	From    []string
}

func (p *page) letter(b doc.Letter) LetterSheetView {
	return LetterSheetView{To: labels(b.To), Date: b.Date.Label, Subject: b.Subject, Blocks: p.blocks(b.Blocks), Close: b.Close, From: labels(b.From)}
}
