package impose_test

import (
	"slices"
	"testing"

	"trykklar/generator/picture"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A print shop gets one page a card, or a page of a booklet, in reading order:
// trim within bleed within the page, and no marks.
func TestShop(t *testing.T) {
	for _, size := range []unit.Size{unit.SizeMM(92, 84), unit.A5, unit.A4.Landscape()} {
		all := pages(4, size)
		sheets := impose.Shop(all, unit.MM(3))
		if len(sheets) != len(all) {
			t.Fatalf("%d sheets for %d pages", len(sheets), len(all))
		}
		for i, s := range sheets {
			want := unit.Size{W: size.W + mm(6), H: size.H + mm(6)}
			if s.Size != want || *s.Trim != (unit.Rect{Vec: unit.At(3, 3), Size: size}) || len(s.Marks) > 0 {
				t.Errorf("sheet %d is %v, trimmed to %v, with %d marks", i, s.Size, *s.Trim, len(s.Marks))
			}
			if len(s.Slots) != 1 || s.Slots[0].Page != all[i] || s.Slots[0].At != unit.At(3, 3) {
				t.Errorf("sheet %d holds %v", i, s.Slots)
			}
		}
	}
}

// What is folded twice goes to the shop as the two sides of its A4, without fold
// marks, and every panel where it lies on ours.
func TestShopOfPanels(t *testing.T) {
	all := make([]*layout.Page, 6)
	for i := range all {
		all[i] = &layout.Page{Size: unit.Size{W: impose.PanelWidths[i], H: mm(210)}}
	}
	ours := impose.Panels([6]*layout.Page(all), grey)
	for i, s := range impose.ShopSheets(ours, mm(2)) {
		if s.Size != unit.SizeMM(301, 214) || *s.Trim != unit.RectMM(2, 2, 297, 210) || len(s.Marks) > 0 {
			t.Errorf("side %d is %v, trimmed to %v, with %d marks", i+1, s.Size, *s.Trim, len(s.Marks))
		}
		if !slices.Equal(numbers(all, s), numbers(all, ours[i])) {
			t.Errorf("side %d has panels %v", i+1, numbers(all, s))
		}
		for k, slot := range s.Slots {
			if at := ours[i].Slots[k].At; slot.At != (unit.Vec{X: at.X + mm(2), Y: at.Y + mm(2)}) {
				t.Errorf("side %d, panel %d lies at %v, and on our sheet at %v", i+1, k+1, slot.At, at)
			}
		}
	}
}

// box is a filled rectangle.
func ground(w, h float64) layout.Path {
	p := func(x, y float64) [3]unit.Vec { return [3]unit.Vec{unit.At(x, y)} }
	return layout.Path{Segs: []layout.Seg{
		{Kind: picture.Move, P: p(0, 0)}, {Kind: picture.Line, P: p(w, 0)}, {Kind: picture.Line, P: p(w, h)}, {Kind: picture.Line, P: p(0, h)}, {Kind: picture.Close},
	}}
}

// Grounds, lines and photos that run to the trim run out into the bleed, on the
// sides where they do; what ends before it, or at a fold, stays.
func TestWhatRunsToTheTrimRunsOut(t *testing.T) {
	line := layout.Path{Segs: []layout.Seg{{Kind: picture.Move}, {Kind: picture.Line, P: [3]unit.Vec{unit.At(148, 0)}}}}
	page := &layout.Page{Size: unit.A5, Items: []layout.Placed{
		{Item: ground(148, 60)},                       // a ground across the head
		{At: unit.At(0, 100), Item: line},             // from edge to edge
		{At: unit.At(100, 150), Item: ground(48, 60)}, // a corner
		{At: unit.At(14, 70), Item: ground(120, 20)},
		{At: unit.At(0, 180), Item: layout.Photo{Size: unit.SizeMM(148, 30)}},
		{At: unit.At(14, 120), Item: layout.Photo{Size: unit.SizeMM(60, 20)}},
	}}
	before := layout.Placed{Item: ground(148, 60)}
	s := impose.Shop([]*layout.Page{page}, mm(3))[0]
	want := []unit.Rect{
		unit.RectMM(-3, -3, 154, 63), unit.RectMM(-3, 100, 154, 0), unit.RectMM(100, 150, 51, 63),
		unit.RectMM(14, 70, 120, 20), unit.RectMM(-3, 180, 154, 33), unit.RectMM(14, 120, 60, 20),
	}
	for i, it := range s.Slots[0].Page.Items {
		if got := bounds(it); got != want[i] {
			t.Errorf("item %d reaches over %v, want %v", i+1, got, want[i])
		}
	}
	if bounds(page.Items[0]) != bounds(before) {
		t.Error("the page itself was changed; other forms have it too")
	}
	// On the left half of a spread the right edge is a fold.
	spread := impose.Sheet{Size: unit.A4.Landscape(), Slots: []impose.Slot{{Page: page}}}
	if got := bounds(impose.ShopSheets([]impose.Sheet{spread}, mm(3))[0].Slots[0].Page.Items[0]); got != unit.RectMM(-3, -3, 151, 63) {
		t.Errorf("at the fold a ground reaches over %v", got)
	}
}

// A page on which nothing runs to the trim is the page itself: a path that is placed
// at the corner reaches as far as its points do.
func TestAPageThatStaysWithinItsTrim(t *testing.T) {
	from := ground(0, 0).Segs[:1:1]
	from[0].P[0] = unit.At(14, 70)
	page := &layout.Page{Size: unit.A5, Items: []layout.Placed{{Item: layout.Path{Segs: append(from,
		layout.Seg{Kind: picture.Line, P: [3]unit.Vec{unit.At(100, 80)}}, layout.Seg{Kind: picture.Close})}}}}
	if got := impose.Shop([]*layout.Page{page}, mm(3))[0].Slots[0].Page; got != page {
		t.Errorf("the page is another: %v", got.Items)
	}
}

// bounds is the rectangle that a path of straight lines, or a photo, covers.
func bounds(it layout.Placed) unit.Rect {
	if p, ok := it.Item.(layout.Photo); ok {
		return unit.Rect{Vec: it.At, Size: p.Size}
	}
	var low, high unit.Vec
	first := true
	for _, s := range it.Item.(layout.Path).Segs {
		if s.Kind == picture.Close {
			continue
		}
		v := s.P[0]
		if first {
			low, high, first = v, v, false
		}
		low = unit.Vec{X: min(low.X, v.X), Y: min(low.Y, v.Y)}
		high = unit.Vec{X: max(high.X, v.X), Y: max(high.Y, v.Y)}
	}
	return unit.Rect{
		Vec:  unit.Vec{X: it.At.X + low.X, Y: it.At.Y + low.Y},
		Size: unit.Size{W: high.X - low.X, H: high.Y - low.Y},
	}
}
