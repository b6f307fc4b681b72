package group_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/group"
)

// odd is texts that YAML takes for something else, or for an error.
var odd = []string{
	`a "b" c`, `it's`, `a\b`, "key: value", "key:value", "- dash", "# not a comment", "a # b", "#", "true", "No", "null", "~", "12", "1e3", "0x1F", "2027-01-12",
	"{a}", "[a]", "{{name}}", "a, b", "*a", "&a", "!a", "%a", "@a", "`a`", "|", ">", "?", ":", "-", "---", "...", "<b>Bo</b>", "&amp;", "</script>",
	"🎉 Bo", "日本", "Åse Ørn", "e\u0301", "+45 12 34 56 78", "a\nb", "a: |\n  b", "\uFFFD", "\u00a0x\u00a0y", "'", `"`, `\`, "a'", "=", "<<", "12:30:45",
}

func TestForm(t *testing.T) {
	f := group.Form{Course: "rusmidler", Name: odd[0], Place: odd[3], Phone: odd[13], Logo: odd[30]}
	for i, o := range odd {
		f.Facilitators = append(f.Facilitators, group.FormFacilitator{Name: o, Phone: odd[len(odd)-1-i]})
		f.Meetings = append(f.Meetings, group.FormMeeting{Time: o})
		f.Participants = append(f.Participants, group.FormParticipant{Name: o, Persona: odd[i/2], Support: odd[len(odd)-1-i], Recognition: o})
		f.Substances = append(f.Substances, o)
	}
	got, found := group.ReadForm("gruppe.yaml", f.YAML())
	if len(found) > 0 {
		t.Fatalf("%v\n%s", found, f.YAML())
	}
	// What nobody sees is not kept: letters are composed, and texts have no space about them.
	want, _ := json.Marshal(f)
	want = bytes.ReplaceAll(bytes.ReplaceAll(want, []byte("e\u0301"), []byte("é")), []byte("\u00a0x\u00a0y\u00a0"), []byte("x\u00a0y"))
	want = bytes.ReplaceAll(want, []byte("\u00a0x"), []byte("x"))
	have, _ := json.Marshal(got)
	if !bytes.Equal(have, want) {
		t.Errorf("read back\n%s\nwant\n%s", have, want)
	}
}

// The file is one that people read and change: a line for each, no key without value.
func TestFormIsReadable(t *testing.T) {
	f := group.Form{
		Course: "rusmidler", Name: "Tirsdagsholdet", Place: "Kulturhuset, lokale 2", Phone: "12 34 56 78",
		Facilitators: []group.FormFacilitator{{Name: "Anne", Phone: "11 22 33 44"}, {Name: "Bo"}},
		Meetings:     []group.FormMeeting{{Date: "2027-01-12", Time: "16.00-18.00"}, {}},
		Participants: []group.FormParticipant{{Name: "Anna", Persona: "ung-kvinde", Recognition: "Du lyttede."}, {Name: " \t"}},
		Substances:   []string{"øl", "Hash"},
	}
	const want = `course: rusmidler
name: Tirsdagsholdet
place: "Kulturhuset, lokale 2"
phone: 12 34 56 78
facilitators:
  - {name: Anne, phone: 11 22 33 44}
  - {name: Bo}
meetings:
  - {date: 2027-01-12, time: 16.00-18.00}
  - {}
participants:
  - {name: Anna, persona: ung-kvinde, recognition: Du lyttede.}
  - {}
substances: [øl, Hash]
`
	if got := string(f.YAML()); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	s, w := of(t)
	g, found := group.Read("gruppe.yaml", f.YAML(), s, w, content.Date{}, beside())
	if len(found) > 0 || len(g.Participants) != 2 || len(g.Meetings) != 2 {
		t.Errorf("%+v, %v", g, found)
	}
}

// Signs that come along when a list of names is pasted are not told of: nobody sees them.
func TestPasted(t *testing.T) {
	f := group.Form{Course: "rusmidler", Participants: []group.FormParticipant{{Name: "\u200eAn\u00adna\u202c\tB\u0000\r"}, {Name: "A\u2028B"}, {Name: "\xff"}}}
	got, found := group.ReadForm("gruppe.yaml", f.YAML())
	if len(found) > 0 {
		t.Fatal(found)
	}
	if names := []string{got.Participants[0].Name, got.Participants[1].Name, got.Participants[2].Name}; !reflect.DeepEqual(names, []string{"Anna B", "A B", "\uFFFD"}) {
		t.Errorf("%q", names)
	}
}

// Whatever is typed comes back as it was, and the second time to the byte.
func FuzzForm(f *testing.F) {
	for _, o := range odd {
		f.Add(o)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 50_000 {
			return
		}
		a := group.Form{Course: "rusmidler", Place: s, Facilitators: []group.FormFacilitator{{Name: s}}, Participants: []group.FormParticipant{{Name: s, Recognition: s}}, Substances: []string{s, s}}
		data := a.YAML()
		b, found := group.ReadForm("gruppe.yaml", data)
		if len(found) > 0 {
			t.Fatalf("%v\n%s", found, data)
		}
		if b.Place != b.Substances[1] || b.Participants[0].Recognition != b.Place || b.Facilitators[0].Name != b.Place {
			t.Fatalf("%q became %+v", s, b)
		}
		if again := b.YAML(); !bytes.Equal(again, data) {
			t.Fatalf("%s\nbecame\n%s", data, again)
		}
	})
}
