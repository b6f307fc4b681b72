package impose_test

import (
	"slices"
	"testing"

	"trykklar/generator/picture"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// box is a picture of a size, with a mark or as an artifact.
func box(x, y, w, h float64, m *tag.Mark) layout.Placed {
	return layout.Placed{At: unit.At(x, y), Mark: m, Item: layout.Picture{Drawing: &picture.Drawing{}, Size: unit.SizeMM(w, h)}}
}

// straight is a line.
func straight(x, y, dx, dy float64) layout.Placed {
	return layout.Placed{At: unit.At(x, y), Item: layout.Path{Segs: layout.StraightLine(mm(dx), mm(dy)), Stroke: &grey, Width: unit.Pt(1)}}
}

func a3(items ...layout.Placed) *layout.Page { return &layout.Page{Size: unit.A3, Items: items} }

// tilings is tilings with their seams in the middle and at their furthest.
func tilings() []impose.Tiling {
	return []impose.Tiling{
		impose.NewTiling(a3()),
		{Seam: unit.At(118.5, 180)}, {Seam: unit.At(178.5, 240)}, {Seam: unit.At(118.5, 240)}, {Seam: unit.At(178.5, 180)},
	}
}

// What is seen of the four sheets is the whole page, each place of it once; and
// every sheet prints all that is seen of it within its printable area, with more
// on the sides of its neighbours than a printer's margin.
func TestTilesCoverThePage(t *testing.T) {
	for _, tl := range tilings() {
		for x := 0.5; x < 297; x++ {
			for y := 0.5; y < 420; y++ {
				n := 0
				for i := range 4 {
					s := tl.Seen(i)
					if p := unit.At(x, y); p.X >= s.X && p.X < s.Right() && p.Y >= s.Y && p.Y < s.Bottom() {
						n++
					}
				}
				if n != 1 {
					t.Fatalf("seams %v: %.1f,%.1f is seen on %d sheets", tl.Seam, x, y, n)
				}
			}
		}
		for i := range 4 {
			p, at := tl.Printed(i), tl.At(i)
			left, top, right, bottom := p.X+at.X, p.Y+at.Y, p.Right()+at.X, p.Bottom()+at.Y
			// Its outer edges are the page's, which keeps 7 mm itself.
			if i%2 == 0 && left != 0 || i%2 == 1 && right != mm(210) || i/2 == 0 && top != 0 || i/2 == 1 && bottom != mm(297) {
				t.Errorf("sheet %d does not lie in its corner", i+1)
			}
			if i%2 == 0 && right > mm(203) || i%2 == 1 && left < mm(7) || i/2 == 0 && bottom > mm(290) || i/2 == 1 && top < mm(7) {
				t.Errorf("sheet %d prints %.1f,%.1f to %.1f,%.1f", i+1, left.MM(), top.MM(), right.MM(), bottom.MM())
			}
		}
		for _, pair := range [][2]int{{0, 1}, {2, 3}} {
			if over := tl.Printed(pair[0]).Right() - tl.Printed(pair[1]).X; over != impose.TileOverlap || over <= mm(7) {
				t.Errorf("sheets %v both print %.1f mm", pair, over.MM())
			}
		}
		for _, pair := range [][2]int{{0, 2}, {1, 3}} {
			if over := tl.Printed(pair[0]).Bottom() - tl.Printed(pair[1]).Y; over != impose.TileOverlap {
				t.Errorf("sheets %v both print %.1f mm", pair, over.MM())
			}
		}
	}
}

// Laid together, each join mark lies on that of the neighbour, and the edge that
// is cut on the line that shows where it goes.
func TestJoinMarksMeet(t *testing.T) {
	for _, tl := range tilings() {
		sheets, _ := tl.Tiles(a3(), grey)
		joins, cuts, guides := [4][]unit.Vec{}, [4][]unit.Rect{}, [4][]unit.Rect{}
		for i, s := range sheets {
			for _, m := range s.Marks {
				if m.Mark != nil {
					t.Error("a line to cut along is no artifact")
				}
				on := m
				b := on.Bounds().Inset(unit.Pt(0.25))
				if b.X < mm(7) || b.Y < mm(7) || b.Right() > mm(203) || b.Bottom() > mm(290) {
					t.Errorf("sheet %d: a mark at %v is not within the printable area", i+1, b)
				}
				b.Vec = b.Vec.Add(unit.Vec{X: -tl.At(i).X, Y: -tl.At(i).Y}) // on the page
				p := m.Item.(layout.Path)
				switch {
				case len(p.Segs) == 5:
					joins[i] = append(joins[i], unit.Vec{X: b.X + b.W/2, Y: b.Y + b.H/2})
				case len(p.Dash) > 0:
					guides[i] = append(guides[i], b)
				default:
					cuts[i] = append(cuts[i], b)
				}
			}
		}
		for _, pair := range [][2]int{{0, 1}, {0, 2}, {1, 3}, {2, 3}} {
			n := 0
			for _, j := range joins[pair[0]] {
				if slices.Contains(joins[pair[1]], j) {
					n++
				}
			}
			if n != 1 {
				t.Errorf("sheets %v have %d join marks in common: %v and %v", pair, n, joins[pair[0]], joins[pair[1]])
			}
		}
		for i, want := range []int{0, 1, 1, 2} {
			if len(cuts[i]) != want || len(guides[i]) != 2-want {
				t.Errorf("sheet %d is cut along %d lines and shows %d edges", i+1, len(cuts[i]), len(guides[i]))
			}
		}
		for i := range 4 {
			for _, c := range append(cuts[i], guides[i]...) {
				if c.W == 0 && c.X != tl.Seam.X || c.H == 0 && c.Y != tl.Seam.Y {
					t.Errorf("sheet %d: a line at %v is not on a seam", i+1, c)
				}
			}
		}
	}
}

// Each mark is drawn once, on the sheet where most of it is seen; all that a sheet
// shows of other items is an artifact, and nothing is lost.
func TestTilesUseEachMarkOnce(t *testing.T) {
	root := &tag.Node{Role: tag.Document}
	para, shared := root.Add(tag.P), root.Add(tag.P)
	one, two := para.Mark(), shared.Mark()
	after := shared.Mark()
	page := a3(
		straight(10, 200, 280, 0),
		box(140, 205, 30, 20, one), // over all four, most of it on the last
		box(20, 100, 10, 5, two), box(20, 300, 10, 5, two), box(25, 301, 5, 5, two), box(20, 110, 10, 5, two),
		box(250, 390, 5, 5, after),
	)
	tl := impose.Tiling{Seam: unit.At(148.5, 210)}
	sheets, _ := tl.Tiles(page, grey)
	where := map[*tag.Mark]int{}
	for i, s := range sheets {
		for _, it := range s.Slots[0].Page.Items {
			if it.Mark == nil {
				continue
			}
			if on, ok := where[it.Mark]; ok && on != i {
				t.Errorf("a mark stands on sheets %d and %d", on+1, i+1)
			}
			where[it.Mark] = i
		}
	}
	if where[one] != 3 {
		t.Errorf("the picture over all four belongs to sheet %d", where[one]+1)
	}
	var order []int
	for _, k := range shared.Kids {
		order = append(order, where[k.(*tag.Mark)])
	}
	if !slices.Equal(order, []int{0, 2, 0, 3}) || shared.Kids[3] != tag.Kid(after) {
		t.Errorf("the words of one node are read on sheets %v, want them in the order of the text", order)
	}
	// The line at y 200 lies on the upper sheets; the lower ones print from 207.
	for i, want := range []int{4, 2, 3, 2} {
		if len(sheets[i].Slots[0].Page.Items) != want {
			t.Errorf("sheet %d prints %d items, want %d", i+1, len(sheets[i].Slots[0].Page.Items), want)
		}
	}
}

// Seams go where they cut no words or pictures, if there is such a place near.
func TestSeamsKeepClear(t *testing.T) {
	tl := impose.NewTiling(a3(box(138.5, 50, 22, 10, nil), box(20, 200, 20, 18, nil), straight(0, 0, 297, 420)))
	if x, y := tl.Seam.X, tl.Seam.Y; x > mm(138.5-3) && x < mm(160.5+3) || y > mm(200-3) && y < mm(218+3) {
		t.Errorf("the seams cross at %.1f,%.1f", x.MM(), y.MM())
	}
	if x := tl.Seam.X; x < mm(130) || x > mm(168) {
		t.Errorf("the upright seam is at %.1f, further away than it need be", x.MM())
	}
	if tl := impose.NewTiling(a3()); tl.Seam != unit.At(148.5, 210) {
		t.Errorf("the seams of an empty page cross at %v", tl.Seam)
	}
}

// The words of a sheet stand where it is cut off or covered.
func TestRoomForTheWordsOfTiles(t *testing.T) {
	for _, tl := range tilings() {
		_, tiles := tl.Tiles(a3(), grey)
		for i, tile := range tiles {
			r, printed := tile.Room, tl.Printed(i)
			printed.Vec = printed.Vec.Add(tl.At(i))
			if r.H < mm(31) || r.W < mm(88) || r.X < mm(7) || r.Y < mm(7) || r.Right() > mm(203) || r.Bottom() > mm(290) {
				t.Errorf("sheet %d has room for words at %v", i+1, r)
			}
			if i/2 == 0 && r.Y < printed.Bottom() || i/2 == 1 && r.Bottom() > printed.Y {
				t.Errorf("sheet %d: its words lie on the page", i+1)
			}
			if len(tile.Cuts) != []int{0, 1, 1, 2}[i] {
				t.Errorf("sheet %d says %d times where to cut", i+1, len(tile.Cuts))
			}
		}
	}
}
