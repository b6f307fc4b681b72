package impose_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"trykklar/generator/picture"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

var grey = picture.RGB{R: 0x85, G: 0x7D, B: 0x72}

// pages is n pages of a size.
func pages(n int, size unit.Size) []*layout.Page {
	var out []*layout.Page
	for range n {
		out = append(out, &layout.Page{Size: size})
	}
	return out
}

// numbers is which pages lie on a sheet, from 1; 0 for none.
func numbers(all []*layout.Page, s impose.Sheet) (out []int) {
	for _, slot := range s.Slots {
		out = append(out, slices.Index(all, slot.Page)+1)
	}
	return out
}

func mm(v float64) unit.Length { return unit.MM(v) }

// How sheets of a booklet of 8 and 12 pages look on paper, front, back, from
// the outermost.
func TestBookletByHand(t *testing.T) {
	for n, want := range map[int][][]int{
		4:  {{4, 1}, {2, 3}},
		8:  {{8, 1}, {2, 7}, {6, 3}, {4, 5}},
		12: {{12, 1}, {2, 11}, {10, 3}, {4, 9}, {8, 5}, {6, 7}},
	} {
		all := pages(n, unit.A5)
		var got [][]int
		for _, s := range impose.Booklet(all) {
			got = append(got, numbers(all, s))
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d pages: got %v, want %v", n, got, want)
		}
	}
}

func TestBooklet(t *testing.T) {
	for _, n := range []int{4, 8, 12, 16, 24, 40} {
		all := pages(n, unit.A5)
		sheets := impose.Booklet(all)
		if len(sheets) != n/2 {
			t.Errorf("%d pages on %d sides, want %d", n, len(sheets), n/2)
		}
		seen := map[int]int{}
		for i, s := range sheets {
			on := numbers(all, s)
			if on[0]+on[1] != n+1 {
				t.Errorf("%d pages, side %d: %v add to %d, want %d", n, i+1, on, on[0]+on[1], n+1)
			}
			// A right page is odd: it turns to the even one on its back.
			if on[1]%2 != 1 || on[0]%2 != 0 {
				t.Errorf("%d pages, side %d: %v; the right page should be odd", n, i+1, on)
			}
			seen[on[0]]++
			seen[on[1]]++
			if s.Size != unit.SizeMM(297, 210) {
				t.Errorf("a side is %v", s.Size)
			}
			// The half millimetre of half an A4 goes to the fold.
			if a, b := s.Slots[0].At, s.Slots[1].At; a.Y != 0 || b.Y != 0 || a.X+unit.A5.W > mm(148.5) || b.X < mm(148.5) ||
				a.X != 297*unit.Millimetre-(b.X+unit.A5.W) {
				t.Errorf("the pages lie at %v and %v", a, b)
			}
		}
		for p := 1; p <= n; p++ {
			if seen[p] != 1 {
				t.Errorf("%d pages: page %d stands %d times", n, p, seen[p])
			}
		}
		// On the back of page p, printed and turned over the short edge, is p+1.
		for i := 0; i+1 < len(sheets); i += 2 {
			front, back := numbers(all, sheets[i]), numbers(all, sheets[i+1])
			if back[0] != front[1]+1 || back[1] != front[0]-1 {
				t.Errorf("%d pages: behind %v lies %v", n, front, back)
			}
		}
	}
}

func TestPanels(t *testing.T) {
	all := make([]*layout.Page, 6)
	for i := range all {
		all[i] = &layout.Page{Size: unit.Size{W: impose.PanelWidths[i], H: mm(210)}}
	}
	sheets := impose.Panels([6]*layout.Page(all), grey)
	if len(sheets) != 2 {
		t.Fatalf("%d sides", len(sheets))
	}
	// Read: 1 cover, 2–4 inside, 5 flap, 6 back.
	if got, want := numbers(all, sheets[0]), []int{5, 6, 1}; !slices.Equal(got, want) {
		t.Errorf("outside %v, want flap, back, cover", got)
	}
	if got, want := numbers(all, sheets[1]), []int{2, 3, 4}; !slices.Equal(got, want) {
		t.Errorf("inside %v, want them in reading order", got)
	}
	for i, s := range sheets {
		x := unit.Length(0)
		for _, slot := range s.Slots {
			if slot.At != (unit.Vec{X: x}) {
				t.Errorf("side %d: a panel lies at %v, want x %v", i+1, slot.At, x)
			}
			x += slot.Page.Size.W
		}
		if x != mm(297) || s.Size != unit.SizeMM(297, 210) {
			t.Errorf("side %d: the panels are %.1f mm together, want 297", i+1, x.MM())
		}
	}
	// Turned over the short edge, left is right: each panel has one behind it of
	// its own width, and so the folds meet.
	for i := range 3 {
		out, in := sheets[0].Slots[i].Page, sheets[1].Slots[2-i].Page
		if out.Size.W != in.Size.W {
			t.Errorf("behind the panel of %.0f mm lies one of %.0f mm", out.Size.W.MM(), in.Size.W.MM())
		}
	}
	if sheets[0].Slots[0].Page.Size.W != mm(97) {
		t.Error("the flap folds in; it must be narrower than the others")
	}
}

// Fold marks stand at the folds, at the head and the foot, out of the way of
// text, which keeps 18 mm.
func TestFoldMarks(t *testing.T) {
	all := [6]*layout.Page(pages(6, unit.SizeMM(99, 210)))
	for i, folds := range [][]float64{{97, 197}, {100, 200}} {
		var got []string
		for _, m := range impose.Panels(all, grey)[i].Marks {
			got = append(got, placed(m))
			if m.Mark != nil {
				t.Error("a fold mark is no artifact")
			}
		}
		var want []string
		for _, x := range folds {
			for _, y := range []float64{3.5, 203} {
				want = append(want, fmt.Sprintf("%.1f,%.1f +0.0,3.5 dashed", x, y))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("side %d: got %q, want %q", i+1, got, want)
		}
	}
}

// placed is a line in millimetres: place, way, and whether it is dashed.
func placed(m layout.Placed) string {
	p := m.Item.(layout.Path)
	end := p.Segs[len(p.Segs)-1].P[0]
	s := fmt.Sprintf("%.1f,%.1f +%.1f,%.1f", m.At.X.MM(), m.At.Y.MM(), end.X.MM(), end.Y.MM())
	if len(p.Segs) > 2 {
		s = fmt.Sprintf("%.1f,%.1f card", m.At.X.MM(), m.At.Y.MM())
	}
	if len(p.Dash) > 0 {
		s += " dashed"
	}
	return s
}
