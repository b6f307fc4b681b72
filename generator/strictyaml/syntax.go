package strictyaml

import (
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"trykklar/generator/diag"
)

// yamlLine is how yaml's errors tell a line.
var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)$`)

// badDash is a sign that looks as that of a list.
var badDash = regexp.MustCompile(`^ *[–—•·] `)

// noSpace is a key whose value begins right after the colon, or after a space
// that YAML does not know.
var noSpace = regexp.MustCompile(`^ *(?:- +)?([a-z_]+):[^\s/:,}\]]`)

// badTab is a tab among the spaces that a line begins with.
var badTab = regexp.MustCompile(`^[ -]*\t`)

// seekable is how many bytes a text may have for the line of a mistake to be
// sought by parsing parts of it; else yaml's line must do.
const seekable = 100_000

// syntax is the finding for an error of yaml's, in an author's words. The column
// is guessed where the line shows it.
func syntax(start diag.Pos, text string, err error) diag.Finding {
	words, line := told(err)
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	m := mistake{text: "this cannot be read as YAML: " + words, hint: "check the indentation, and put quotes around texts with signs in them"}
	for _, known := range mistakes {
		if strings.Contains(words, known.yaml) {
			m = known
			break
		}
	}
	switch {
	case m.seek && len(text) <= seekable:
		line = failing(lines, words)
	case m.above:
		line++
	case line > len(lines): // at the end, when the mistake is in the first line
		line = 1
	}
	line = min(max(line, 1), len(lines))
	at := func(line, col int, hint, text string) diag.Finding {
		return diag.Errorf(diag.Pos{File: start.File, Line: start.Line - 1 + line, Col: col}, diag.BadYAML, hint, "%s", text)
	}
	// A tab in the indentation, or {{ that was meant as a field, give one of many
	// errors, in their own line or a line off.
	for _, l := range []int{line, line - 1, line + 1} {
		if l < 1 || l > len(lines) {
			continue
		}
		if badTab.MatchString(lines[l-1]) {
			return at(l, strings.IndexByte(lines[l-1], '\t')+1, "indent with spaces only", "there is a tab where spaces are wanted")
		}
		if badDash.MatchString(lines[l-1]) {
			return at(l, column(lines[l-1], mistake{}), "write - and a space", "a list wants the plain hyphen of the keyboard")
		}
		if m := noSpace.FindStringSubmatchIndex(lines[l-1]); m != nil {
			key, value := lines[l-1][m[2]:m[3]], strings.TrimLeft(lines[l-1][m[3]+1:], "\u00A0")
			return at(l, m[3]+2, "write "+key+": "+short(value), "the colon after "+quote(key)+" has no space after it")
		}
		if col, ok := begins(lines[l-1], "{{"); ok {
			return at(l, col, fieldHint, fieldText)
		}
	}
	if l, col, flow, ok := unquoted(lines, line, m); ok {
		return at(l, col, flow.hint, flow.text)
	}
	if m.last == ": " && further(lines, line) {
		return at(line, column(lines[line-1], mistake{}), furtherHint, furtherText)
	}
	if m.open != "" {
		l, col := opened(lines[:line], m.open)
		return at(l, col, m.hint, m.text)
	}
	return at(line, column(lines[line-1], m), m.hint, m.text)
}

// told is yaml's own words, and the line it tells.
func told(err error) (words string, line int) {
	m := yamlLine.FindStringSubmatch(err.Error())
	if m == nil {
		return err.Error(), 0
	}
	line, _ = strconv.Atoi(m[1]) // without a line: the first
	return m[2], line
}

// failing is the first line with which the text gives this error. Yaml tells
// where the list or the keys around it begin, which may be far above. It reads
// from the top and stops at the first error, so the lines can be halved.
func failing(lines []string, words string) int {
	return 1 + sort.Search(len(lines)-1, func(i int) bool {
		_, _, err := parseYAML(strings.Join(lines[:i+1], "\n"))
		if err == nil {
			return false
		}
		w, _ := told(err)
		return w == words
	})
}

// opened is the place of the last bracket that is not closed; if all are, the
// last line.
func opened(lines []string, brackets string) (line, col int) {
	type place struct{ line, col int }
	var open []place
	for i, l := range lines {
		col := 0
		for _, r := range l {
			col++
			switch {
			case r == rune(brackets[0]):
				open = append(open, place{i + 1, col})
			case r == rune(brackets[1]) && len(open) > 0:
				open = open[:len(open)-1]
			}
		}
	}
	if len(open) == 0 {
		return len(lines), column(lines[len(lines)-1], mistake{})
	}
	last := open[len(open)-1]
	return last.line, last.col
}

const (
	furtherText = "this line begins further right than the keys above it"
	furtherHint = `begin keys that belong together with as many spaces as the first; put quotes around a text that goes on over lines and has ": " in it`
)

// oneKey is a line that is a key and its value.
var oneKey = regexp.MustCompile(`^( *)(?:- +)?[a-z_]+: +[^ |>&]`)

// further tells whether a line is a key that stands further right than the key
// and value in the line above.
func further(lines []string, line int) bool {
	for above := line - 1; above > 0; above-- {
		if strings.TrimSpace(lines[above-1]) == "" {
			continue
		}
		m, o := oneKey.FindStringSubmatch(lines[line-1]), oneKey.FindStringSubmatch(lines[above-1])
		return m != nil && o != nil && len(m[1]) > len(o[1])
	}
	return false
}

// column is where a line shows the mistake; if it does not, where its words begin.
func column(line string, m mistake) int {
	for _, sign := range m.signs {
		if col, ok := begins(line, string(sign)); ok {
			return col
		}
	}
	if i := strings.LastIndex(line, m.last); m.last != "" && i >= 0 {
		return utf8.RuneCountInString(line[:i]) + 1
	}
	return len(line) - len(strings.TrimLeft(line, " ")) + 1
}

// begins is the column at which a value of a line begins with these signs.
func begins(line, signs string) (int, bool) {
	for i := 0; i < len(line); i++ {
		if !strings.HasPrefix(line[i:], signs) {
			continue
		}
		before := strings.TrimRight(line[:i], " ")
		if before == "" || strings.ContainsAny(before[len(before)-1:], ":,[{-") && (len(before) < i || signs != "{{") {
			return utf8.RuneCountInString(line[:i]) + 1, true
		}
	}
	return 0, false
}
