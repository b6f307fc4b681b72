package content

import (
	"flag"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"trykklar/generator/diag"
	"trykklar/generator/words"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// sample is the small site of testdata/sample.txtar.
func sample(t testing.TB) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile("testdata/sample.txtar")
	if err != nil {
		t.Fatal(err)
	}
	site := fstest.MapFS{}
	for _, f := range a.Files {
		site[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return site
}

// danish is the words that sites are read with.
func danish(t testing.TB) *words.Words {
	t.Helper()
	w, list := words.Load(os.DirFS("../../templates"), "da")
	if w == nil || list.HasErrors() {
		t.Fatalf("the words cannot be loaded: %v", list)
	}
	return w
}

// told is findings as the program prints them.
func told(list diag.List) string {
	var b strings.Builder
	for _, f := range list {
		b.WriteString(f.Format("content") + "\n")
	}
	return b.String()
}

func find(t testing.TB, site fs.FS) string {
	t.Helper()
	_, list := Read(site, danish(t))
	return told(list)
}

// golden compares got with a file, which -update rewrites.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("differs from %s; run with -update and review\n%s", name, got)
	}
}
