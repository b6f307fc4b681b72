package site

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
)

var update = flag.Bool("update", false, "rewrite the goldens")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("differs from %s; run with -update and review\n%s", file, got)
	}
}

// The HTML of every kind of block, each kind in a file of its own.
func TestBlocks(t *testing.T) {
	b, err := newBuilder(sample(t))
	if err != nil {
		t.Fatal(err)
	}
	p := b.newPage("rusmidler/alt-i-et/index.html", b.site.Courses[0])
	p.first, p.base, p.level = 2, 3, 2
	html := map[string]string{}
	var kinds []string
	for _, block := range doctest.Everything().Blocks {
		kind := kindOf(block)
		sheet, isSheet := block.(doc.Sheet)
		if isSheet {
			kind = kindOf(sheet.Body)
			whole := string(p.block(sheet))
			html["sheet"] += strings.TrimSpace(strings.Split(whole, "<p>")[0]) + "\n"
			block = sheet.Body
		}
		if _, ok := html[kind]; !ok {
			kinds = append(kinds, kind)
		}
		html[kind] += strings.TrimSpace(string(p.block(block))) + "\n"
	}
	if p.err != nil {
		t.Fatal(p.err)
	}
	for _, kind := range append(kinds, "sheet") {
		t.Run(kind, func(t *testing.T) { golden(t, kind+".html", html[kind]) })
	}
}

func kindOf(b doc.Block) string {
	return strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", b), "doc."))
}

func TestMaterials(t *testing.T) {
	golden(t, "materials.json", files(t, sample(t))["materials.json"])
}

// A whole page of each kind, as readers get it.
func TestPages(t *testing.T) {
	all := files(t, sample(t))
	for page, name := range map[string]string{
		"index.html":                         "page-home.html",
		"rusmidler/index.html":               "page-course.html",
		"rusmidler/moede-1/index.html":       "page-meeting.html",
		"rusmidler/foelelseskort/index.html": "page-material.html",
		"ordbog/index.html":                  "page-glossary.html",
		"tak-til/index.html":                 "page-credits.html",
		"materialer/index.html":              "page-published.html",
		"was/index.html":                     "page-text.html",
		"404.html":                           "page-404.html",
		"soeg/index.html":                    "page-search.html",
	} {
		t.Run(name, func(t *testing.T) { golden(t, name, all[page]) })
	}
}
