package picture

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
)

// drawings is every drawing of the content folder by its path; findings fail.
func drawings(t *testing.T) map[string]*Drawing {
	t.Helper()
	content := os.DirFS("../../content")
	all := map[string]*Drawing{}
	err := fs.WalkDir(content, ".", func(file string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(file) != ".svg" {
			return err
		}
		data, err := fs.ReadFile(content, file)
		if err != nil {
			return err
		}
		d, found := ParseSVG(file, data)
		for _, f := range found {
			t.Error(f.Format("content"))
		}
		if d != nil {
			all[file] = d
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 100 {
		t.Fatalf("only %d drawings under content", len(all))
	}
	return all
}

// The pictograms are of one family: ink and three fills, a line of 2/72, inside
// their box.
func TestPictograms(t *testing.T) {
	tones := map[string]bool{"#ffffff": true, "#f5e3ca": true, "#e2b07c": true, "#22211f": true}
	for file, d := range drawings(t) {
		if !strings.HasPrefix(file, "pictures/") {
			continue
		}
		if d.Box != (Box{W: 72, H: 72}) {
			t.Errorf("%s: the box is %v", file, d.Box)
		}
		b := d.Bounds()
		if b.X < 0 || b.Y < 0 || b.X+b.W > 72 || b.Y+b.H > 72 {
			t.Errorf("%s: it paints %.2f, outside its box", file, b)
		}
		if max(b.W, b.H) < 38 {
			t.Errorf("%s: it is small in its box: %.2f", file, b)
		}
		lines := map[string]bool{}
		for _, s := range d.Shapes {
			for _, c := range []*RGB{s.Paint.Fill, s.Paint.Stroke} {
				if c != nil && !tones[c.String()] {
					t.Errorf("%s: the colour %s is none of ours", file, c)
				}
			}
			if s.Paint.Stroke != nil && *s.Paint.Stroke == ink {
				lines[fmt.Sprintf("%.2f", s.Paint.Width*s.Matrix.Scale())] = true
			}
		}
		if len(lines) > 0 && !lines["2.00"] {
			t.Errorf("%s: its lines are %v wide, and 2 is wanted", file, lines)
		}
	}
}

// The faces stand in one row: the same box, a head that is not cut, a flat lower
// edge, and the same head under all emotions of a persona.
func TestFaces(t *testing.T) {
	shared := map[string]map[string]int{}
	var box Box
	for file, d := range drawings(t) {
		if path.Base(path.Dir(file)) != "faces" {
			continue
		}
		if box == (Box{}) {
			box = d.Box
		}
		if d.Box != box || d.Box.Y+d.Box.H != 704 {
			t.Errorf("%s: the box is %v, elsewhere %v", file, d.Box, box)
		}
		if top := d.Bounds().Y; top < d.Box.Y {
			t.Errorf("%s: the head begins at %.1f, above the box's %.1f", file, top, d.Box.Y)
		}
		persona := file[:strings.LastIndexByte(file, '-')]
		if shared[persona] == nil {
			shared[persona] = map[string]int{}
		}
		for _, s := range d.Shapes {
			shared[persona][s.Key]++
		}
	}
	for persona, keys := range shared {
		n := 0
		for _, count := range keys {
			if count == 6 {
				n++
			}
		}
		if n < 4 {
			t.Errorf("%s: only %d paths are the same under six emotions", persona, n)
		}
	}
	if len(shared) < 4 {
		t.Errorf("%d personas", len(shared))
	}
}
