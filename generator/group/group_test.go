package group_test

import (
	"os"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/group"
	"trykklar/generator/words"
	"trykklar/templates"
)

// of is the course that groups meet for in these tests.
func of(t testing.TB) (*content.Site, *words.Words) {
	t.Helper()
	w, found := words.Load(templates.FS, "da")
	if found.HasErrors() {
		t.Fatal(found)
	}
	s, found := content.Read(os.DirFS("../../content"), w)
	if found.HasErrors() {
		t.Fatal(found)
	}
	return s, w
}

const whole = `course: rusmidler
name: Tirsdagsholdet
place: Kulturhuset, lokale 2
phone: 12 34 56 78
logo: logo.svg
facilitators: [{name: Anne, phone: 11 22 33 44}, Bo]
meetings:
  - {date: 2027-01-12, time: 16.00-18.00}
  - {date: 2027-01-19, time: 16.00-18.30}
  - {date: 2027-01-26, time: 16.00-18.30}
participants:
  - {name: Anna, persona: ung-kvinde, support: Lis, recognition: "Du lyttede."}
  - {name: Jens, persona: midaldrende-mand}
  - {}
substances: [øl, Hash]
`

func TestRead(t *testing.T) {
	s, w := of(t)
	g, found := group.Read("gruppe.yaml", []byte(whole), s, w, content.Date{Year: 2026, Month: 11, Day: 23}, beside())
	if len(found) > 0 {
		t.Fatal(found)
	}
	v := g.Of(0, w)
	for name, want := range map[string]string{
		"name": "Anna", "support_person": "Lis", "recognition": "Du lyttede.", "group": "Tirsdagsholdet", "place": "Kulturhuset, lokale 2",
		"phone": "12 34 56 78", "centre_phone": "12 34 56 78", "contact": "Anne", "contact_phone": "11 22 33 44", "facilitators": "Anne og Bo", "leader_1": "Anne", "leader_phone_1": "11 22 33 44", "leader_2": "Bo", "leader_phone_2": "", "date_1": "tirsdag 12. januar 2027", "time_2": "16.00–18.30",
		"dates": "12. januar til 26. januar 2027", "time": "fra 16.00", "participant_2": "Jens", "participant_3": "", "support_person_1": "Lis", "recognition_1": "Du lyttede.",
		"when_where": "12. januar til 26. januar 2027, Kulturhuset, lokale 2", "first_meeting": "tirsdag 12. januar 2027 klokken\u00a016.00–18.00", "course": "Rusmidler og skadevirkning", "date": "", "when": "",
	} {
		if v[name].Text != want {
			t.Errorf("%s is %q, want %q", name, v[name].Text, want)
		}
	}
	at := g.At(2, w)
	for name, want := range map[string]string{
		"meeting": "2", "date": "19. januar 2027", "time": "16.00–18.30", "when": "Tirsdag 19. januar 2027 klokken\u00a016.00–18.30, Kulturhuset, lokale 2", "name": "",
	} {
		if at[name].Text != want {
			t.Errorf("at a meeting %s is %q, want %q", name, at[name].Text, want)
		}
	}
	if g.Logo.Text != "logo.svg" {
		t.Errorf("the logo is %q", g.Logo.Text)
	}
	if v["name"].Line != 12 {
		t.Errorf("the name is told to stand on line %d", v["name"].Line)
	}
}

// What is wrong is told where it stands, all at once, and there is no group then.
func TestFindings(t *testing.T) {
	s, w := of(t)
	today := content.Date{Year: 2026, Month: 11, Day: 23}
	for _, test := range []struct{ name, text, want string }{
		{"no course", "place: Her\n", "gruppe.yaml:1:1: error missing-key"},
		{"a course that is not there", "course: rusmidle\n", `gruppe.yaml:1:9: error unknown-id: there is no course "rusmidle"`},
		{"a persona", "course: rusmidler\nparticipants:\n  - {name: A, persona: ung}\n", `gruppe.yaml:3:24: error unknown-id: there is no persona "ung"`},
		{"a substance", "course: rusmidler\nsubstances: [øll]\n", `did you mean "øl"?`},
		{"a key", "course: rusmidler\ndeltagere: []\n", `error unknown-key: "deltagere"`},
		{"a seventh date", "course: rusmidler\nmeetings: [{}, {}, {}, {}, {}, {}, {}]\n", "gruppe.yaml:2:36: error too-many"},
		{"no date", "course: rusmidler\nmeetings:\n  - {date: 12/1-2027}\n", `error bad-date: "12/1-2027" is not a date`},
		{"out of order", "course: rusmidler\nmeetings:\n  - {date: 2027-02-01}\n  - {date: 2027-01-01}\n", "gruppe.yaml:4:12: error date-order: meeting 2 is on 2027-01-01"},
		{"a facilitator's key", "course: rusmidler\nfacilitators:\n  - {navn: Anne}\n", `error unknown-key: "navn" is not a key of a facilitator`},
		{"a seventh facilitator", "course: rusmidler\nfacilitators: [A, B, C, D, E, F, {name: G}]\n", "gruppe.yaml:2:34: error too-many"},
		{"past", "course: rusmidler\nmeetings:\n  - {date: 2025-02-01}\n", "gruppe.yaml:3:12: warning past-date: meeting 1 is on 2025-02-01, which is past"},
		{"two lines", "course: rusmidler\nparticipants:\n  - name: \"A\\nB\"\n", "gruppe.yaml:3:11: error several-lines"},
		{"121 letters", "course: rusmidler\nparticipants:\n  - name: " + strings.Repeat("å", 121) + "\n", "has 121 letters; there is room for 120"},
		{"1001 participants", "course: rusmidler\nparticipants:\n" + strings.Repeat("  - {name: A}\n", 1001), "gruppe.yaml:1003:5: error too-many"},
	} {
		t.Run(test.name, func(t *testing.T) {
			g, found := group.Read("gruppe.yaml", []byte(test.text), s, w, today, beside())
			var told []string
			for _, f := range found {
				told = append(told, f.Format(""))
			}
			if !strings.Contains(strings.Join(told, "\n"), test.want) {
				t.Errorf("told\n%s\nwant %s", strings.Join(told, "\n"), test.want)
			}
			if (g == nil) != found.HasErrors() {
				t.Error("a group and an error, or neither")
			}
		})
	}
	if _, found := group.Read("gruppe.yaml", []byte("course: rusmidler\nparticipants:\n"+strings.Repeat("  - {}\n", 1000)), s, w, today, beside()); len(found) > 0 {
		t.Errorf("1000 participants: %v", found)
	}
}

