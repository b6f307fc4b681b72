package group_test

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/group"
	"trykklar/templates"
)

// What is told while somebody types is what Make tells, wherever it stands by then.
func TestCheckTellsWhatMakeTells(t *testing.T) {
	data := packed(t)
	s, err := group.Start(data)
	if err != nil {
		t.Fatal(err)
	}
	source, _, _, err := group.Open(os.DirFS("../../content"), templates.FS, "da")
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("Wilhelmine ", 9)
	f := group.Form{Course: "rusmidler", Place: "Kulturhuset", Participants: []group.FormParticipant{{Name: "Anna 🎉", Support: long}, {Name: "Bo", Recognition: strings.Repeat("Du lyttede. ", 45)}}}
	for i, change := range []func(){
		func() {},
		func() { f.Name, f.Phone = "Tirsdag", "12 34 56 78" },                                // all lines move down
		func() { f.Participants[0].Name = "Anna Bo 🎉" },                                      // the letter moves
		func() { f.Participants[1].Name = long },                                             // another is wrong
		func() { f.Participants = append(f.Participants[1:], group.FormParticipant{}) },      // the first is gone
		func() { f.Facilitators = []group.FormFacilitator{{Name: "Anne 日本"}, {Name: "Bo"}} }, // in a value that is put together
		func() { f.Facilitators[1].Name = "Bo 🎉" },
		func() { f.Facilitators, f.Participants[0] = nil, group.FormParticipant{Name: "Bo"} },
	} {
		change()
		form, _ := json.Marshal(f)
		checked := ask(t, s, `{"do":"check","form":`+string(form)+`}`)
		g, found := source.Read("gruppe.yaml", []byte(checked.YAML), content.Date{}, beside())
		if g == nil {
			t.Fatal(found)
		}
		made, err := source.Make(g, group.Choice{}, func(group.File, int) error { return os.ErrClosed })
		if err != nil && !strings.Contains(err.Error(), os.ErrClosed.Error()) {
			t.Fatal(err)
		}
		now, err := source.Check(g)
		if err != nil {
			t.Fatal(err)
		}
		var told, want []string
		for _, x := range *checked.Findings {
			told = append(told, x.Path+" "+string(x.Code))
		}
		for _, x := range made {
			want = append(want, brief(x))
		}
		var have []string
		for _, x := range now {
			have = append(have, brief(x))
		}
		slices.Sort(want)
		slices.Sort(have)
		if !reflect.DeepEqual(slices.Compact(have), slices.Compact(want)) {
			t.Errorf("%d: Check tells\n%s\nMake\n%s", i, strings.Join(have, "\n"), strings.Join(want, "\n"))
		}
		anew, err := group.Start(data)
		if err != nil {
			t.Fatal(err)
		}
		var fresh []string
		for _, x := range *ask(t, anew, `{"do":"check","form":`+string(form)+`}`).Findings {
			fresh = append(fresh, x.Path+" "+string(x.Code))
		}
		if !reflect.DeepEqual(told, fresh) {
			t.Errorf("%d: told\n%s\nand by a new session\n%s", i, strings.Join(told, "\n"), strings.Join(fresh, "\n"))
		}
		if wrong := diag.List(made).HasErrors(); wrong != (i < 7) {
			t.Errorf("%d: errors: %v", i, wrong)
		}
	}
}

// brief is where a finding is and of what kind: of several at one place Make tells one.
func brief(f diag.Finding) string { return fmt.Sprint(f.Pos, f.Code) }
