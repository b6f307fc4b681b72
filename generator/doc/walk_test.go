package doc_test

import (
	"reflect"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
)

// The walks know every block, and find texts and pictures in nearly all of them.
func TestWalksKnowEveryBlock(t *testing.T) {
	kinds, texts, labels, pictures := map[string]bool{}, 0, 0, 0
	doc.Walk(doctest.Everything().Blocks, func(b doc.Block) {
		kinds[reflect.TypeOf(b).Name()] = true
		doc.Inlines(b, func([]doc.Inline) { texts++ })
		doc.Labels(b, func(_ diag.Pos, text string) { labels += len(text) })
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
	if texts < 20 || labels < 200 || pictures < 20 {
		t.Errorf("found %d texts, %d letters of labels and %d pictures, want many", texts, labels, pictures)
	}
}
