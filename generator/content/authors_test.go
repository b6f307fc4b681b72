package content

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// authors is the page for authors.
func authors(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../../docs/AUTHORS.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// Every key that a file may have is named to authors.
func TestAuthorsNamesEveryKey(t *testing.T) {
	text := authors(t)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(node ast.Node) bool {
			field, ok := node.(*ast.Field)
			if !ok || field.Tag == nil {
				return true
			}
			tag, _ := strconv.Unquote(field.Tag.Value)
			key, option, _ := strings.Cut(reflect.StructTag(tag).Get("yaml"), ",")
			if key == "" {
				return true
			}
			n++
			if !strings.Contains(text, "`"+key+"`") {
				t.Errorf("%s: docs/AUTHORS.md does not name the key %q", name, key)
			}
			if option != "" && option != "required" {
				t.Errorf("%s: the key %q has an option %q", name, key, option)
			}
			return true
		})
	}
	if n < 80 {
		t.Errorf("found %d keys only", n)
	}
}

// Every kind, every ::: block and every code is named to authors too.
func TestAuthorsNamesEverything(t *testing.T) {
	text := authors(t)
	shapes, err := os.ReadFile("../markdown/attributes.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile(`(?m)^\t\t\{"([a-z]+)", (?:none|may|must), `).FindAllSubmatch(shapes, -1)
	if len(blocks) < 15 {
		t.Errorf("found %d blocks only", len(blocks))
	}
	for _, b := range blocks {
		if !strings.Contains(text, "`::: "+string(b[1])) {
			t.Errorf("docs/AUTHORS.md does not name the block %q", b[1])
		}
	}
	codes, err := os.ReadFile("../diag/code.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range regexp.MustCompile(`Code += "([a-z0-9-]+)"`).FindAllSubmatch(codes, -1) {
		if !strings.Contains(text, "`"+string(c[1])+"`") {
			t.Errorf("docs/AUTHORS.md does not name the code %q", c[1])
		}
	}
	for _, kind := range append([]string{"course", "meeting", "page"}, kinds...) {
		if !strings.Contains(text, "`"+kind+"`") {
			t.Errorf("docs/AUTHORS.md does not name the kind %q", kind)
		}
	}
}

// The examples for authors are right: each is YAML, with known keys where its
// section says what it is.
func TestAuthorsExamples(t *testing.T) {
	examples := regexp.MustCompile("(?s)\n```(yaml|markdown)\n(.*?)\n```\n").FindAllStringSubmatch(authors(t), -1)
	if len(examples) < 8 {
		t.Fatalf("found %d examples only", len(examples))
	}
	for _, e := range examples {
		text := e[2]
		if e[1] == "markdown" {
			f, list := splitFront("AUTHORS.md", text)
			if len(list) > 0 {
				t.Errorf("%s\n%s", told(list), text)
			}
			text = f.matter
		}
		var root strictyaml.Node
		list := strictyaml.Decode("AUTHORS.md", 0, []byte(text), &root)
		for key, dst := range map[string]any{
			"base_url": &settingsFile{}, "role": &pageKeys{}, "pictures": &picturesFile{}, "personas": &personasFile{}, "words": &glossaryFile{},
			"question": &meetingKeys{}, "style": &cardsFile{}, "subject": &letterFile{},
		} {
			if root.Get(key) != nil {
				list.Add(root.Decode(dst)...)
			}
		}
		for key, dst := range map[string]any{"rings": &circleFile{}, "choices": &planFile{}, "signal": &helpPlanFile{}, "sign": &diplomaFile{},
			"tiles": &boardFile{}, "subjects": &gridFile{}, "points": &threadFile{}} {
			if root.Get(key) != nil { // these show only what is their own
				for _, f := range root.Decode(dst) {
					if f.Code != diag.MissingKey {
						list.Add(f)
					}
				}
			}
		}
		if len(list) > 0 {
			t.Errorf("%s\n%s", told(list), text)
		}
	}
}
