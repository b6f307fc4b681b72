package preview

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"trykklar/generator/picture"
)

var update = flag.Bool("update", false, "rewrite the goldens")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("differs from %s; run with -update and review\n%s", file, got)
	}
}

// ink is black, so that what is left of the paper tells how much was covered.
var ink = picture.RGB{}

// shown is a canvas as text: how many shades of ink a pixel has.
func shown(c *canvas) string {
	var b strings.Builder
	for i, v := range c.pix {
		n := ((0xFF-v&0xFF)*shades + 127) / 255
		b.WriteByte(" 123456789"[n])
		if i%c.w == c.w-1 {
			b.WriteString("|\n")
		}
	}
	return b.String()
}

// path reads M, L, C and Z with their numbers.
func path(t *testing.T, data string) []picture.Seg {
	t.Helper()
	var segs []picture.Seg
	f := strings.Fields(data)
	for len(f) > 0 {
		s := picture.Seg{Kind: picture.SegKind(strings.Index("MLCZ", f[0]))}
		n := []int{1, 1, 3, 0}[s.Kind]
		for i := range n {
			if _, err := fmt.Sscan(f[1+2*i]+" "+f[2+2*i], &s.P[i].X, &s.P[i].Y); err != nil {
				t.Fatal(err)
			}
		}
		segs, f = append(segs, s), f[1+2*n:]
	}
	return segs
}

const (
	square = "M 2 2 L 14 2 L 14 14 L 2 14 Z "
	inner  = "M 5 5 L 11 5 L 11 11 L 5 11 Z"
	turned = "M 5 5 L 5 11 L 11 11 L 11 5 Z"
	corner = "M 3 13 L 8 3 L 13 13"
)

// What is inside of outlines, and what lines look like.
func TestShapes(t *testing.T) {
	line := func(width float64, more picture.Paint) picture.Paint {
		more.Stroke, more.Width = &ink, width
		return more
	}
	unit := picture.Unmoved
	shapes := []struct {
		name, path string
		m          picture.Matrix
		paint      picture.Paint
	}{
		{"a hole, turned the other way", square + turned, unit, picture.Paint{Fill: &ink}},
		{"no hole, turned the same way", square + inner, unit, picture.Paint{Fill: &ink}},
		{"a hole by even-odd", square + inner, unit, picture.Paint{Fill: &ink, EvenOdd: true}},
		{"a path that nobody closed", "M 2 2 L 14 2 L 14 14", unit, picture.Paint{Fill: &ink}},
		{"a circle", "M 14 8 C 14 11.3 11.3 14 8 14 C 4.7 14 2 11.3 2 8 C 2 4.7 4.7 2 8 2 C 11.3 2 14 4.7 14 8 Z", unit, picture.Paint{Fill: &ink}},
		{"off the canvas", "M -90 4 L 90 4 L 90 8 L -90 8 Z", unit, picture.Paint{Fill: &ink}},
		{"between two pixels", "M 4.5 4.5 L 8.5 4.5 L 8.5 8.5 L 4.5 8.5 Z", unit, picture.Paint{Fill: &ink}},
		{"flat ends", "M 4 8 L 12 8", unit, line(4, picture.Paint{})},
		{"round ends", "M 4 8 L 12 8", unit, line(4, picture.Paint{RoundCap: true})},
		{"a dot", "M 8 8 L 8 8", unit, line(8, picture.Paint{RoundCap: true})},
		{"no dot with flat ends", "M 8 8 L 8 8", unit, line(8, picture.Paint{})},
		{"a mitre", corner, unit, line(3, picture.Paint{})},
		{"a mitre beyond its limit", corner, unit, line(3, picture.Paint{MiterLimit: 1.5})},
		{"a round join", corner, unit, line(3, picture.Paint{RoundJoin: true})},
		{"all joins of a closed line", inner, unit, line(2, picture.Paint{})},
		{"there and back", "M 3 8 L 12 8 L 3 8", unit, line(4, picture.Paint{RoundJoin: true})},
		{"dashes", "M 1 4 L 15 4 M 1 10 L 15 10", unit, line(2, picture.Paint{Dash: []float64{3, 2}})},
		{"dashes of one length", "M 1 8 L 15 8", unit, line(2, picture.Paint{Dash: []float64{2}})},
		{"dashes around a corner", "M 2 2 L 14 2 L 14 14 L 2 14 Z", unit, line(2, picture.Paint{Dash: []float64{8, 4}})},
		{"dots", "M 2 8 L 15 8", unit, line(2, picture.Paint{RoundCap: true, Dash: []float64{0, 4}})},
		{"dashes too fine to see", "M 2 8 L 14 8", unit, line(2, picture.Paint{Dash: []float64{0.01, 0.01}})},
		{"a thin line", "M 2 8 L 14 8", unit, line(0.4, picture.Paint{})},
		{"mirrored and larger", "M 1 1 L 3 1 L 3 4 Z", picture.Matrix{-4, 0, 0, 3, 16, 0}, line(0.5, picture.Paint{Fill: &ink})},
	}
	var b strings.Builder
	for _, s := range shapes {
		p := &painter{r: newRaster(newCanvas(16, 16))}
		p.shape(path(t, s.path), s.m, s.paint)
		fmt.Fprintf(&b, "== %s\n%s", s.name, shown(p.r.canvas))
	}
	golden(t, "shapes.txt", b.String())
}

// Overlapping pieces are one shape: their edges are no darker than one's.
func TestOverlapsAreNoDarker(t *testing.T) {
	one, two := newRaster(newCanvas(8, 8)), newRaster(newCanvas(8, 8))
	pts := []point{{1, 1.5}, {7, 1.5}, {7, 6.5}, {1, 6.5}}
	one.outline(pts)
	two.outline(pts)
	two.outline(pts)
	one.fill(ink, false)
	two.fill(ink, false)
	if shown(one.canvas) != shown(two.canvas) {
		t.Errorf("once:\n%stwice:\n%s", shown(one.canvas), shown(two.canvas))
	}
}

// Nothing is painted outside of a view box, and half a pixel of it is half.
func TestClip(t *testing.T) {
	r := newRaster(newCanvas(8, 4))
	r.frame(point{1, 1}, point{5.4, 9})
	r.clipTo(point{2, 0}, point{7, 3})
	r.outline([]point{{-9, -9}, {99, -9}, {99, 99}, {-9, 99}})
	r.fill(ink, false)
	want := "        |\n  5552  |\n  5552  |\n        |\n"
	if got := shown(r.canvas); got != want {
		t.Errorf("got\n%s", got)
	}
}

// Flat colours are exact however many there are of the others.
func TestPaletteKeepsFlatColours(t *testing.T) {
	var pix []uint32
	flat := []uint32{white, 0x112233, 0xAA0000, 0x00AA11, 0x445566}
	for i, c := range flat {
		for range 1000 - 100*i {
			pix = append(pix, c)
		}
	}
	for i := range uint32(200) {
		pix = append(pix, i<<8|i)
	}
	chosen, index := palette(pix, 16)
	if len(chosen) != 16 {
		t.Fatalf("%d colours", len(chosen))
	}
	for _, c := range flat {
		if chosen[index[c]] != c {
			t.Errorf("%06x became %06x", c, chosen[index[c]])
		}
	}
	if chosen, _ := palette(pix[:2000], 16); len(chosen) != 3 {
		t.Errorf("a picture of three colours has %d", len(chosen))
	}
}
