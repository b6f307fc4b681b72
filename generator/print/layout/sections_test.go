package layout_test

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Where no way is, that is found out without trying all of them.
func TestSpreadOfManySections(t *testing.T) {
	heights := slices.Repeat([]unit.Length{mm(20)}, 58)
	heights = append(heights, mm(95), mm(10)) // the last neither goes with the one before nor fills a third
	for pages := range heights {
		if begin, ok := layout.Spread(heights, mm(100), pages+1); ok {
			t.Errorf("%d pages begin with %v", pages+1, begin)
		}
	}
}

// A text with a section that no page holds breaks where its room ends.
func TestManySectionsAndOneTooTall(t *testing.T) {
	blocks := []doc.Block{front()}
	for range 59 {
		blocks = append(blocks, heading(2, "Et emne"), say("Vi taler sammen."))
	}
	blocks = append(blocks, heading(2, "Det hele"))
	for range 40 {
		blocks = append(blocks, say("Vi taler sammen."))
	}
	whole(t, layout.A4(input(textOf(blocks...))))
}

// The pages are as even as those of the best of all ways.
func TestSpreadIsTheMostEven(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 5))
	const h = 100
	for range 300 {
		heights := make([]unit.Length, 1+r.IntN(9))
		for i := range heights {
			heights[i] = unit.Length(1 + r.IntN(60))
		}
		pages := 1 + r.IntN(4)
		cost := func(begin []int) (sum float64, ok bool) {
			ends := append(slices.Clone(begin), len(heights))
			from := 0
			for _, end := range ends {
				used := 0.0
				for _, x := range heights[from:end] {
					used += float64(x)
				}
				slack := 1 - used/h
				if slack < 0 || slack > 2.0/3 {
					return 0, false
				}
				sum, from = sum+slack*slack, end
			}
			return sum, true
		}
		least, any := 0.0, false
		for set := range 1 << (len(heights) - 1) {
			if bits.OnesCount(uint(set)) != pages-1 {
				continue
			}
			var begin []int
			for i := 1; i < len(heights); i++ {
				if set>>(i-1)&1 == 1 {
					begin = append(begin, i)
				}
			}
			if c, ok := cost(begin); ok && (!any || c < least) {
				least, any = c, true
			}
		}
		begin, ok := layout.Spread(heights, h, pages)
		if ok != any {
			t.Fatalf("%v on %d pages: a way is found: %v, there is one: %v", heights, pages, ok, any)
		}
		if c, fits := cost(begin); ok && (!fits || c > least+1e-9) {
			t.Errorf("%v on %d pages: %v costs %g, and the best %g", heights, pages, begin, c, least)
		}
	}
}
