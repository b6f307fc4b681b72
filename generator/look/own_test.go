package look

import (
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/picture"
	"trykklar/templates"
)

func hex(t *testing.T, line int, s string) Colour {
	t.Helper()
	rgb, ok := picture.ParseHex("#" + s)
	if !ok {
		t.Fatal(s)
	}
	return Colour{diag.Pos{File: "trykklar.yaml", Line: line}, rgb}
}

// A publisher's own colours replace those of the course, and no others.
func TestWith(t *testing.T) {
	l, _ := Load(templates.FS)
	own := Own{Course: 9, Dark: hex(t, 1, "003366"), Mid: hex(t, 1, "6699CC"), Tint: hex(t, 1, "E6EEF7")}
	got, found := l.With([]Own{own})
	if len(found) > 0 {
		t.Fatal(found)
	}
	if got.Accent(9).Dark.String() != "#003366" || got.Accent(1) != l.Accent(1) || l.Accent(9) != l.Accent(1) {
		t.Errorf("course 9 has %v, course 1 %v; before, 9 had %v", got.Accent(9), got.Accent(1), l.Accent(9))
	}
}

// They are held to the contrast that all text has, where the author wrote them.
func TestWithFindings(t *testing.T) {
	l, _ := Load(templates.FS)
	_, found := l.With([]Own{{Course: 1, Dark: hex(t, 3, "6699CC"), Mid: hex(t, 4, "6699CC"), Tint: hex(t, 5, "777777")}})
	var all string
	for _, f := range found {
		all += f.Format("content") + "\n"
	}
	for _, want := range []string{
		`content/trykklar.yaml:3:1: error bad-value: "#6699cc" has a contrast of 3.0 on "#ffffff", and must have 7 to be read`,
		`content/trykklar.yaml:3:1: error bad-value: "#6699cc" has a contrast of 1.5 on "#777777"`,
		`content/trykklar.yaml:5:1: error bad-value: "#22211f" has a contrast of 3.6 on "#777777"`,
	} {
		if !strings.Contains(all, want) {
			t.Errorf("got\n%swant\n%s", all, want)
		}
	}
}
