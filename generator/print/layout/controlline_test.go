package layout_test

import (
	"fmt"
	"slices"
	"testing"

	"trykklar/generator/print/layout"
)

// The control line is 50 mm long from its first tick to its last, with a tick
// each 10, and its words end before it. All of it is an artifact.
func TestControlLine(t *testing.T) {
	words, ticks, long := "", []string{}, 0.0
	for _, it := range layout.ControlLine(input(textOf()), mm(179.5), mm(285.8)) {
		if it.Mark != nil {
			t.Error("the control line is no artifact")
		}
		switch x := it.Item.(type) {
		case layout.Run:
			words = x.Text
			if end := it.At.X + x.Face.Width(x.Text, x.Size); end != mm(127) || it.At.Y != mm(285.8) {
				t.Errorf("the words end at %.1f on %.1f", end.MM(), it.At.Y.MM())
			}
		case layout.Path:
			if end := x.Segs[len(x.Segs)-1].P[0]; end.X > 0 {
				long = end.X.MM()
			} else {
				ticks = append(ticks, fmt.Sprint(it.At.X.MM()))
			}
		}
	}
	if want := []string{"129.5", "139.5", "149.5", "159.5", "169.5", "179.5"}; !slices.Equal(ticks, want) || long != 50 {
		t.Errorf("a line of %g mm with ticks at %v", long, ticks)
	}
	if words != load().words.Print.ControlLine {
		t.Errorf("it says %q", words)
	}
}
