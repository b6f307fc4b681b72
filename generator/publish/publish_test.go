package publish

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// swappers are both ways, so that the one of other systems is tested here too.
var swappers = map[string]swapper{"swap": swap, "two renames": twoRenames}

func eachSwapper(t *testing.T, test func(t *testing.T, swap swapper)) {
	for name, s := range swappers {
		t.Run(name, func(t *testing.T) { test(t, s) })
	}
}

// tree is what lies in a folder: contents by path, folders with a slash.
func tree(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == folder {
			return err
		}
		rel, _ := filepath.Rel(folder, name)
		rel = filepath.ToSlash(rel)
		if d.IsDir() {
			all[rel+"/"] = ""
			return nil
		}
		data, err := os.ReadFile(name)
		all[rel] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func wantTree(t *testing.T, folder string, want map[string]string) {
	t.Helper()
	if got := tree(t, folder); !maps.Equal(got, want) {
		t.Errorf("%s holds\n%q\nwant\n%q", folder, got, want)
	}
}

func put(t *testing.T, name, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestWrite(t *testing.T) {
	eachSwapper(t, func(t *testing.T, swap swapper) {
		parent := t.TempDir()
		out := filepath.Join(parent, "deep", "public")
		step := func(files []File, want map[string]string) {
			t.Helper()
			if err := write(out, files, swap); err != nil {
				t.Fatal(err)
			}
			want[".trykklar"] = markerText
			wantTree(t, out, want)
			if beside, _ := os.ReadDir(filepath.Dir(out)); len(beside) != 1 {
				t.Errorf("left beside the output: %v", beside)
			}
		}
		step([]File{{"index.html", []byte("1")}, {"kursus/a/b.pdf", []byte("2")}},
			map[string]string{"index.html": "1", "kursus/": "", "kursus/a/": "", "kursus/a/b.pdf": "2"})
		// what is no longer made disappears, and what was put there by hand too
		put(t, filepath.Join(out, "hand", "note.txt"), "x")
		step([]File{{"kursus/a/b.pdf", []byte("3")}},
			map[string]string{"kursus/": "", "kursus/a/": "", "kursus/a/b.pdf": "3"})
		// a file where a folder was
		step([]File{{"kursus", []byte("4")}}, map[string]string{"kursus": "4"})
		step(nil, map[string]string{})
	})
}

func TestEmptyFolder(t *testing.T) {
	eachSwapper(t, func(t *testing.T, swap swapper) {
		out := t.TempDir()
		if err := write(out, []File{{"a", []byte("1")}}, swap); err != nil {
			t.Fatal(err)
		}
		wantTree(t, out, map[string]string{"a": "1", ".trykklar": markerText})
	})
}

// The same files again leave everything as it is, so that a mirror need not
// fetch it.
func TestSame(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	files := []File{{"a", []byte("1")}, {"b/c", []byte("2")}}
	never := func(string, string) (string, error) { return "", errors.New("written again") }
	if err := Write(out, files); err != nil {
		t.Fatal(err)
	}
	if err := write(out, files, never); err != nil {
		t.Error(err)
	}
	put(t, filepath.Join(out, "b", "c"), "3")
	if err := write(out, files, never); err == nil {
		t.Error("a changed file is not written again")
	}
	if err := Write(out, files); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(out, "more"), "")
	if err := write(out, files, never); err == nil {
		t.Error("a file too many stays")
	}
}

// When the new output cannot be put in place, the former stands and nothing is
// left beside it.
func TestFailure(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	if err := Write(out, []File{{"a", []byte("1")}}); err != nil {
		t.Fatal(err)
	}
	full := errors.New("disk full")
	if err := write(out, []File{{"a", []byte("2")}}, func(string, string) (string, error) { return "", full }); !errors.Is(err, full) {
		t.Errorf("error %v", err)
	}
	wantTree(t, parent, map[string]string{"public/": "", "public/.trykklar": markerText, "public/a": "1"})
}

func TestModes(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	if err := Write(out, []File{{"a/b", nil}}); err != nil {
		t.Fatal(err)
	}
	// What a plain program gets under this umask.
	plain := filepath.Join(t.TempDir(), "plain")
	if err := os.Mkdir(plain, 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(plain, "file"), "")
	for name, like := range map[string]string{out: plain, filepath.Join(out, "a"): plain, filepath.Join(out, "a", "b"): filepath.Join(plain, "file")} {
		got, err1 := os.Stat(name)
		want, err2 := os.Stat(like)
		if err1 != nil || err2 != nil || got.Mode() != want.Mode() {
			t.Errorf("%s: %v, want %v (%v, %v)", name, got.Mode(), want.Mode(), err1, err2)
		}
	}
}

func TestBadPaths(t *testing.T) {
	for _, test := range []struct{ paths, want string }{
		{"/a", "not a path inside"},
		{"", "not a path inside"},
		{".", "not a path inside"},
		{"..", "not a clean path"},
		{"../a", "not a clean path"},
		{"a/../b", "not a clean path"},
		{"a//b", "not a clean path"},
		{"a/", "not a clean path"},
		{"./a", "not a clean path"},
		{`a\b`, "is not a letter"},
		{"blå", "is not a letter"},
		{"a b", "is not a letter"},
		{"a:b", "is not a letter"},
		{"a\x00", "is not a letter"},
		{"a./b", "ends in a full stop"},
		{strings.Repeat("a", 201), "longer than"},
		{"x/nul.html", "device"},
		{"a a", "is not a letter"},
		{".trykklar", `the name of ".trykklar"`},
		{".Trykklar", `the name of ".trykklar"`},
		{"a|a", `it has the name of "a"`},
		{"Side.html|side.html", `it has the name of "Side.html"`},
		{"A/x|a/y", `its folder has the name of "A"`},
		{"a|a/b", `its folder has the name of "a"`},
		{"a.b|a/b|a", `its folder has the name of "a"`},
	} {
		var files []File
		for p := range strings.SplitSeq(test.paths, "|") {
			files = append(files, File{Path: p})
		}
		parent := t.TempDir()
		err := Write(filepath.Join(parent, "public"), files)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: error %v, want %s", test.paths, err, test.want)
		}
		wantTree(t, parent, map[string]string{})
	}
	good := []File{{Path: ".nojekyll"}, {Path: "a/b/c.pdf"}, {Path: "a/b-c.pdf"}, {Path: "a.html"}, {Path: "materials.json"}}
	if err := Write(filepath.Join(t.TempDir(), "public"), good); err != nil {
		t.Error(err)
	}
	if good[0].Path != ".nojekyll" || good[4].Path != "materials.json" {
		t.Error("the caller's files are put in another order")
	}
}
