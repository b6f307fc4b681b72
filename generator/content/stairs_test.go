package content

import (
	"testing"
	"testing/fstest"

	"trykklar/generator/doc/doctest"
)

// Stairs have the fields that texts use for the same, from the lowest step; what the
// author leaves out is not there.
func TestStairs(t *testing.T) {
	site := sample(t)
	site["kursus/trappe.yaml"] = &fstest.MapFile{Data: []byte(`kind: stairs
title: Min trappe
audience: participants
summary: Kort.
picture: hus
forms: [a4]
intro: Skriv.
goal: {label: Mit mål, picture: hus}
now: {label: Her er jeg nu, picture: kaffe}
count: 2
examples:
  title: Små skridt
  steps: [Jeg går en tur., "Jeg får [trang](ord:trang)."]
`)}
	site["kursus/skilt.yaml"] = &fstest.MapFile{Data: []byte(`kind: nameplate
title: Skilte
audience: facilitators
summary: Kort.
picture: hus
forms: [folded]
`)}
	read, list := Read(site, danish(t))
	if len(list) > 0 {
		t.Fatal(told(list))
	}
	for id, want := range map[string]string{
		"trappe": `sheet 1 #trappe "Min trappe" eyebrow="Et kursus" @2:8
  | Skriv.
  stairs [hus "Et hus"] @8:7
    goal {{goal|Mit mål}} @8:15
    now [kaffe "En kop kaffe"] {{here|Her er jeg nu}} @9:14
    step {{step_1|Skridt 1}} @1:1
    step {{step_2|Skridt 2}} @1:1
    examples "Små skridt" @12:10
      | Jeg går en tur.
      | Jeg får [trang](ord:trang).
`,
		"skilt": `sheet 1 #skilt "Skilte" eyebrow="Et kursus" @2:8
  nameplate {{name|Navn}} @2:8
`,
	} {
		if got := doctest.Dump(read.Courses[0].Material(id).Document.Blocks); got != want {
			t.Errorf("%s is\n%s\nnot\n%s", id, got, want)
		}
	}
}
