package layout_test

import (
	"strings"
	"testing"

	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// Everything on a page of a booklet or a folder, drawn or written, keeps 12 mm
// from its outer edge and from the fold (RULES.md R21 and R23). The empty side
// of a large letter, and of a face's drawing, does not count.
func TestA5KeepsItsMargins(t *testing.T) {
	for name, r := range map[string]layout.Result{
		"booklet": layout.A5(input(everything(true))),
		"folder":  layout.Folder(input(leaflet(topic("A", 3), topic("B", 2)))),
	} {
		for i, p := range whole(t, r).Pages {
			for _, it := range p.Items {
				if _, ok := it.Item.(layout.Link); ok {
					continue
				}
				if e := covered(it); e.X < mm(12) || e.Right() > mm(136) || e.Y < mm(7) || e.Bottom() > mm(203) {
					t.Errorf("%s, page %d: %T over %.1f–%.1f, %.1f–%.1f mm", name, i+1, it.Item, e.X.MM(), e.Right().MM(), e.Y.MM(), e.Bottom().MM())
				}
			}
		}
	}
}

// covered is the rectangle that an item covers; of words, from the height of
// capitals to the baseline.
func covered(it layout.Placed) unit.Rect {
	switch x := it.Item.(type) {
	case layout.Run:
		w := x.Face.Width(strings.TrimRight(x.Text, " "), x.Size)
		return unit.Rect{Vec: unit.Vec{X: it.At.X, Y: it.At.Y - x.Size.Scale(0.7)}, Size: unit.Size{W: w, H: x.Size.Scale(0.7)}}
	case layout.Picture:
		return unit.Rect{Vec: it.At, Size: x.Size}
	case layout.Photo:
		return unit.Rect{Vec: it.At, Size: x.Size}
	case layout.Path:
		return extent(it)
	}
	return unit.Rect{Vec: it.At}
}
