package site

import (
	"html"
	"html/template"
	"regexp"
	"strings"
)

var (
	// What is said to those who do not see, drawings, and the headers that a table says
	// again on a phone are no words of the text.
	notSaid = regexp.MustCompile(`(?s)<svg .*?</svg>|<(?:p|span) class="(?:vh|under)"[^>]*>[^<]*</(?:p|span)>`)
	opening = regexp.MustCompile(`<h[2-6] id="([^"]*)"[^>]*>`)
	closing = regexp.MustCompile(`</h[2-6]>`)
	// Tags inside a line. Every other one ends what is said before it.
	inLine = regexp.MustCompile(`</?(?:strong|a|em|i|button)(?: [^>]*)?>`)
	anyTag = regexp.MustCompile(`<[^>]*>`)
)

// textParts is the words of a document as they stand on its page, by its
// headings. What has no heading is in the page's own section, at and name. It
// reads the page rather than the model, so that a block of a new kind is found
// without more ado, and a fragment is one that is there.
func textParts(blocks []template.HTML, at, name string) []findablePart {
	var whole strings.Builder
	for _, b := range blocks {
		whole.WriteString(string(b))
	}
	rest := notSaid.ReplaceAllString(whole.String(), "")
	part := findablePart{At: at, Name: name}
	var out []findablePart
	for {
		next := opening.FindStringSubmatchIndex(rest)
		end := len(rest)
		if next != nil {
			end = next[0]
		}
		part.Text = strings.Join(linesOf(rest[:end]), "\n")
		if part.Text != "" || part.Head != "" {
			out = append(out, part)
		}
		if next == nil {
			return out
		}
		id := rest[next[2]:next[3]]
		rest = rest[next[1]:]
		head := closing.FindStringIndex(rest)
		part = findablePart{At: id, Head: strings.Join(linesOf(rest[:head[0]]), " ")}
		rest = rest[head[1]:]
	}
}

// linesOf is the words between tags, a sentence or label a line.
func linesOf(s string) []string {
	s = inLine.ReplaceAllString(s, "")
	s = anyTag.ReplaceAllString(s, "\n")
	var out []string
	for _, line := range strings.Split(html.UnescapeString(s), "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return out
}
