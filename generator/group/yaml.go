package group

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"trykklar/generator/strictyaml"
)

// A pair is a key and its value.
type pair struct{ key, value string }

// flow is keys and their values on one line, without those that have none.
func flow(pairs []pair) string {
	var out []string
	for _, p := range pairs {
		if v := tidy(p.value); v != "" {
			out = append(out, p.key+": "+scalar(v))
		}
	}
	return "{" + strings.Join(out, ", ") + "}"
}

// tidy is a text as it was meant: what a paste brings along and nobody sees is out, and
// so are spaces about it.
func tidy(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case unicode.IsSpace(r) && (r == '\t' || strictyaml.Unseen(r)):
			return ' '
		case strictyaml.Unseen(r):
			return -1
		}
		return r
	}, strictyaml.Bare(s))
	return strings.TrimSpace(norm.NFC.String(s))
}

// meant is what some readers of YAML take for something else than a text.
var meant = []string{"null", "true", "false", "yes", "no", "on", "off", "y", "n"}

// scalar is a text as YAML has it, in quotes wherever it could be read as anything else.
func scalar(s string) string {
	if plain(s) {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}

// plain tells whether a text needs no quotes: letters, digits, single spaces, and the
// few signs that mean nothing.
func plain(s string) bool {
	if s == "" || slices.Contains(meant, strings.ToLower(s)) {
		return false
	}
	_, number := strconv.ParseFloat(s, 64)
	_, whole := strconv.ParseInt(s, 0, 64)
	if number == nil || whole == nil {
		return false
	}
	for i, r := range s {
		inside := i > 0 && i < len(s)-1
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
		case inside && strings.ContainsRune(" .-'", r), i == len(s)-1 && r == '.':
		default:
			return false
		}
	}
	return true
}
