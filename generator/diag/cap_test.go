package diag

import (
	"slices"
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
