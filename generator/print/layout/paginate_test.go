package layout

import (
	"slices"
	"testing"

	"trykklar/generator/unit"
)

// textParts is parts of 10 mm, each of so many lines.
func textParts(n, lines int) []part {
	out := make([]part, n)
	for i := range out {
		out[i] = part{height: 10 * unit.Millimetre, lines: lines}
	}
	return out
}

// A heading has two lines below it, or begins the next page.
func TestHeadingIsNotLonely(t *testing.T) {
	parts := textParts(14, 1)
	parts[8].keep, parts[8].air = true, airHeading
	if got := paginate(parts, 100*unit.Millimetre); !slices.Equal(got, []int{8, 14}) {
		t.Errorf("a heading with one line below it ends the page: %v", got)
	}
	parts[9].lines = 2
	if got := paginate(parts, 100*unit.Millimetre); !slices.Equal(got, []int{10, 14}) {
		t.Errorf("a heading with two lines below it does not stay: %v", got)
	}
}

// What is better whole is whole, but not at the price of a page.
func TestWholeWhereItTakesNoMorePages(t *testing.T) {
	parts := textParts(14, 2)
	for i := 8; i < 11; i++ {
		parts[i].whole = true
	}
	if got := paginate(parts, 100*unit.Millimetre); !slices.Equal(got, []int{8, 14}) {
		t.Errorf("a whole is parted without need: %v", got)
	}
	parts = textParts(20, 2)
	for i := 8; i < 11; i++ {
		parts[i].whole = true
	}
	if got := paginate(parts, 100*unit.Millimetre); !slices.Equal(got, []int{10, 20}) {
		t.Errorf("a whole takes one more page: %v", got)
	}
}

// One line does not begin a page before a heading, where it can be helped.
func TestNoTailBeforeHeading(t *testing.T) {
	parts := textParts(16, 1)
	parts[11].keep, parts[11].air = true, airHeading
	parts[10].before = unit.Millimetre
	if got := paginate(parts, 100*unit.Millimetre); got[0] == 10 {
		t.Errorf("one line and a heading begin a page: %v", got)
	}
}
