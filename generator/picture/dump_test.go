package picture

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// dump is a drawing as text, for the eye.
func dump(d *Drawing) string {
	var b strings.Builder
	fmt.Fprintf(&b, "box %s %s %s %s\n", short(d.Box.X, 3), short(d.Box.Y, 3), short(d.Box.W, 3), short(d.Box.H, 3))
	for _, s := range d.Shapes {
		b.WriteString("shape")
		if p := s.Paint; p.Fill != nil {
			fmt.Fprintf(&b, " fill %s", p.Fill)
			if p.EvenOdd {
				b.WriteString(" evenodd")
			}
		}
		if p := s.Paint; p.Stroke != nil {
			fmt.Fprintf(&b, " stroke %s width %s", p.Stroke, short(p.Width, 3))
			if p.RoundCap {
				b.WriteString(" round-cap")
			}
			if p.RoundJoin {
				b.WriteString(" round-join")
			} else {
				fmt.Fprintf(&b, " miter %s", short(p.MiterLimit, 3))
			}
			if p.Dash != nil {
				fmt.Fprintf(&b, " dash %v", p.Dash)
			}
		}
		b.WriteByte('\n')
		if s.Matrix != Unmoved {
			b.WriteString("  matrix")
			for _, v := range s.Matrix {
				b.WriteString(" " + short(v, 3))
			}
			b.WriteByte('\n')
		}
		for _, seg := range s.Segs {
			b.WriteString("  " + [...]string{"move", "line", "cubic", "close"}[seg.Kind])
			for _, p := range seg.P[:[...]int{1, 1, 3, 0}[seg.Kind]] {
				b.WriteString(" " + short(p.X, 3) + "," + short(p.Y, 3))
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func TestDrawings(t *testing.T) {
	for _, name := range []string{"shapes", "path", "moved"} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", name+".svg"))
			if err != nil {
				t.Fatal(err)
			}
			d, found := ParseSVG(name+".svg", data)
			for _, f := range found {
				t.Error(f.Format("testdata"))
			}
			if d == nil {
				t.FailNow()
			}
			golden(t, filepath.Join("testdata", name+".golden"), dump(d))
			golden(t, filepath.Join("testdata", name+".web.svg"), string(d.SVG(248)))
		})
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (go test -update writes it)", err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got:\n%s", file, got)
	}
}
