package check

import (
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// wantOf compares what rules tell of a print.
func wantOf(t *testing.T, p Print, lines ...string) {
	t.Helper()
	compare(t, Prints([]Print{p}), lines)
}

func line(n int) diag.Pos { return diag.Pos{File: "a.md", Line: n, Col: 1} }

func TestAiryPage(t *testing.T) {
	p := Print{Form: content.Booklet, Document: &doc.Document{}, Fills: []Fill{
		{Page: 2, Pos: line(10), Percent: 33, Ended: true},
		{Page: 3, Pos: line(20), Percent: 32, Ended: true},
		{Page: 4, Pos: line(30), Percent: 5, Ended: true, Sheet: true},
		{Page: 5, Pos: line(40), Percent: 20},
		{Page: 6, Pos: line(50), Percent: 2, Ended: true},
	}}
	spilt := Print{Form: content.A4, Document: &doc.Document{}, Fills: []Fill{
		{Page: 1, Pos: line(10), Percent: 80}, {Page: 2, Pos: line(20), Percent: 20, Ended: true, Rest: true},
	}}
	wantOf(t, spilt, `a.md:20:1: warning airy-page: page 2 as a4 is used for 20 % only`)
	wantOf(t, p,
		`a.md:20:1: warning airy-page: page 3 as booklet is used for 32 % only`,
		`a.md:40:1: warning airy-page: page 5 as booklet is used for 20 % only`)
}

func TestNoContents(t *testing.T) {
	d := &doc.Document{Pos: line(2), Title: "Bogen", Blocks: []doc.Block{heading(1, 2, "A"), heading(2, 2, "B"), heading(3, 2, "C")}}
	const told = `a.md:2:1: warning no-contents: "Bogen" has more than 9 pages, and no contents`
	wantOf(t, Print{Form: content.A4, Pages: 9, Document: d})
	wantOf(t, Print{Form: content.A4, Pages: 10, Document: d}, told)
	wantOf(t, Print{Form: content.Booklet, Pages: 12, Document: d}, told)
	wantOf(t, Print{Form: content.Folded, Pages: 12, Document: d})
	wantOf(t, Print{Form: content.A4, Pages: 10, Document: &doc.Document{Blocks: d.Blocks[:2]}})
	wantOf(t, Print{Form: content.A4, Pages: 10, Document: &doc.Document{Blocks: append([]doc.Block{doc.Contents{}}, d.Blocks...)}})
}
