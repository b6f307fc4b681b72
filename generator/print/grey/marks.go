package grey

import (
	"fmt"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/look"
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// A mark is a sign in outlines and colours. Words in it do not count: digits in
// discs are as many as there are discs.
type mark struct {
	is     string
	pos    diag.Pos
	shape  string // outlines, whatever their size and place
	colour []picture.RGB
}

// sameMarks tells of marks with the same outlines whose colours are too close to
// each other in lightness.
func sameMarks(sets [][]sign) diag.List {
	var list diag.List
	for _, set := range sets {
		var seen []mark
		for _, l := range set {
			m := outlined(l)
			known := false
			for _, s := range seen {
				same := s.shape == m.shape && close(s.colour, m.colour)
				known = known || same && s.is == m.is
				if same && s.is != m.is {
					list.Add(diag.Errorf(m.pos, diag.SameInGrey, "give the two colours in look.yaml that differ by 15 of 100 in lightness, or other shapes",
						"of %s, %q and %q look the same in grey", l.Set, s.is, m.is))
					known = true
				}
			}
			if !known {
				seen = append(seen, m)
			}
		}
	}
	return list
}

// paper is what shows where nothing is filled.
var paper = picture.RGB{R: 0xFF, G: 0xFF, B: 0xFF}

// outlined is the paths of a sign: their segments as parts of the height of the
// first, so that large and small marks are one.
func outlined(l sign) mark {
	m := mark{is: l.Is, pos: l.Pos}
	var origin unit.Vec
	var height float64
	var b strings.Builder
	for _, it := range l.items {
		p, ok := it.Item.(layout.Path)
		if !ok {
			continue
		}
		if height == 0 {
			origin, height = it.At, tallest(p.Segs)
		}
		rel := func(v unit.Vec) string {
			return fmt.Sprintf("%.1f,%.1f ", float64(v.X-origin.X)/height+0.001, float64(v.Y-origin.Y)/height+0.001)
		}
		fmt.Fprintf(&b, "%v%v%v:", p.Fill != nil, p.Stroke != nil, len(p.Dash) > 0)
		for _, s := range p.Segs {
			fmt.Fprintf(&b, "%d", s.Kind)
			for _, v := range s.P {
				b.WriteString(rel(v.Add(it.At)))
			}
		}
		m.colour = append(m.colour, or(p.Fill), or(p.Stroke))
	}
	m.shape = b.String()
	return m
}

func or(c *picture.RGB) picture.RGB {
	if c == nil {
		return paper
	}
	return *c
}

// tallest is the height of a path, or its width when it is flat.
func tallest(segs []layout.Seg) float64 {
	low, high := unit.Vec{}, unit.Vec{}
	for _, s := range segs {
		for _, v := range s.P {
			low = unit.Vec{X: min(low.X, v.X), Y: min(low.Y, v.Y)}
			high = unit.Vec{X: max(high.X, v.X), Y: max(high.Y, v.Y)}
		}
	}
	return float64(max(high.Y-low.Y, high.X-low.X, 1))
}

// close tells that no colour of one mark is far from that of the other.
func close(a, b []picture.RGB) bool {
	for i := range a {
		if d := look.Lightness(a[i]) - look.Lightness(b[i]); d >= look.LeastApart || d <= -look.LeastApart {
			return false
		}
	}
	return true
}
