package words

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/templates"
)

func danish(t *testing.T) *Words {
	t.Helper()
	w, found := Load(templates.FS, "da")
	if len(found) != 0 {
		t.Fatalf("findings: %v", found)
	}
	return w
}

func TestDanish(t *testing.T) {
	w := danish(t)
	if w.Lang != "da" {
		t.Errorf("lang %q", w.Lang)
	}
	for _, test := range []struct{ got, want string }{
		{w.Print.LongDate(2026, 11, 22), "22. november 2026"},
		{w.Print.LongDate(2026, 3, 3), "3. marts 2026"},
		{Fill(w.Print.PageOf, "page", "2", "pages", "12"), "Side 2 af 12"},
		{Fill(w.Content.MeetingTitle, "number", "1", "title", "{number}"), "Møde 1: {number}"},
		{Fill(w.Content.FaceAlt, "persona", "Ung kvinde", "emotion", w.Content.Emotions["angry"]), "Ung kvinde ser vred ud"},
		{w.Print.FormPath["cards-laminate"], "kort-laminat"},
		{w.Content.Fields["support_person"], "Min støtteperson"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

// Words that go into paths are ids: every web host and every disk takes them.
func TestPaths(t *testing.T) {
	w := danish(t)
	paths := []string{w.Print.Meeting, w.Print.Agenda, w.Print.FoldOver.Path, w.Site.Credits.Path, w.Site.Search.Path}
	for _, p := range w.Print.FormPath {
		paths = append(paths, p)
	}
	for _, p := range paths {
		if strings.Trim(p, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			t.Errorf("%q is not an id", p)
		}
	}
}

func TestFindings(t *testing.T) {
	ours, err := fs.ReadFile(templates.FS, "words/da.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ old, new, want string }{
		{"  page_of:", "  page_off:", `error unknown-key: "page_off" is not a key of "print"`},
		{"  page_of:", "  page_off:", `error missing-key: "print" lacks the key "page_of"`},
		{"    angry: vred\n", "", `error missing-key: the emotions lack the key "angry"`},
		{"    booklet: haefte\n", "    bookelt: haefte\n", `did you mean "booklet"?`},
		{"marts, ", "", "there are 11 months here, not 12"},
		{"  minus: minus\n", "  minus: \"\"\n", `"minus" is empty`},
	} {
		data := bytes.Replace(ours, []byte(test.old), []byte(test.new), 1)
		_, found := Load(fstest.MapFS{"words/da.yaml": {Data: data}}, "da")
		var all string
		for _, f := range found {
			all += f.Format("templates") + "\n"
		}
		if !strings.Contains(all, test.want) {
			t.Errorf("%s\n got: %swant: %s", test.new, all, test.want)
		}
	}
}

func TestMissingLanguage(t *testing.T) {
	_, found := Load(templates.FS, "nb")
	if len(found) != 1 || !strings.Contains(found[0].Hint, "languages with words: da;") {
		t.Errorf("findings: %v", found)
	}
}
