package impose_test

import (
	"slices"
	"testing"

	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// An A4 folded once: the back beside the cover, and the spread inside; behind
// page 1 lies page 2, when the sheet is turned over its short edge.
func TestFolder(t *testing.T) {
	all := pages(4, unit.A5)
	sheets := impose.Folder([4]*layout.Page(all), grey)
	if len(sheets) != 2 {
		t.Fatalf("%d sides", len(sheets))
	}
	for i, want := range [][]int{{4, 1}, {2, 3}} {
		s := sheets[i]
		if got := numbers(all, s); !slices.Equal(got, want) || s.Size != unit.SizeMM(297, 210) {
			t.Errorf("side %d of %v has pages %v, want %v", i+1, s.Size, got, want)
		}
		if s.Slots[0].At != unit.At(0, 0) || s.Slots[1].At != unit.At(149, 0) {
			t.Errorf("side %d: the pages lie at %v and %v", i+1, s.Slots[0].At, s.Slots[1].At)
		}
		var marks []string
		for _, m := range s.Marks {
			if m.Mark != nil {
				t.Error("a fold mark is no artifact")
			}
			marks = append(marks, placed(m))
		}
		if want := []string{"148.5,3.5 +0.0,3.5 dashed", "148.5,203.0 +0.0,3.5 dashed"}; !slices.Equal(marks, want) {
			t.Errorf("side %d: marks %q, want %q", i+1, marks, want)
		}
	}
}
