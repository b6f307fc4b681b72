package content

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// An id alone is printed as its form and its readers want it; what the author
// says goes first; and what a meeting has printed the next one has.
func TestUses(t *testing.T) {
	site := sample(t)
	edit := func(file, old, new string) {
		data := string(site[file].Data)
		if !strings.Contains(data, old) {
			t.Fatalf("%s has no %q", file, old)
		}
		site[file] = &fstest.MapFile{Data: []byte(strings.Replace(data, old, new, 1))}
	}
	edit("kursus/moede-1.md", "uses: [foelelseskort, logbog]", `uses:
  - foelelseskort
  - logbog
  - {material: netvaerk, form: a4, copies: group, colours: false, paper: thick, sides: one}
  - {material: plan, ticked: false}
  - {material: dagsorden, form: a4}`)
	edit("kursus/moede-2.md", "uses: [logbog, diplom]", "uses: [logbog, netvaerk, plan, {material: foelelseskort, ticked: true}]")
	edit("kursus/plan.yaml", "forms:", "copies: facilitators\nforms:")
	s, list := Read(site, danish(t))
	if list.HasErrors() {
		t.Fatal(told(list))
	}
	var b strings.Builder
	for _, m := range s.Courses[0].Meetings {
		for _, u := range m.Uses {
			fmt.Fprintf(&b, "%d %s %s %s one=%v black=%v thick=%v ticked=%v since=%d\n",
				m.Number, u.Material, u.Form, u.Copies, u.OneSided, u.Black, u.Thick, u.Ticked, u.Since)
		}
	}
	golden(t, "testdata/uses.golden", b.String())
}
