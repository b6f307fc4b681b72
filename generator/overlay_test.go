package generator

import (
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"
)

// One's own template replaces the built-in one of the same name; the others stay.
func TestOverlay(t *testing.T) {
	o := overlay{
		own:  fstest.MapFS{"css/b.css": {Data: []byte("own")}, "more/c.css": {Data: []byte("own")}},
		base: fstest.MapFS{"css/a.css": {Data: []byte("base")}, "css/b.css": {Data: []byte("base")}, "look.yaml": {Data: []byte("base")}},
	}
	for name, want := range map[string]string{"css/a.css": "base", "css/b.css": "own", "more/c.css": "own", "look.yaml": "base"} {
		if got, err := fs.ReadFile(o, name); string(got) != want || err != nil {
			t.Errorf("%s is %q, %v; want %q", name, got, err, want)
		}
	}
	if names, err := fs.Glob(o, "css/*.css"); len(names) != 2 || err != nil {
		t.Errorf("css/*.css is %q, %v", names, err)
	}
	if _, err := fs.ReadFile(o, "css/d.css"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file in neither: %v", err)
	}
	if _, err := fs.ReadDir(o, "js"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder in neither: %v", err)
	}
}
