package group_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/group"
	"trykklar/generator/print"
)

var update = flag.Bool("update", false, "write testdata anew")

// full is a group of which everything is known.
const full = `course: rusmidler
name: Tirsdagsholdet
place: Kulturhuset, lokale 2
phone: 12 34 56 78
logo: logo.svg
facilitators:
  - {name: Anne, phone: 11 22 33 44}
  - {name: Birger, phone: 22 33 44 55}
  - {name: Charlotte, phone: 33 44 55 66}
meetings:
  - {date: 2027-01-12, time: 16.00-18.00}
  - {date: 2027-01-19, time: 16.00-18.30}
  - {date: 2027-01-26, time: 16.00-18.30}
  - {date: 2027-02-02, time: 16.00-18.30}
  - {date: 2027-02-16, time: 16.00-18.30}
  - {date: 2027-02-23, time: 16.00-19.00}
participants:
  - {name: Anna, persona: ung-kvinde, support: Lis, recognition: "Du lyttede til alle."}
  - {name: Jens Peter, persona: midaldrende-mand, support: Ole Madsen, recognition: "Du lyttede til alle. Du turde sige, at det var svært. Du fik os til at grine, når vi var trætte."}
  - {name: Søren-Åge Æbelø, persona: ung-mand, support: Bente, recognition: "Du kom hver gang.\nDu var ærlig.\nDu lyttede.\nDu gav mod til andre.\nDu fandt på noget at lave sammen.\nTak for dig."}
  - {name: Birthe, persona: midaldrende-kvinde, support: Kim}
  - {name: Ali, support: Mona}
  - {name: Mette-Marie, support: Per}
  - {name: Kaj, support: Eva}
  - {name: Gitte, support: Ib}
substances: [øl, Hash]
`

// beside gives the logos in testdata.
func beside() group.Beside {
	return func(name string) ([]byte, error) { return os.ReadFile(filepath.Join("testdata", name)) }
}

// A printed is a document of the course in one of its forms.
type printed struct {
	name    string // of its file, without its end
	meeting int    // that it is of; 0 for none
	each    bool
	copy    print.Copy
}

// all is every document of a course in each of its forms.
func all(in print.Input, c *content.Course) (out []printed) {
	add := func(name string, meeting int, each bool, d *doc.Document, forms ...content.Form) {
		for _, f := range forms {
			out = append(out, printed{name + "-" + in.Words.Print.FormPath[string(f)], meeting, each, print.Copy{Course: c, Document: d, Form: f}})
		}
	}
	for _, m := range c.Materials {
		add(m.ID, 0, m.Use().Copies == content.Each, m.Document, m.Forms...)
	}
	for _, m := range c.Meetings {
		add(fmt.Sprintf("moede-%d-dagsorden", m.Number), m.Number, false, m.Agenda, content.A4, content.A3, content.A3OnA4)
		add(fmt.Sprintf("moede-%d-forberedelse", m.Number), m.Number, false, m.Preparation, content.A4)
	}
	return out
}

// Every print of the course, filled in for a group; FILLED names a folder to look at
// them in.
func TestFilled(t *testing.T) {
	s := source(t)
	in := s.Input()
	g, found := s.Read("gruppe.yaml", []byte(full), content.Date{}, beside())
	if found.HasErrors() {
		t.Fatal(found)
	}
	dir := os.Getenv("FILLED")
	fields := map[string]bool{}
printing:
	for _, p := range all(in, g.Course) {
		set := print.NewTypeset(in)
		people := 1
		if p.each {
			people = 3
		}
		for i := range people {
			p.copy.Logo = g.Mark
			p.copy.Values = g.Of(i, in.Words)
			if p.meeting > 0 {
				p.copy.Values = g.At(p.meeting, in.Words)
			}
			if _, found, err := set.Lay(p.copy); err != nil || found.HasErrors() {
				t.Errorf("%s: %v %v", p.name, found, err)
				continue printing
			}
		}
		for _, name := range set.Fields(0) {
			fields[name] = true
		}
		if dir == "" {
			continue
		}
		f, err := set.PDF(p.name, slices.Collect(func(yield func(int) bool) {
			for i := range people {
				if !yield(i) {
					return
				}
			}
		})...)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, p.name+".pdf"), f.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	// Each field of the course was decided on: it is known from a group's file, or it is
	// for a hand.
	var lines []string
	for name := range fields {
		by := "hand "
		if g.Of(0, in.Words)[name].Text != "" || g.At(1, in.Words)[name].Text != "" {
			by = "group"
		}
		lines = append(lines, by+" "+name+"\n")
	}
	slices.Sort(lines)
	got := []byte(strings.Join(lines, ""))
	if *update {
		if err := os.WriteFile("testdata/fields.txt", got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile("testdata/fields.txt"); err != nil || !bytes.Equal(got, want) {
		t.Errorf("the fields of the course are not those of testdata/fields.txt (%v): see that values.go knows those that a group knows, and run with -update", err)
	}
}
