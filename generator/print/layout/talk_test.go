package layout_test

import (
	"fmt"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// The sizes of cards in templates/print/sheets.yaml.
var cardSizes = []unit.Size{
	unit.SizeMM(190, 132), unit.SizeMM(196, 136), unit.SizeMM(92, 132), unit.SizeMM(98, 136), unit.SizeMM(92, 84),
	unit.SizeMM(98, 68), unit.SizeMM(92, 62), unit.SizeMM(63, 88),
}

// On cards of every size, with pictures and without, words keep 5 mm from the cut
// and are 14 pt at the least, and what is said has one size in the whole deck. On
// backs they keep 7 mm.
func TestTalkCardsInEverySize(t *testing.T) {
	for _, size := range cardSizes {
		for _, pictured := range []bool{true, false} {
			t.Run(fmt.Sprintf("%vx%v %v", size.W.MM(), size.H.MM(), pictured), func(t *testing.T) {
				var set doc.CardSet
				for _, say := range []string{"øl", "beroligende piller", "Hvem hjalp dig?", "noget andet"} {
					c := doc.Card{Say: []doc.Sentence{in(say)}, Group: "hjemme", Empty: say == "noget andet"}
					if pictured && !c.Empty {
						c.Picture = doc.Picture{ID: "hus", Alt: "Et hus"}
					}
					set.Cards = append(set.Cards, c)
				}
				back := &doc.CardBack{Title: "Dialogkort", Picture: doc.Picture{ID: "klap", Alt: "To hænder"}}
				deck := doc.Cards{Kind: doc.TalkCards, Back: back, Sets: []doc.CardSet{set}}
				d := layout.Cards(input(sheetOf("Kort", deck)), deck, deck.Sets, size)
				sizes := map[unit.Length]bool{}
				for i, p := range whole(t, d.Result()).Pages {
					inside(t, p, mm(5))
					inside(t, d.Backs[0][i], mm(7))
					for _, it := range p.Items {
						if r, ok := it.Item.(layout.Run); ok && r.Face == load().fonts.Bold && r.Text != "hjemme" {
							sizes[r.Size] = true
						}
					}
				}
				if len(sizes) != 1 {
					t.Errorf("what is said has the sizes %v", sizes)
				}
			})
		}
	}
}

// inside fails for words nearer to the edge of their page than this, and under 14 pt.
func inside(t *testing.T, p *layout.Page, margin unit.Length) {
	t.Helper()
	for _, it := range p.Items {
		switch i := it.Item.(type) {
		case layout.Run:
			end := it.At.X + i.Face.Width(i.Text, i.Size)
			if it.At.X < margin || end > p.Size.W-margin+i.Face.Width(" ", i.Size) || it.At.Y-i.Size < margin-i.Size/2 || it.At.Y > p.Size.H-margin {
				t.Errorf("%q stands at %.1f–%.1f, %.1f of a card of %.0f × %.0f mm", i.Text, it.At.X.MM(), end.MM(), it.At.Y.MM(), p.Size.W.MM(), p.Size.H.MM())
			}
			if i.Size < unit.Pt(14) {
				t.Errorf("%q is %.1f pt", i.Text, i.Size.Pt())
			}
		case layout.Picture:
			if it.At.X < margin || it.At.Y < margin || it.At.X+i.Size.W > p.Size.W-margin || it.At.Y+i.Size.H > p.Size.H-margin {
				t.Errorf("a picture of %.1f mm at %.1f,%.1f", i.Size.W.MM(), it.At.X.MM(), it.At.Y.MM())
			}
		}
	}
}

// One long sentence makes the words of every card smaller, and of no card alone.
func TestOneSizeInADeck(t *testing.T) {
	size := func(says ...string) unit.Length {
		var set doc.CardSet
		for _, say := range says {
			set.Cards = append(set.Cards, doc.Card{Say: []doc.Sentence{in(say)}})
		}
		deck := doc.Cards{Kind: doc.TalkCards, Sets: []doc.CardSet{set}}
		r := whole(t, layout.Cards(input(sheetOf("Kort", deck)), deck, deck.Sets, unit.SizeMM(92, 62)).Result())
		return r.Pages[0].Items[0].Item.(layout.Run).Size
	}
	short, long := size("Hvem?"), size("Hvem?", "Hvordan kan du selv mærke, at du har brug for at få hjælp af en anden?")
	if short != unit.Pt(30) || long >= short || long < unit.Pt(16) {
		t.Errorf("a short one is set in %.0f pt, with a long one beside it in %.0f", short.Pt(), long.Pt())
	}
}
