package picture

import (
	"os"
	"path/filepath"
	"testing"
)

// FuzzSVG: no file brings the reader down, and what it writes it reads again.
func FuzzSVG(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.svg")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, found := ParseSVG("x.svg", data)
		if (d == nil) != found.HasErrors() {
			t.Fatalf("drawing %v, findings %v", d != nil, found)
		}
		if d == nil {
			return
		}
		d.Bounds()
		svg := d.SVG(560)
		again, found := ParseSVG("x.svg", svg)
		if again == nil {
			t.Fatalf("what was written is refused: %v\n%s", found, svg)
		}
		if len(again.Shapes) > len(d.Shapes) {
			t.Errorf("%d shapes became %d", len(d.Shapes), len(again.Shapes))
		}
	})
}
