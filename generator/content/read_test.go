package content

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
)

// A site in which nothing is wrong gives documents, and no findings.
func TestDocuments(t *testing.T) {
	site, list := Read(sample(t), danish(t))
	if len(list) > 0 {
		t.Fatalf("findings in a site that is right:\n%s", told(list))
	}
	for _, id := range keys(site.Pictures) {
		if site.Pictures[id].Drawing == nil {
			t.Errorf("picture %s was not read", id)
		}
	}
	golden(t, "testdata/sample.golden", dump(site))
}

// dump is a site as text to review.
func dump(site *Site) string {
	var b strings.Builder
	write := func(d *doc.Document) {
		fmt.Fprintf(&b, "== %s/%s %q %q %s %s\n%s\n", d.Course, d.ID, d.Eyebrow, d.Title, d.Audience, d.Lang, doctest.Dump(d.Blocks))
	}
	for _, c := range site.Courses {
		fmt.Fprintf(&b, "== course %d %q\n%s\n", c.Number, c.Title, doctest.Dump(c.About))
		for _, m := range c.Meetings {
			fmt.Fprintf(&b, "== guide %d, updated %s, remember %q, bring %q\n%s\n", m.Number, m.Updated, m.Remember, m.Bring, doctest.Dump(m.Guide))
			write(m.Agenda)
		}
		for _, m := range c.Materials {
			fmt.Fprintf(&b, "== material %s, %v, meetings %v, updated %s %q\n", m.ID, m.Forms, m.Meetings, m.Updated, m.Change)
			write(m.Document)
		}
	}
	for _, id := range keys(site.Pictures) {
		p := site.Pictures[id]
		fmt.Fprintf(&b, "picture %s %q %s %s\n", id, p.Alt, p.File, p.Source.ID)
	}
	return b.String()
}

// Each case lays its files over the sample and tells every finding. A file
// whose only line is "(gone)" is taken away.
func TestFindings(t *testing.T) {
	cases, err := filepath.Glob("testdata/findings/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			site := sample(t)
			want := &a.Files[len(a.Files)-1]
			if want.Name != "findings" {
				t.Fatal("the last file is to be called findings")
			}
			for _, f := range a.Files[:len(a.Files)-1] {
				site[f.Name] = &fstest.MapFile{Data: f.Data}
				if string(f.Data) == "(gone)\n" {
					delete(site, f.Name)
				}
			}
			got := find(t, site)
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if got != string(want.Data) {
				t.Errorf("findings differ; run with -update and review\n%s", got)
			}
		})
	}
}
