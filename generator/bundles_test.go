package generator_test

import (
	"archive/zip"
	"bytes"
	"html"
	"io"
	"os"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"trykklar/generator"
)

var linked = regexp.MustCompile(`(?:href|src|action)="([^"]*)"`)

// The ZIP of a course opens from anywhere: everything that its pages link to or load
// lies in it, places in pages too, and every page and print can be reached from
// index.html. Its link on the course's page tells the right size.
func TestBundlesOpenAnywhere(t *testing.T) {
	out, list, err := generator.Build(generator.Options{Content: os.DirFS("../cmd/trykklar/testdata/site"), Previews: true})
	if err != nil || list.HasErrors() {
		t.Fatal(err, list)
	}
	site := map[string][]byte{}
	for _, f := range out.Files {
		site[f.Path] = f.Data
	}
	data := site["kursus/kursus.zip"]
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range r.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		all, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(all)
	}
	reached, queue := map[string]bool{"index.html": true}, []string{"index.html"}
	for len(queue) > 0 {
		page := queue[0]
		queue = queue[1:]
		if !strings.HasSuffix(page, ".html") {
			continue
		}
		for _, m := range linked.FindAllStringSubmatch(files[page], -1) {
			to, fragment, _ := strings.Cut(html.UnescapeString(m[1]), "#")
			if regexp.MustCompile(`^(https|mailto|tel):`).MatchString(to) {
				continue
			}
			target := page
			if to != "" {
				target = path.Join(path.Dir(page), to)
			}
			text, ok := files[target]
			if !ok {
				t.Errorf("%s: %s is not in the ZIP", page, m[1])
			}
			if isPage := strings.HasSuffix(target, ".html"); isPage && fragment != "" && !strings.Contains(text, ` id="`+fragment+`"`) {
				t.Errorf("%s: %s has no such place", page, m[1])
			}
			if !reached[target] {
				reached[target] = true
				queue = append(queue, target)
			}
		}
	}
	prints := 0
	for name, text := range files {
		if strings.HasSuffix(name, ".pdf") {
			prints++
			if text != string(site[name]) {
				t.Errorf("%s is another file than the published one", name)
			}
		}
		if (strings.HasSuffix(name, ".pdf") || strings.HasSuffix(name, ".html")) && !reached[name] {
			t.Errorf("there is no way to %s from index.html", name)
		}
		if strings.Contains(text, "https://example.org/proeve/") {
			t.Errorf("%s tells where the site stands on the web", name)
		}
	}
	if prints != out.Prints || len(files) < 30 {
		t.Errorf("%d files and %d prints; the site has %d prints", len(files), prints, out.Prints)
	}
	course := string(site["kursus/index.html"])
	size := strings.ReplaceAll(megabytes(len(data)), ".", ",")
	if !strings.Contains(course, `href="kursus.zip"`) || !strings.Contains(course, "1 zip-fil. "+size+"\u00a0MB") {
		t.Errorf("the course's page does not offer the ZIP with its %s MB", size)
	}
}

// megabytes is bytes in megabytes with one decimal.
func megabytes(bytes int) string {
	tenths := max((bytes+50_000)/100_000, 1)
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}
