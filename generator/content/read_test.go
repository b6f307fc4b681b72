package content

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"io/fs"
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

// A publisher's own photo may stand in for a picture and for a face.
func TestPhotos(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	site := sample(t)
	for _, name := range []string{"pictures/hus", "kursus/faces/en"} {
		delete(site, name+".svg")
		site[name+".png"] = &fstest.MapFile{Data: b.Bytes()}
	}
	for _, name := range []string{"pictures.yaml", "kursus/personas.yaml"} {
		site[name].Data = bytes.ReplaceAll(site[name].Data, []byte(".svg"), []byte(".png"))
	}
	got, list := Read(site, danish(t))
	if len(list) > 0 {
		t.Error(told(list))
	}
	for id, p := range got.Pictures {
		if p.Photo == nil || p.Drawing != nil || p.Photo.W != 40 || p.Photo.H != 20 {
			t.Errorf("%s is not the photo", id)
		}
	}
}

// The language is known before all else is read; Read tells why it is not.
func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"language: da\n": "da", "title: x\nlanguage: sv-SE\n": "sv-SE", "": "", "language: [da]\n": "", "\x00": "", "- da\n": "",
	} {
		if got := Language(fstest.MapFS{settingsName: {Data: []byte(text)}}); got != want {
			t.Errorf("%q: language %q, want %q", text, got, want)
		}
	}
	linked := fstest.MapFS{settingsName: {Data: []byte("andet.yaml"), Mode: fs.ModeSymlink}, "andet.yaml": {Data: []byte("language: da\n")}}
	if got := Language(linked); got != "" {
		t.Errorf("a link was followed to %q", got)
	}
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
