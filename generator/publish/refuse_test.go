package publish

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// lacks skips a test for what this system does not have, where that is no fault.
func lacks(t *testing.T, what string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skipf("no %s here", what)
	}
	t.Fatalf("no %s here", what)
}

func symlink(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		lacks(t, "links")
	}
}

func TestNotOurs(t *testing.T) {
	for _, test := range []struct {
		name, want string
		make       func(t *testing.T, out string)
	}{
		{"a folder with files", "holds files, and not the marker", func(t *testing.T, out string) { put(t, filepath.Join(out, "thesis.txt"), "x") }},
		{"a file", "is a file", func(t *testing.T, out string) { put(t, out, "x") }},
		{"a marker of someone else", "holds files, and not the marker", func(t *testing.T, out string) { put(t, filepath.Join(out, Marker), "my notes") }},
		{"a folder as marker", "holds files, and not the marker", func(t *testing.T, out string) { put(t, filepath.Join(out, Marker, "a"), "x") }},
		{"a link to a folder of ours", "is a link", func(t *testing.T, out string) {
			if err := Write(out+"-real", nil); err != nil {
				t.Fatal(err)
			}
			symlink(t, out+"-real", out)
		}},
		{"a link to nothing", "is a link", func(t *testing.T, out string) {
			symlink(t, "nowhere", out)
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			parent := t.TempDir()
			out := filepath.Join(parent, "public")
			test.make(t, out)
			before, _ := os.ReadDir(parent)
			for _, typed := range []string{out, out + string(filepath.Separator)} {
				err := Write(typed, []File{{Path: "a"}})
				if !errors.Is(err, ErrNotOurs) || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "name another one") {
					t.Errorf("Write(%s): %v", typed, err)
				}
			}
			if after, _ := os.ReadDir(parent); len(after) != len(before) {
				t.Errorf("beside it: %v, before %v", after, before)
			}
		})
	}
	if err := Write("", nil); err == nil {
		t.Error("an output without a name is written")
	}
	if err := Write("/", nil); !errors.Is(err, ErrNotOurs) {
		t.Errorf("the root: %v", err)
	}
}

func TestApart(t *testing.T) {
	base := t.TempDir()
	put(t, filepath.Join(base, "content", "a.md"), "x")
	symlink(t, filepath.Join(base, "content"), filepath.Join(base, "link"))
	for out, ok := range map[string]bool{
		"public":         true,
		"content-public": true,
		"..public":       true,
		"new/public":     true,
		"content":        false,
		"content/public": false,
		"content/a/b":    false,
		"link/public":    false,
		".":              false,
		"..":             false,
	} {
		err := Apart(filepath.Join(base, out), filepath.Join(base, "content"))
		if (err == nil) != ok || !ok && !errors.Is(err, ErrOverlap) {
			t.Errorf("%s: %v", out, err)
		}
	}
}
