package markdown

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"trykklar/generator/diag"
	"trykklar/generator/doc/doctest"
)

// Whatever an author writes, reading it ends, without a panic; blocks
// and findings stand in the file, and what is read twice is the same.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(ar.Files[0].Data))
		for part := range strings.SplitSeq(string(ar.Files[0].Data), "\n\n") {
			f.Add(part)
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		hangs := time.AfterFunc(time.Minute, func() { panic("Parse does not end") })
		blocks, found := Parse(course(in))
		hangs.Stop()
		if utf8.ValidString(in) && !strings.Contains(in, "\r") {
			checkPlaces(t, in, blocks, found)
		}
		again, _ := Parse(course(in))
		if a, b := doctest.Dump(blocks), doctest.Dump(again); a != b {
			t.Errorf("read twice:\n%s\n%s", a, b)
		}
	})
}

// Sentences neither add nor drop a word.
func FuzzSentences(f *testing.F) {
	data, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, in string) {
		all, found := Inlines(course(""), diag.Pos{}, in)
		list, again := SentencesOf(course(""), diag.Pos{}, in)
		if len(found) != len(again) {
			t.Errorf("%v and %v", found, again)
		}
		var joined string
		for _, s := range list {
			if len(s) == 0 {
				t.Error("an empty sentence")
			}
			joined += doctest.Inlines(s)
		}
		letters := func(s string) string {
			return strings.NewReplacer("**", "").Replace(strings.Join(strings.Fields(s), ""))
		}
		// a link over two sentences becomes two
		if a, b := letters(doctest.Inlines(all)), letters(joined); a != b && !strings.Contains(a, "](") {
			t.Errorf("%q became %q", a, b)
		}
	})
}
