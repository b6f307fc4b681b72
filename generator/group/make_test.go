package group_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/group"
	"trykklar/templates"
)

// source is our own content, opened for groups.
func source(t testing.TB) *group.Source {
	t.Helper()
	s, ofContent, ofTemplates, err := group.Open(os.DirFS("../../content"), templates.FS, "da")
	if err != nil || s == nil {
		t.Fatal(ofContent, ofTemplates, err)
	}
	return s
}

// made is the files of a set by their paths, and the paths in their order.
func made(t testing.TB, s *group.Source, text string, c group.Choice) (files map[string][]byte, paths []string) {
	t.Helper()
	g, found := s.Read("gruppe.yaml", []byte(text), content.Date{}, beside())
	if found.HasErrors() {
		t.Fatal(found)
	}
	files = map[string][]byte{}
	found, err := s.Make(g, c, func(f group.File, of int) error {
		if files[f.Path] != nil {
			t.Errorf("%s is made twice", f.Path)
		}
		files[f.Path] = f.Data
		if paths = append(paths, f.Path); len(paths) > of {
			t.Errorf("%d files of %d", len(paths), of)
		}
		return nil
	})
	if err != nil || found.HasErrors() {
		t.Fatal(found, err)
	}
	return files, paths
}

const small = `course: rusmidler
name: Tirsdagsholdet
place: Kulturhuset, lokale 2
facilitators: [Anne, Bo]
meetings: [{date: 2027-01-12}, {date: 2027-01-19}]
participants:
  - {name: Anna, persona: ung-kvinde, support: Lis, recognition: "Du lyttede."}
  - {name: Jens, persona: midaldrende-mand}
  - {}
substances: [øl, Hash]
`

// The set of a small group: print jobs of the course and of each meeting with a plan,
// a folder for each person, what is shared, and a calendar. The same bytes each time.
func TestMake(t *testing.T) {
	s := source(t)
	files, paths := made(t, s, small, group.Choice{})
	for _, want := range []string{
		"printplan.pdf", "print-1.pdf", "moede-3/printplan.pdf", "moede-3/print-1.pdf", "moeder.ics",
		"deltagere/anna/logbog-deltager-haefte.pdf", "deltagere/jens/diplom-a4.pdf", "deltagere/deltager-3/diplom-a4.pdf",
		"materialer/foelelseskort-kort-laminat.pdf", "materialer/moede-2-dagsorden-a3.pdf", "materialer/logbog-facilitator-a4.pdf",
		"deltagere/navneskilte-foldet.pdf",
	} {
		if files[want] == nil {
			t.Errorf("there is no %s", want)
		}
	}
	// What the group's file says nothing on is printed from the site.
	if files["materialer/konceptet-a4.pdf"] != nil {
		t.Error("konceptet is made, and is the same as on the site")
	}
	again, order := made(t, s, small, group.Choice{})
	if !slices.Equal(paths, order) {
		t.Error("the order differs")
	}
	for p := range files {
		if !bytes.Equal(files[p], again[p]) {
			t.Errorf("%s differs", p)
		}
	}
}

