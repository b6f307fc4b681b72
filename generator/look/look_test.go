package look

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator/picture"
	"trykklar/templates"
)

func TestOurLook(t *testing.T) {
	l, found := Load(templates.FS)
	if len(found) != 0 {
		t.Fatalf("findings: %v", found)
	}
	if l.Ink != (picture.RGB{R: 0x22, G: 0x21, B: 0x1F}) || l.Meal.String() != "#1e466f" {
		t.Errorf("ink %v, meal %v", l.Ink, l.Meal)
	}
	for number, want := range map[int]string{1: "plum", 2: "honey", 7: "olive-grey", 8: "rose", 9: "plum", 0: "plum", -3: "plum"} {
		if got := l.Accent(number).Name; got != want {
			t.Errorf("accent of course %d is %s, want %s", number, got, want)
		}
	}
}

func TestFindings(t *testing.T) {
	ours, err := fs.ReadFile(templates.FS, File)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ old, new, want string }{
		{"ink: 22211F", "ink: 22211", `look.yaml:4:6: error wrong-type: "ink" wants a colour such as 22211F, not "22211"`},
		{"ink2: 4F4A43", "ink2: 857D72", `"#857d72" has a contrast of 4.1 on "#ffffff", and must have 7 to be read`},
		{"dark: 634300", "dark: B67C10", `on "#fbf1dc", and must have 7 to be read`},
		{"meal: 1E466F", "meal: C4453A", `"#c4453a" and "#c4453a" are alike in grey`},
		{"sand: F5E3CA", "", `the look lacks the key "sand"`},
	} {
		data := bytes.Replace(ours, []byte(test.old), []byte(test.new), 1)
		_, found := Load(fstest.MapFS{File: {Data: data}})
		var all string
		for _, f := range found {
			all += f.Format("") + "\n"
		}
		if !strings.Contains(all, test.want) {
			t.Errorf("%s\n got: %swant: %s", test.new, all, test.want)
		}
	}
	if _, found := Load(fstest.MapFS{}); !found.HasErrors() {
		t.Error("no finding for a missing file")
	}
}
