package print_test

import (
	"html"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"trykklar/generator"
	"trykklar/templates"
)

var (
	letters = regexp.MustCompile(`\p{L}+`)
	markup  = regexp.MustCompile(`(?s)<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>`)
	spoken  = regexp.MustCompile(`(?:alt|title|aria-label|content|placeholder|data-[a-z]+)="([^"]*)"`)
	// What nobody reads: the ids of a feed, and the fragments of addresses.
	unsaid  = regexp.MustCompile(`<id>.*?</id>|"at":\s*"[^"]*"`)
	comment = regexp.MustCompile(`(?m)^\s*#.*$|^\s*[a-z0-9_-]+:|[{,] ?[a-z_]+:`)
)

// tokens adds the words of a text, in small letters.
func tokens(to map[string]bool, text string) {
	for _, w := range letters.FindAllString(strings.ToLower(text), -1) {
		if len([]rune(w)) > 2 {
			to[w] = true
		}
	}
}

// A language is one file of words: a course in English has no Danish word on its
// pages, in its prints, or in the paths of its files.
func TestEnglish(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/english.txtar")
	if err != nil {
		t.Fatal(err)
	}
	content, known, danish := fstest.MapFS{}, map[string]bool{}, map[string]bool{}
	for _, f := range archive.Files {
		content[f.Name] = &fstest.MapFile{Data: f.Data}
		tokens(known, string(f.Data))
	}
	for lang, to := range map[string]map[string]bool{"en": known, "da": danish} {
		data, err := fs.ReadFile(templates.FS, "words/"+lang+".yaml")
		if err != nil {
			t.Fatal(err)
		}
		tokens(to, comment.ReplaceAllString(string(data), " "))
	}
	maps.DeleteFunc(danish, func(w string, _ bool) bool { return known[w] })
	for _, w := range []string{"møde", "dagsorden", "hæfte", "materialer", "ordbog", "moede", "haefte", "deltagere"} {
		if !danish[w] {
			t.Fatalf("%q is not known to be Danish", w)
		}
	}
	out, list, err := generator.Build(generator.Options{Content: content, Previews: true})
	if err != nil || len(list) > 0 {
		t.Fatal(err, list)
	}
	has := func(where, text string) {
		t.Helper()
		said := map[string]bool{}
		tokens(said, text)
		for _, w := range slices.Sorted(maps.Keys(said)) {
			if danish[w] {
				t.Errorf("%s says %q", where, w)
			}
		}
	}
	pages, prints, paths := 0, 0, map[string]bool{}
	for _, f := range out.Files {
		paths[f.Path] = true
		has("the path "+f.Path, f.Path)
		switch text := string(f.Data); {
		case strings.HasSuffix(f.Path, ".html"):
			pages++
			for _, m := range spoken.FindAllStringSubmatch(text, -1) {
				has(f.Path, html.UnescapeString(m[1]))
			}
			has(f.Path, html.UnescapeString(markup.ReplaceAllString(text, " ")))
			if !strings.Contains(text, `<html lang="en">`) {
				t.Errorf("%s does not say that it is in English", f.Path)
			}
		case strings.HasSuffix(f.Path, ".json"):
			has(f.Path, text)
		case strings.HasSuffix(f.Path, ".xml"):
			has(f.Path, markup.ReplaceAllString(unsaid.ReplaceAllString(text, ""), " "))
		case f.Path == "js/search-index.js":
			text = strings.NewReplacer(`\n`, " ", `\u003c`, "<", `\u003e`, ">").Replace(text)
			has(f.Path, markup.ReplaceAllString(unsaid.ReplaceAllString(text, ""), " "))
		case strings.HasSuffix(f.Path, ".pdf"):
			prints++
			p := read(t, f.Data)
			if lang := p.str(p.root["Lang"]); lang != "en" {
				t.Errorf("%s is in %q", f.Path, lang)
			}
			for i := range p.pages {
				var said []string
				for _, it := range p.content(i) {
					said = append(said, it.text)
				}
				has(f.Path, strings.Join(said, " "))
			}
		}
	}
	if pages < 18 || prints < 20 || pages != out.Pages || prints != out.Prints {
		t.Errorf("%d pages and %d prints were read, of %d and %d", pages, prints, out.Pages, out.Prints)
	}
	for _, path := range []string{
		"together/meeting-1/meeting-1-agenda-a4.pdf", "together/my-book/my-book-booklet.pdf", "materials/index.html", "accessibility/index.html",
		"words/index.html", "search/index.html", "thanks/index.html", "together/how-i-feel/how-i-feel-cards-laminate.pdf",
	} {
		if !paths[path] {
			t.Errorf("there is no %s", path)
		}
	}
}
