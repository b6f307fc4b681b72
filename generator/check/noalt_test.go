package check

import (
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

func TestNoAlt(t *testing.T) {
	pos := diag.Pos{File: "a.md", Line: 4, Col: 3}
	figure := func(alt string) doc.Block {
		return doc.Figure{Pos: pos, Picture: doc.Picture{Pos: pos, ID: "hus", Alt: alt}}
	}
	want(t, siteOf(figure("Et hus"), doc.Figure{}))
	for _, b := range []doc.Block{
		figure(" "),
		doc.Box{Blocks: []doc.Block{figure("")}},
		doc.List{Items: []doc.Item{{Blocks: []doc.Block{figure("")}}}},
		doc.Sheet{Level: 1, Body: doc.Cards{Sets: []doc.CardSet{{Cards: []doc.Card{{Picture: doc.Picture{Pos: pos, ID: "hus"}}}}}}},
	} {
		want(t, siteOf(b), `a.md:4:3: error no-alt: the picture "hus" has no words for those who do not see it`)
	}
}