// A group gets the faces of its personas and the cards of its substances; what it did
// not choose it gets whole.
func TestNarrow(t *testing.T) {
	s, w := of(t)
	read := func(text string) *group.Group {
		g, found := group.Read("gruppe.yaml", []byte(text), s, w, content.Date{}, beside())
		if found.HasErrors() {
			t.Fatal(found)
		}
		return g
	}
	cards := func(g *group.Group, id string) (sets, cards int) {
		for _, b := range g.Narrow(g.Course.Material(id).Document).Blocks {
			if sh, ok := b.(doc.Sheet); ok {
				b = sh.Body
			}
			if deck, ok := b.(doc.Cards); ok {
				sets = len(deck.Sets)
				for _, set := range deck.Sets {
					cards += len(set.Cards)
				}
			}
		}
		return sets, cards
	}
	all, some := read("course: rusmidler\n"), read(whole)
	if n, _ := cards(all, "foelelseskort"); n != 4 {
		t.Errorf("%d sets of faces where nobody chose, want 4", n)
	}
	if n, _ := cards(some, "foelelseskort"); n != 2 {
		t.Errorf("%d sets of faces, want 2", n)
	}
	if _, n := cards(all, "dialogkort"); n != 16 {
		t.Errorf("%d cards of substances where none is named, want 16", n)
	}
	// Beer, the two of the group Hash, and the empty one.
	if _, n := cards(some, "dialogkort"); n != 4 {
		t.Errorf("%d cards of substances, want 4", n)
	}
	if d := some.Course.Material("droemmekort").Document; some.Narrow(d) != d {
		t.Error("a deck without choices was changed")
	}
}

func TestFilenames(t *testing.T) {
	got := group.Filenames([]string{"Anna", "anna", "Åse Ørn", "../../etc/passwd", "con", "日本", "", strings.Repeat("a", 120)}, "deltager")
	want := []string{"anna", "anna-2", "aase-oern", "etcpasswd", "deltager-5", "deltager-6", "deltager-7", strings.Repeat("a", 60)}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("names %q, want %q", got, want)
		}
	}
}

// The calendar has each meeting with a date, and nobody's name.
func TestCalendar(t *testing.T) {
	s, w := of(t)
	g, _ := group.Read("gruppe.yaml", []byte(whole), s, w, content.Date{}, beside())
	got := string(g.Calendar(w))
	for _, want := range []string{"DTSTART:20270112T160000\r\nDTEND:20270112T180000\r\n", "SUMMARY:Møde 1: Velkommen\r\n", `LOCATION:Kulturhuset\, lokale 2`} {
		if !strings.Contains(got, want) {
			t.Errorf("the calendar lacks %q:\n%s", want, got)
		}
	}
	for _, name := range []string{"Anna", "Jens", "Anne", "Lis"} {
		if strings.Contains(got, name) {
			t.Errorf("the calendar names %s", name)
		}
	}
	if strings.Count(got, "BEGIN:VEVENT") != 3 {
		t.Error("not three meetings")
	}
	for line := range strings.SplitSeq(got, "\r\n") {
		if len(line) > 75 {
			t.Errorf("a line of %d bytes: %s", len(line), line)
		}
	}
	none, _ := group.Read("gruppe.yaml", []byte("course: rusmidler\n"), s, w, content.Date{}, beside())
	if none.Calendar(w) != nil {
		t.Error("a calendar without a date")
	}
}
