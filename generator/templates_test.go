package generator_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator"
	"trykklar/generator/diag"
	"trykklar/templates"
)

// A file of a project's own templates takes the place of ours of the same name,
// whichever folder it is from. What the project does not have stays ours.
func TestOwnTemplates(t *testing.T) {
	content := os.DirFS("../cmd/trykklar/testdata/site")
	build := func(own fs.FS) (map[string]string, diag.List) {
		t.Helper()
		out, list, err := generator.Build(generator.Options{Content: content, Templates: own})
		if err != nil {
			t.Fatal(err)
		}
		files := map[string]string{}
		for _, f := range out.Files {
			files[f.Path] = string(f.Data)
		}
		return files, list
	}
	// own is a template of ours with another text in one place.
	own := func(name, old, to string) fs.FS {
		t.Helper()
		data, err := fs.ReadFile(templates.FS, name)
		if err != nil || !strings.Contains(string(data), old) {
			t.Fatalf("%s: %v, or it has no %q", name, err, old)
		}
		return fstest.MapFS{name: {Data: []byte(strings.Replace(string(data), old, to, 1))}}
	}
	ours, list := build(nil)
	if list.HasErrors() {
		t.Fatal(list)
	}
	seen := map[string]bool{"easyread": true}
	for _, test := range []struct{ name, old, to, file, want string }{
		{"html/notfound.html", "<h1>", `<h1 class="own">`, "404.html", `<h1 class="own">`},
		{"css/site.css", "body {", "/* own */ body {", "css/site.css", "/* own */"},
		{"js/filter.js", "(() => {", "/* own */ (() => {", "js/filter.js", "/* own */"},
		{"words/da.yaml", "title: Siden findes ikke", "title: Den side har vi ikke", "404.html", "Den side har vi ikke"},
		{"look.yaml", "sand: F5E3CA", "sand: F5E3CB", "css/site.css", "#f5e3cb"},
		{"icon/icon.svg", "</svg>", "<!-- own --></svg>", "icon/icon.svg", "<!-- own -->"},
		{"fonts/OFL.txt", "SIL", "own SIL", "fonts/OFL.txt", "own SIL"},
		{"print/sheets.yaml", "plain: {card: [980, 680], columns: 2, rows: 4", "plain: {card: [980, 680], columns: 2, rows: 3", "kursus/foelelseskort/foelelseskort-kort.pdf", ""},
	} {
		got, list := build(own(test.name, test.old, test.to))
		if list.HasErrors() {
			t.Fatal(test.name, list)
		}
		if was, is := ours[test.file], got[test.file]; was == "" || is == was || !strings.Contains(is, test.want) || test.want != "" && strings.Contains(was, test.want) {
			t.Errorf("%s does not come from the project's own %s", test.file, test.name)
		}
		if len(got) != len(ours) {
			t.Errorf("with its own %s the site has %d files, and had %d", test.name, len(got), len(ours))
		}
		seen[path.Dir(test.name)] = true
	}
	if _, list := build(own("easyread/da.yaml", "participants: {warning: 12, error: 15}", "participants: {warning: 1, error: 1}")); !list.HasErrors() {
		t.Error("the project's own rules of easy reading are not held")
	}
	folders, err := fs.ReadDir(templates.FS, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if f.IsDir() && !seen[f.Name()] {
			t.Errorf("nobody looks whether files of templates/%s can be replaced", f.Name())
		}
	}
}
