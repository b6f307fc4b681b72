package impose_test

import (
	"testing"

	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A print shop gets one page a card: trim within bleed within the page, and no
// marks.
func TestShop(t *testing.T) {
	cards := []*layout.Page{{Size: unit.SizeMM(92, 84)}, {Size: unit.SizeMM(92, 84)}}
	sheets := impose.Shop(cards, unit.MM(3))
	if len(sheets) != 2 {
		t.Fatalf("%d sheets for 2 cards", len(sheets))
	}
	for i, s := range sheets {
		if s.Size != unit.SizeMM(98, 90) || *s.Trim != unit.RectMM(3, 3, 92, 84) || len(s.Marks) > 0 {
			t.Errorf("sheet %d is %v, trimmed to %v, with %d marks", i, s.Size, *s.Trim, len(s.Marks))
		}
		if len(s.Slots) != 1 || s.Slots[0].Page != cards[i] || s.Slots[0].At != unit.At(3, 3) {
			t.Errorf("sheet %d holds %v", i, s.Slots)
		}
	}
}
