package generator_test

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"testing"
)

// maxLines is how long a file may be. Those much longer than 150 lines do two
// things; past this they must be split.
const maxLines = 500

func TestNoFileIsTooLong(t *testing.T) {
	kinds := []string{".go", ".css", ".js", ".mjs", ".html", ".tmpl", ".sh", ".py"}
	seen := 0
	eachFile(t, func(name string) {
		if !slices.Contains(kinds, path.Ext(name)) {
			return
		}
		data, err := fs.ReadFile(root, name)
		if err != nil {
			t.Fatal(err)
		}
		seen++
		if lines := bytes.Count(data, []byte("\n")); lines > maxLines {
			t.Errorf("%s has %d lines; split it", name, lines)
		}
	})
	if seen < 10 {
		t.Errorf("only %d files found", seen)
	}
}
