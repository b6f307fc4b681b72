package check

import (
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// Twenty pages are enough to read in one; a log book is not read in one.
func TestLongText(t *testing.T) {
	d := &doc.Document{Pos: line(2), Title: "Bogen", Audience: doc.Participants, Blocks: []doc.Block{doc.Contents{}}}
	wantOf(t, Print{Form: content.A4, Pages: 20, Document: d})
	wantOf(t, Print{Form: content.A4, Pages: 21, Document: d}, `a.md:2:1: warning long-text: "Bogen" has 21 pages as a4, and 20 are many to read`)
	wantOf(t, Print{Form: content.Booklet, Pages: 25, Document: d}, `a.md:2:1: error long-text: "Bogen" has 25 pages as booklet, and 20 are many to read`)
	wantOf(t, Print{Form: content.Folded, Pages: 40, Document: d})
	wantOf(t, Print{Form: content.A4, Pages: 40, Document: &doc.Document{Audience: doc.Professionals}})
	wantOf(t, Print{Form: content.A4, Pages: 40, Document: &doc.Document{Audience: doc.Participants, Blocks: []doc.Block{doc.Lines{}}}})
}
