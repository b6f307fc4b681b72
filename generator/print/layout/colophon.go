package layout

import (
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Colophon is a card of the deck's own size that tells what it is, who made it and
// whom to thank. Single cards have no sheet whose foot could tell it. Its title
// is that of the document.
func (d *Deck) Colophon(size unit.Size) *Page {
	s, p := d.s, &Page{Size: size}
	var pages []*Page
	for _, set := range slices.Concat(d.Sets, d.Backs) {
		pages = append(pages, set...)
	}
	edge := mm(8)
	width := size.W - 2*edge
	head := s.plain(s.Document.Pos, s.Document.Title, setting{pt(18), pt(23), true, s.Palette.Ink}, width)
	s.placeText(p, d.heads[0], head, unit.Vec{X: edge, Y: edge})
	d.heads[0] = nil
	y := edge + head.height() + mm(2)
	small := setting{pt(10), pt(14), false, s.Palette.Ink}
	for _, line := range append([]string{s.Publisher, s.Version}, s.creditsOf(pages)...) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		t := s.plain(s.Document.Pos, line, small, width)
		s.placeText(p, s.root.Add(tag.P), t, unit.Vec{X: edge, Y: y})
		y += t.height()
	}
	if over := y - (size.H - edge); over > 0 {
		s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, "take pictures from fewer places, or print larger cards",
			"the card that tells whom to thank is %.0f mm too tall", over.MM()+0.5))
	}
	return p
}
