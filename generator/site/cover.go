package site

import (
	"html/template"

	"trykklar/generator/doc"
)

// cover is a front page's lines to fill in. Its title and its pictures are at the
// head of the web page already, and who has it read aloud has heard them.
func (p *page) cover(b doc.Cover) template.HTML {
	var lines doc.Fields
	for _, f := range b.Fields {
		lines.Rows = append(lines.Rows, []doc.Field{f})
	}
	if lines.Rows == nil {
		return ""
	}
	return p.block(lines)
}
