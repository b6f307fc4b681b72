package strictyaml

import (
	"reflect"
	"testing"

	"trykklar/generator/diag"
)

func TestDecode(t *testing.T) {
	const in = `title: 24
kind: no # a text as it is written
style: emotion
count: -3
own: true
forms: [a4, "booklet"]
cards:
  - {word: ked af det, face: sad}
me:
  word: |
    To
    linjer
faces:
  vred: {word: vred}
styles: {picture: billede}
rows: [[{word: a}, {word: b}], [{word: c}]]
updated: 2026-11-22
extra: {hvad: [som, helst]}
`
	var got deck
	if found := Decode("x.yaml", 10, []byte(in), &got); found != nil {
		t.Fatalf("findings:\n%s", format(found))
	}
	pos := func(line, col int) diag.Pos { return diag.Pos{File: "x.yaml", Line: line, Col: col} }
	word := func(line, col int, s string) String { return String{pos(line, col), s} }
	if s := got.Extra.Get("hvad").Items[1]; s.Value != "helst" || s.Pos != pos(28, 21) {
		t.Errorf("extra: %+v", s)
	}
	got.Extra = nil
	want := deck{
		Pos:     pos(11, 1),
		head:    head{Title: "24", Kind: "no"},
		Style:   "emotion",
		Count:   -3,
		Own:     true,
		Forms:   []string{"a4", "booklet"},
		Cards:   []card{{pos(18, 5), word(18, 12, "ked af det"), "sad"}},
		Me:      &card{pos(20, 3), word(20, 9, "To\nlinjer\n"), ""},
		Faces:   map[string]card{"vred": {pos(24, 9), word(24, 16, "vred"), ""}},
		Styles:  map[style]string{"picture": "billede"},
		Rows:    [][]card{{{pos(26, 9), word(26, 16, "a"), ""}, {pos(26, 20), word(26, 27, "b"), ""}}, {{pos(26, 33), word(26, 40, "c"), ""}}},
		Updated: day{"2026-11-22"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("\n got: %+v\nwant: %+v", got, want)
	}
}

func TestNearest(t *testing.T) {
	known := []string{"title", "summary", "picture", "a4"}
	for word, want := range map[string]string{
		"titel": "title", "Title": "title", "sumary": "summary", "pictuer": "picture",
		"a5": "a4", "x": "", "": "", "publisher": "", "titletitletitle": "",
	} {
		if got := Nearest(word, known); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
}
