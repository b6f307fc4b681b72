package group_test

import (
	"bytes"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator/content"
	"trykklar/generator/group"
	"trykklar/templates"
)

// The file to begin with is right as it is, in each language, and a group of six takes
// no more than 25 lines beside the comments.
func TestSample(t *testing.T) {
	for _, lang := range []string{"da", "en"} {
		s, found, _, err := group.Open(spoken(t, lang), templates.FS, lang)
		if err != nil || s == nil {
			t.Fatal(lang, found, err)
		}
		today := content.Date{Year: 2026, Month: 12, Day: 31}
		data, err := s.Sample("", today)
		if err != nil {
			t.Fatal(lang, err)
		}
		g, found := s.Read(s.Filename(), data, today, beside())
		if len(found) > 0 {
			t.Fatalf("%s: %v\n%s", lang, found, data)
		}
		if found, err := s.Check(g); len(found) > 0 || err != nil {
			t.Errorf("%s: %v, %v", lang, found, err)
		}
		if first := g.Meetings[0].Date; first != (content.Date{Year: 2027, Month: 2, Day: 2}) {
			t.Errorf("%s: the first meeting is on %s", lang, first)
		}
		if len(g.Participants) != 6 || len(g.Meetings) != len(g.Course.Meetings) {
			t.Errorf("%s: %d participants, %d meetings", lang, len(g.Participants), len(g.Meetings))
		}
		lines := 0
		for line := range strings.Lines(string(data)) {
			if !strings.HasPrefix(line, "#") {
				lines++
			}
			if len([]rune(line)) > 100 {
				t.Errorf("%s: a long line: %s", lang, line)
			}
		}
		if lines > 25 {
			t.Errorf("%s: %d lines", lang, lines)
		}
	}
}

// spoken is the content as if it were written in another language.
func spoken(t *testing.T, lang string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS("../../content"), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile("../../content/" + name)
		switch {
		case name == "trykklar.yaml":
			data = bytes.Replace(data, []byte("language: da"), []byte("language: "+lang), 1)
		case name == "pages/was.md" && lang == "en":
			name = "pages/accessibility.md"
		}
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
