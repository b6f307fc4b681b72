package words

import (
	"bytes"
	"fmt"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
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
		{Fill(w.Content.FaceAlt, "persona", "Ung kvinde", "emotion", w.Content.Emotions["angry"]), "Ung kvinde, der er vred"},
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
	if len(found) != 1 || !strings.Contains(found[0].Hint, "languages with words: da, en;") {
		t.Errorf("findings: %v", found)
	}
}

// Every language has all words, and says the same in them: what is filled in at one
// place in one language is filled in there in the others.
func TestLanguagesAgree(t *testing.T) {
	files, err := fs.Glob(templates.FS, "words/*.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("languages: %v, %v", files, err)
	}
	places := map[string]string{}
	walkWords("", reflect.ValueOf(*danish(t)), func(at, s string) { places[at] = filledIn(s) })
	for _, file := range files {
		lang := strings.TrimSuffix(strings.TrimPrefix(file, "words/"), ".yaml")
		w, found := Load(templates.FS, lang)
		if len(found) > 0 {
			t.Errorf("%s: %v", file, found)
			continue
		}
		walkWords("", reflect.ValueOf(*w), func(at, s string) {
			if want, ok := places[at]; ok && filledIn(s) != want && !strings.Contains(at, "[") {
				t.Errorf("%s: %s has the places %q, and da has %q", file, at, filledIn(s), want)
			}
			if strings.HasSuffix(at, ".Path") && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
				t.Errorf("%s: %s is %q, which is no path", file, at, s)
			}
		})
	}
}

// filledIn is the places of a text that are filled in, in order.
func filledIn(s string) string {
	list := regexp.MustCompile(`\{[a-z]+\}`).FindAllString(s, -1)
	slices.Sort(list)
	return strings.Join(slices.Compact(list), " ")
}

// walkWords visits all texts of words, with where they stand.
func walkWords(at string, v reflect.Value, visit func(at, s string)) {
	switch v.Kind() {
	case reflect.String:
		visit(at, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			walkWords(at+"."+v.Type().Field(i).Name, v.Field(i), visit)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			walkWords(at+"."+k.String(), v.MapIndex(k), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkWords(fmt.Sprintf("%s[%d]", at, i), v.Index(i), visit)
		}
	}
}
