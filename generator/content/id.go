package content

import (
	"fmt"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// IsID tells whether s can stand in addresses and names of files everywhere:
// ASCII letters, digits and hyphens.
func IsID(s string) bool {
	if s == "" || s[0] == '-' || len(s) > 80 || isDevice(s) {
		return false
	}
	for _, c := range []byte(s) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

// AsID is an id as near to s as can be. What is left may be none: IsID tells.
func AsID(s string) string {
	s = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", "ä", "ae", "ö", "oe", "ü", "u", "é", "e", "è", "e",
		" ", "-", "_", "-", ".", "-").Replace(strings.ToLower(s))
	s = strings.Map(func(r rune) rune {
		if r < 128 && (r == '-' || IsID(string(r))) {
			return r
		}
		return -1
	}, s)
	return strings.Trim(s, "-")
}

// id is an id that an author wrote.
func (r *reader) id(s strictyaml.String) string {
	if s.Line == 0 || IsID(s.Value) {
		return s.Value
	}
	r.list.Add(diag.Errorf(s.Pos, diag.BadID, idHint("", s.Value), "%q cannot be an id", s.Value))
	return ""
}

// idHint says what an id is made of, and offers one.
func idHint(what, s string) string {
	hint := "use small letters a to z, digits and hyphens"
	switch id := AsID(s); {
	case isDevice(id):
		return "choose another, such as kort-" + id + what + ": Windows keeps this one for itself"
	case len(id) > 80:
		return "use 80 letters at most"
	case id != "":
		hint = fmt.Sprintf("%s, such as %s%s", hint, id, what)
	}
	return hint
}

// place is a place as a finding names another one.
func place(p diag.Pos) string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// didYouMean is the hint for an id that is not known: the nearest one if any,
// and all of them when they are few enough to read.
func didYouMean(id string, known []string) string {
	if len(known) == 0 {
		return "there are none yet"
	}
	if len(known) <= 12 {
		return strictyaml.Suggest(id, known)
	}
	if n := strictyaml.Nearest(id, known); n != "" {
		return fmt.Sprintf("did you mean %q?", n)
	}
	return fmt.Sprintf("there are %d: %s, …", len(known), strings.Join(known[:12], ", "))
}
