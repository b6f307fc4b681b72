package check

import (
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

func heading(line, level int, words string) doc.Block {
	return doc.Heading{Pos: diag.Pos{File: "a.md", Line: line, Col: 1}, Level: level, Text: []doc.Inline{doc.Text{Text: words}}}
}

func TestHeadingOrder(t *testing.T) {
	want(t, siteOf(heading(1, 2, "En"), heading(2, 3, "To"), heading(3, 2, "Tre"), doc.Sheet{Level: 2, Title: "Ark", Body: doc.Circle{}}))
	want(t, siteOf(doc.Sheet{Level: 1, Title: "Ark", Body: doc.Circle{}}))
	want(t, siteOf(doc.Contents{}, heading(2, 3, "Under")))
	want(t, siteOf(heading(1, 3, "For dybt")),
		`a.md:1:1: error heading-order: no heading with one # stands above this one`)
	want(t, siteOf(heading(1, 2, "En"), heading(2, 3, "To"), heading(3, 4, "Tre")),
		`a.md:3:1: error heading-order: the heading "Tre" is too deep`)
	want(t, siteOf(heading(1, 0, "Ingen")),
		`a.md:1:1: error heading-order: the heading "Ingen" has no level`)
	want(t, siteOf(doc.Box{Blocks: []doc.Block{heading(1, 3, "I en boks")}}),
		`a.md:1:1: error heading-order: no heading with one # stands above this one`)
}
