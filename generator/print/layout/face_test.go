package layout_test

import (
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A publisher's own face is as tall as ours, whatever units it was drawn in; a
// wide one is no wider than its arch.
func TestOwnFacesAreAsTall(t *testing.T) {
	height := func(box picture.Box) unit.Size {
		in := input(textOf())
		art := map[string]layout.Art{}
		for id, a := range in.Pictures {
			art[id] = a
		}
		drawing := *art["ung-mand/ok"].Drawing
		drawing.Box = box
		art["egen"] = layout.Art{Drawing: &drawing}
		in.Pictures = art
		cards := doc.Cards{Kind: doc.EmotionCards, Sets: []doc.CardSet{{Cards: []doc.Card{{Word: "ok", Picture: doc.Picture{ID: "egen"}}}}}}
		in.Document = sheetOf("Kort", cards)
		for _, it := range whole(t, layout.Cards(in, cards, cards.Sets, unit.SizeMM(92, 84)).Result()).Pages[0].Items {
			if p, ok := it.Item.(layout.Picture); ok {
				return p.Size
			}
		}
		t.Fatal("no face")
		return unit.Size{}
	}
	ours := height(picture.Box{X: 38, Y: 72, W: 620, H: 632})
	if got := height(picture.Box{W: 72, H: 72}); got.H-ours.H > mm(0.01) || ours.H-got.H > mm(0.01) {
		t.Errorf("a face of 72 × 72 is %.1f mm tall, ours %.1f", got.H.MM(), ours.H.MM())
	}
	if got := height(picture.Box{W: 300, H: 100}); got.W > mm(52*1.41) {
		t.Errorf("a wide face is %.1f mm wide", got.W.MM())
	}
}
