package diag

import (
	"slices"
	"strings"
	"testing"
)

// Of each code in each file the first few are told, and how many more there are.
func TestCapped(t *testing.T) {
	var l List
	for line := range 6 {
		l.Add(Errorf(Pos{File: "a", Line: line + 1}, UnknownKey, "hint", "x"))
	}
	for line := range 4 {
		l.Add(Errorf(Pos{File: "b", Line: line + 1}, UnknownKey, "", "y"))
	}
	l.Add(Warningf(Pos{File: "b", Line: 9}, UnknownKey, "", "z"))
	l.Sort()
	var got []string
	for _, f := range l.Capped(3) {
		got = append(got, f.Format(""))
	}
	want := []string{
		"a:1:1: error unknown-key: x\n    hint",
		"a:2:1: error unknown-key: x\n    hint",
		"a:3:1: error unknown-key: x\n    hint",
		"a:4:1: error unknown-key: and 3 more of this kind in this file\n    mend those above first",
		"b:1:1: error unknown-key: y",
		"b:2:1: error unknown-key: y",
		"b:3:1: error unknown-key: y",
		"b:4:1: error unknown-key: y", // one more is as short as saying so
		"b:9:1: warning unknown-key: z",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

// Of very many findings, errors are told before warnings.
func TestFirst(t *testing.T) {
	var l List
	for line := range 6 {
		l.Add(Warningf(Pos{File: "a", Line: line + 1}, StrayFile, "", "x"))
	}
	l.Add(Errorf(Pos{File: "b"}, BadID, "", "y"), Errorf(Pos{File: "c"}, BadID, "", "z"))
	var got []string
	for _, f := range l.First(3) {
		got = append(got, f.Format(""))
	}
	want := []string{"a:1:1: warning stray-file: x", "b:1:1: error bad-id: y", "c:1:1: error bad-id: z"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := l.First(1); len(got) != 1 || got[0].Pos.File != "b" {
		t.Errorf("the first is %v", got)
	}
}

// A culprit that is a whole file long is cut.
func TestLongCulprit(t *testing.T) {
	f := Errorf(Pos{}, TextTooLong, "", "%q has %d letters", strings.Repeat("å", 5000), 5000)
	if want := `"` + strings.Repeat("å", 100) + `…" has 5000 letters`; f.Text != want {
		t.Errorf("got %q", f.Text)
	}
}
