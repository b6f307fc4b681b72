package markdown

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
)

// A leftover is something that looks as if it was meant as Markdown and is not:
// it is shown as it stands. A \ in front of a sign says that it was meant so.
type leftover struct {
	like *regexp.Regexp
	text string
	hint string
}

// lineLeftovers are found in the lines of a paragraph, wordLeftovers in any text.
var (
	lineLeftovers = []leftover{
		{regexp.MustCompile(`^ *#{1,6}\p{L}`), "a # without a space after it makes no heading", "write # Words"},
		{regexp.MustCompile(`^ *[-+]\p{L}`), "a hyphen without a space after it makes no list", "write - Words"},
		{regexp.MustCompile(`^ *[•·▪◦‣●] `), "a dot of another program makes no list", "write - Words"},
		{regexp.MustCompile(`^ *\d{1,2}\.\p{L}`), "a number without a space after its dot makes no list", "write 1. Words"},
		{regexp.MustCompile(`^ *\|.*\| *$`), "these lines make no table", "write | --- | --- | below the first of them"},
		{regexp.MustCompile(`^ *::?(?: |$)`), "one or two colons make no block", "write three: :::"},
	}
	wordLeftovers = []leftover{
		{regexp.MustCompile(`\*\*|__`), "these signs make nothing bold here", `write **words**, with no space within the stars; write \* for a star`},
		{regexp.MustCompile(`\] ?\((?:https?:|mailto:|ord:|materiale:)`), "this makes no link", "write [words](address), with no space between, and close it"},
		{regexp.MustCompile(`\{[a-z][a-z0-9_-]*(?:\|[^{}]*)?\}`), "single braces make no line to write on", "write {{name}} or {{name|Label}}"},
		{regexp.MustCompile(`(?:~~|==)\p{L}`), "these signs make nothing here", `write \~ or \= for the signs themselves`},
		{regexp.MustCompile(`:::`), "a block begins on a line of its own", "write the ::: at the beginning of a line"},
		{regexp.MustCompile(`(?:^| )(?:count|name|number|now|lines|own)=["\w]`), "a key of a block stands in braces", "write {name=goal count=3}"},
	}
)

// leftoverLines warns of what a paragraph's lines begin with.
func (r *reader) leftoverLines(n ast.Node) {
	for i := range n.Lines().Len() {
		l := n.Lines().At(i)
		r.leftover(lineLeftovers, strings.TrimRight(string(l.Value(r.text)), "\n"), l.Start)
	}
}

// leftoverWords warns of what stands in texts that follow one another. Goldmark
// parts them where it looked for a mark.
func (r *reader) leftoverWords(n ast.Node) {
	start, stop := -1, -1
	for ; ; n = n.NextSibling() {
		t, ok := n.(*ast.Text)
		if ok && !t.IsRaw() && t.Segment.Start == stop {
			stop = t.Segment.Stop
			continue
		}
		if s := string(r.text[max(start, 0):max(stop, 0)]); strings.ContainsAny(s, "*_]{~=:") {
			r.leftover(wordLeftovers, s, start)
		}
		start, stop = -1, -1
		if ok && !t.IsRaw() {
			start, stop = t.Segment.Start, t.Segment.Stop
		}
		if n == nil {
			return
		}
	}
}

// escaped is a sign that is meant as it stands.
var escaped = regexp.MustCompile(`\\[[:punct:]]`)

// leftover warns of the first of each kind.
func (r *reader) leftover(kinds []leftover, s string, at int) {
	s = escaped.ReplaceAllString(s, "xx") // as long
	for _, k := range kinds {
		m := k.like.FindStringIndex(s)
		if m == nil {
			continue
		}
		from := m[0] + len(s[m[0]:]) - len(strings.TrimLeft(s[m[0]:], " "))
		found := s[from:m[1]]
		if _, n := utf8.DecodeRuneInString(found); n == len(found) {
			found = s[from:]
		}
		r.list.Add(diag.Warningf(r.pos(at+from), diag.BadMarkdown, k.hint, "%s: %q", k.text, strings.TrimSpace(found)))
	}
}