func TestChoice(t *testing.T) {
	s := source(t)
	_, paths := made(t, s, small, group.Choice{Only: "diplom"})
	want := []string{"deltagere/anna/diplom-a4.pdf", "deltagere/jens/diplom-a4.pdf", "deltagere/deltager-3/diplom-a4.pdf", "deltagere/diplom-a4.pdf"}
	if !slices.Equal(paths, want) {
		t.Errorf("of the diploma alone %q", paths)
	}
	_, paths = made(t, s, small, group.Choice{Only: "dagsorden"})
	if len(paths) != 6 || paths[2] != "materialer/moede-3-dagsorden-a3.pdf" {
		t.Errorf("of the agenda alone %q", paths)
	}
	_, paths = made(t, s, small, group.Choice{Meeting: 3})
	for _, p := range paths {
		if path.Dir(p) != "moede-3" && !strings.HasPrefix(p, "deltagere/") && !strings.HasPrefix(p, "materialer/") {
			t.Errorf("of the third meeting alone %s", p)
		}
	}
	if slices.Contains(paths, "materialer/logbog-facilitator-a4.pdf") || !slices.Contains(paths, "moede-3/print-1.pdf") {
		t.Errorf("of the third meeting alone %q", paths)
	}
	// A sheet in front of each job is a sheet of paper more, with a blank back where both
	// sides are printed.
	plain, _ := made(t, s, small, group.Choice{Meeting: 3})
	told, _ := made(t, s, small, group.Choice{Meeting: 3, Separators: true})
	for _, job := range []string{"moede-3/print-1.pdf", "moede-3/print-2.pdf"} {
		if d := pages(told[job]) - pages(plain[job]); d != 2 {
			t.Errorf("%s has %d pages more with a sheet in front", job, d)
		}
	}
	for _, c := range []group.Choice{{Only: "diplomm"}, {Meeting: 7}} {
		g, _ := s.Read("gruppe.yaml", []byte(small), content.Date{}, beside())
		if _, err := s.Make(g, c, nil); !errors.Is(err, group.ErrChoice) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// pages is how many pages a PDF has. Its page tree lies in a compressed stream, so the
// pages' number is taken from what refers to each.
func pages(data []byte) int { return bytes.Count(inflated(data), []byte("/Type/Page/")) }

// The print jobs of a group of six, as a facilitator would tell them to a colleague.
func TestPlan(t *testing.T) {
	s := source(t)
	data, err := os.ReadFile("../../docs/gruppe.yaml")
	if err != nil {
		t.Fatal(err)
	}
	g, found := s.Read("gruppe.yaml", data, content.Date{}, nil)
	if found.HasErrors() {
		t.Fatal(found)
	}
	got, err := group.Plan(s, g, group.Choice{})
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("testdata/plan.txt", []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/plan.txt")
	if err != nil || got != string(want) {
		t.Errorf("%v: the plan is\n%s", err, got)
	}
}

// The plan is one page, however many there are.
func TestPlanIsOnePage(t *testing.T) {
	s := source(t)
	for _, n := range []int{1, 30} {
		text := "course: rusmidler\nname: Tirsdagsholdet\nfacilitators: [Anne, Bo]\nparticipants:\n" + strings.Repeat("  - {persona: ung-mand}\n", n)
		for _, meeting := range []int{1, 5} {
			files, _ := made(t, s, text, group.Choice{Meeting: meeting})
			if got := pages(files[fmt.Sprintf("moede-%d/printplan.pdf", meeting)]); got != 1 {
				t.Errorf("the plan of meeting %d for %d has %d pages", meeting, n, got)
			}
		}
	}
	long := strings.Replace(small, "Tirsdagsholdet", strings.Repeat("Hold i Huset ", 7)[:88], 1)
	files, _ := made(t, s, long, group.Choice{})
	if got := pages(files["printplan.pdf"]); got != 1 {
		t.Errorf("the plan of the course has %d pages", got)
	}
}

// No participant, no date: what is missing stays a line to write on, and the set is
// whole all the same.
func TestMakeOfNothing(t *testing.T) {
	files, _ := made(t, source(t), "course: rusmidler\n", group.Choice{})
	for _, want := range []string{"printplan.pdf", "print-1.pdf", "materialer/diplom-a4.pdf", "materialer/logbog-deltager-haefte.pdf"} {
		if files[want] == nil {
			t.Errorf("there is no %s", want)
		}
	}
	if files["moeder.ics"] != nil {
		t.Error("a calendar without dates")
	}
}

// A name stands where its letters are, or is told at its place; then nothing is made.
func TestMakeTellsOfNames(t *testing.T) {
	s := source(t)
	g, _ := s.Read("gruppe.yaml", []byte("course: rusmidler\nparticipants:\n  - {name: Anna}\n  - {name: 日本}\n"), content.Date{}, beside())
	found, err := s.Make(g, group.Choice{}, func(f group.File, _ int) error { return fmt.Errorf("%s was made", f.Path) })
	if err != nil || !found.HasErrors() || found[0].Pos.File != "gruppe.yaml" || found[0].Pos.Line != 4 {
		t.Errorf("told %v, %v", found, err)
	}
}

// BenchmarkMake is all of the course for a group of eight, read anew.
func BenchmarkMake(b *testing.B) {
	text := "course: rusmidler\nparticipants:\n" + strings.Repeat("  - {name: Ib, persona: ung-mand}\n", 8)
	for b.Loop() {
		made(b, source(b), text, group.Choice{})
	}
}
