package doc_test

import (
	"reflect"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
)

// The walks know every block, and find texts and pictures in nearly all of them.
func TestWalksKnowEveryBlock(t *testing.T) {
	kinds, texts, pictures := map[string]bool{}, 0, 0
	doc.Walk(doctest.Everything().Blocks, func(b doc.Block) {
		kinds[reflect.TypeOf(b).Name()] = true
		doc.Inlines(b, func([]doc.Inline) { texts++ })
		doc.Pictures(b, func(p doc.Picture) {
			if p.None() {
				t.Errorf("a place without a picture was handed out in %T", b)
			}
			pictures++
		})
	})
	for _, want := range []string{"Agenda", "Box", "Cards", "Sheet", "Table", "PlusMinus"} {
		if !kinds[want] {
			t.Errorf("Walk did not visit %s", want)
		}
	}
	if texts < 20 || pictures < 20 {
		t.Errorf("found %d texts and %d pictures, want many", texts, pictures)
	}
}
