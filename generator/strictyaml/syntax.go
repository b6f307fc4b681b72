package strictyaml

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"trykklar/generator/diag"
)

// yamlLine is how yaml's errors tell a line.
var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)$`)

// badTab is a tab among the spaces that a line begins with.
var badTab = regexp.MustCompile(`^[ -]*\t`)

// A mistake is an error of yaml's in an author's words.
type mistake struct {
	yaml string // a part of yaml's words
	text string
	hint string
	at   string // what to look for in the line, for the column
}

var mistakes = []mistake{
	{"mapping values are not allowed", `there is a ": " here that does not follow a key`, `put quotes around a text that has ": " in it; else check the indentation`, ": "},
	{"unknown anchor", `a text that begins with * is taken as an alias, and those are not used here`, "put quotes around the text", "*"},
	{"did not find expected alphabetic or numeric", "a text begins with * or & here, and these mean something to YAML", "put quotes around the text", ""},
	{"cannot start any token", "a text begins here with a sign that means something to YAML", "put quotes around a text that begins with @, ` or %", ""},
	{"tab character", "there is a tab where spaces are wanted", "indent with spaces only", "\t"},
	{"while scanning a quoted scalar", "a text in quotes is not closed", `write " or ' where the text ends`, ""},
	{"unexpected end of stream", "a text in quotes is not closed", `write " or ' where the text ends`, ""},
	{"escape", `a \ in a text in double quotes is not followed by what YAML knows`, `write \\ for a backslash, or use single quotes`, `\`},
	{"expected ',' or ']'", "a list that begins with [ is not closed, or lacks a comma", "write [one, another]; put quotes around a text that begins with [", "["},
	{"expected ',' or '}'", "keys that begin with { are not closed, or lack a comma", "write {key: value, key: value}; put quotes around a text that begins with {", "{"},
	{"expected node content", "there is a sign here that YAML does not expect", "put quotes around a text that begins with a sign; check the brackets and commas", ""},
	{"could not find expected ':'", "this line has no colon after its key, or its indentation is wrong", "write key: value, and begin the lines of a longer text with two spaces", ""},
	{"expected '-' indicator", "this line does not stand under the dashes above it", "begin the lines of a list with as many spaces as its first", ""},
	{"expected key", "this line does not stand under the keys above it", "begin keys that belong together with as many spaces as the first", ""},
	{"block sequence entries are not allowed", "a dash stands here where no list can begin", "begin the list on a line of its own", "-"},
	{"expected <document start>", "this line does not belong to what stands above it", "check the indentation; a file has either keys or a list, not both", ""},
}

// syntax is the finding for an error of yaml's. Its line is kept; the column is
// guessed where the line shows it.
func syntax(start diag.Pos, text string, err error) diag.Finding {
	words := err.Error()
	line := 1
	if m := yamlLine.FindStringSubmatch(words); m != nil {
		words = m[2]
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = n
		}
	}
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	line = min(max(line, 1), len(lines))
	pos := func(line, col int) diag.Pos {
		return diag.Pos{File: start.File, Line: start.Line - 1 + line, Col: col}
	}
	// A tab in the indentation gives one of many errors, here or a line later.
	for _, l := range []int{line, line + 1, line - 1} {
		if l >= 1 && l <= len(lines) && badTab.MatchString(lines[l-1]) {
			return diag.Errorf(pos(l, strings.IndexByte(lines[l-1], '\t')+1), diag.BadYAML,
				"indent with spaces only", "there is a tab where spaces are wanted")
		}
	}
	for _, m := range mistakes {
		if !strings.Contains(words, m.yaml) {
			continue
		}
		for _, l := range []int{line, line - 1, line + 1} {
			if l >= 1 && l <= len(lines) && strings.Contains(lines[l-1], ": {{") {
				return diag.Errorf(pos(l, column(lines[l-1], "{{")), diag.BadYAML,
					`put quotes around the text: "{{name}} …"`, "a text begins with {{ without quotes")
			}
		}
		if m.yaml == "unknown anchor" {
			line = anchorLine(lines)
		}
		return diag.Errorf(pos(line, column(lines[line-1], m.at)), diag.BadYAML, m.hint, "%s", m.text)
	}
	return diag.Errorf(pos(line, column(lines[line-1], "")), diag.BadYAML,
		"check the indentation, and put quotes around texts with signs in them", "this cannot be read as YAML: %s", words)
}

// column is where a line shows the sign, the last time; without one, where its
// words begin.
func column(line, sign string) int {
	i := strings.LastIndex(line, sign)
	if sign == "" || i < 0 {
		i = len(line) - len(strings.TrimLeft(line, " "))
	}
	return utf8.RuneCountInString(line[:i]) + 1
}

// aliasStart is a value that begins with *.
var aliasStart = regexp.MustCompile(`(?:^|[:,\[{-]) *\*`)

// anchorLine is the line of the first alias: yaml does not tell it.
func anchorLine(lines []string) int {
	for i, l := range lines {
		if aliasStart.MatchString(l) {
			return i + 1
		}
	}
	return 1
}
