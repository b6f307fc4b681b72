package impose_test

import (
	"fmt"
	"testing"

	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// behind is a place on the back of a sheet as one sees it from the front, through
// the paper. The paper turns about the edge that it is flipped on: sideways about
// an upright edge, over about a level one.
func behind(r unit.Rect, paper unit.Size, sideways bool) unit.Rect {
	if sideways {
		r.X = paper.W - r.Right()
	} else {
		r.Y = paper.H - r.Bottom()
	}
	return r
}

// flips is each way a printer can turn the paper.
var flips = []struct {
	paper    unit.Size
	edge     impose.Edge
	sideways bool
	duplex   string
}{
	{unit.A4, impose.LongEdge, true, "DuplexFlipLongEdge"},
	{unit.A4, impose.ShortEdge, false, "DuplexFlipShortEdge"},
	{unit.A4.Landscape(), impose.LongEdge, false, "DuplexFlipLongEdge"},
	{unit.A4.Landscape(), impose.ShortEdge, true, "DuplexFlipShortEdge"},
}

// Every back lies exactly behind its front, whichever edge the paper is flipped
// on, on a sheet that is full and on one that is not, wherever the cards lie.
func TestBacksLieBehindTheirFronts(t *testing.T) {
	for _, f := range flips {
		for _, c := range []impose.CardSheet{
			{Card: unit.SizeMM(92, 58), Cols: 2, Rows: 3, At: unit.At(8, 9), Gap: unit.MM(6), Laminate: true},
			{Card: unit.SizeMM(60, 90), Cols: 3, Rows: 2, At: unit.At(11, 13)},
		} {
			c.Paper, c.Flip = f.paper, f.edge
			t.Run(fmt.Sprintf("%v %v %v", f.paper.W.MM(), f.duplex, c.Laminate), func(t *testing.T) {
				if got := c.Flip.Duplex(); got != f.duplex {
					t.Errorf("asks for %s", got)
				}
				checkBacks(t, c, f.sideways)
			})
		}
	}
}

// So do those of the sheets that come with the program, and their fold-over
// sheets bring back upon front when folded in the middle.
func TestOurBacks(t *testing.T) {
	for size, forms := range sheets(t) {
		for name, c := range map[string]impose.CardSheet{"laminate": forms.Laminate, "plain": forms.Plain, "fold-over": forms.FoldOver} {
			t.Run(fmt.Sprint(size, " ", name), func(t *testing.T) {
				upright := c.Paper.H > c.Paper.W
				checkBacks(t, c, upright == (c.Flip == impose.LongEdge))
			})
		}
	}
}

// checkBacks lays four cards more than a sheet holds, and a card without a back.
func checkBacks(t *testing.T, c impose.CardSheet, sideways bool) {
	t.Helper()
	n := c.PerSheet() + min(4, c.PerSheet()-1)
	if n < 2 {
		n = 2
	}
	fronts, backs := pages(n, c.Card), pages(n, c.Card)
	backs[1] = nil
	made := c.Cards(fronts, backs, grey)
	at := map[*layout.Page]unit.Rect{}
	for i, s := range made {
		if s.Size != c.Paper {
			t.Errorf("sheet %d is %v", i, s.Size)
		}
		if want := i%2 == 1 && !c.FoldOver; s.Back != want {
			t.Errorf("sheet %d is a back: %v", i, s.Back)
		}
		if s.Back && len(s.Marks) > 0 {
			t.Errorf("the back of a sheet has %d lines, which would show a shift", len(s.Marks))
		}
		for _, slot := range s.Slots {
			if slot.Page != nil {
				at[slot.Page] = unit.Rect{Vec: slot.At, Size: c.Card}
			}
		}
	}
	sheetOf := func(p *layout.Page) int {
		for i, s := range made {
			for _, slot := range s.Slots {
				if slot.Page == p {
					return i
				}
			}
		}
		return -1
	}
	for i, back := range backs {
		if back == nil {
			continue
		}
		if got, want := behind(at[back], c.Paper, sideways), at[fronts[i]]; got != want {
			t.Errorf("the back of card %d lies behind %v, its front is at %v", i+1, got, want)
		}
		after := 1
		if c.FoldOver {
			after = 0
		}
		if f, b := sheetOf(fronts[i]), sheetOf(back); b != f+after {
			t.Errorf("card %d is on sheet %d, its back on %d", i+1, f, b)
		}
	}
}

// A fold-over sheet has its fold in the middle, between cards and backs.
func TestFoldOver(t *testing.T) {
	c := sheets(t)["a6"].FoldOver
	s := c.Cards(pages(2, c.Card), pages(2, c.Card), grey)
	if len(s) != 1 || len(s[0].Slots) != 4 {
		t.Fatalf("%d sheets", len(s))
	}
	lines := marks(s[0])
	if got := lines[len(lines)-1]; got != "105.0,5.0 +0.0,273.5 dashed" {
		t.Errorf("the fold is %s", got)
	}
	c = sheets(t)["a5"].FoldOver
	lines = marks(c.Cards(pages(1, c.Card), pages(1, c.Card), grey)[0])
	if got := lines[len(lines)-1]; got != "5.0,148.5 +200.0,0.0 dashed" {
		t.Errorf("the fold is %s", got)
	}
}

// Cards that would lie beyond their paper, or beyond their fold, are refused.
func TestFits(t *testing.T) {
	c := impose.CardSheet{Paper: unit.A4, Card: unit.SizeMM(98, 68), Cols: 2, Rows: 4, At: unit.At(7, 8.5)}
	if !c.Fits() {
		t.Error("a sheet that fits does not")
	}
	c.FoldOver = true
	if c.Fits() {
		t.Error("cards lie across the fold")
	}
	c.FoldOver, c.Rows = false, 5
	if c.Fits() {
		t.Error("cards lie beyond the paper")
	}
}
