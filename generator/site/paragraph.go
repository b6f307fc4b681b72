package site

import "trykklar/generator/doc"

// ParagraphView is sentences, each on its own line.
type ParagraphView struct{ Sentences []Sentence }

func (p *page) paragraph(b doc.Paragraph) ParagraphView {
	return ParagraphView{p.sentences(b.Sentences)}
}
