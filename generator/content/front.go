package content

import (
	"strings"

	"trykklar/generator/diag"
)

// front is a Markdown file, parted in its front matter and its body.
type front struct {
	matter     string
	matterLine int // lines before the front matter
	body       string
	bodyLine   int // lines before the body
}

// splitFront parts a file at its two lines of ---. text is normalised.
func splitFront(file, text string) (front, diag.List) {
	example := "start the file with a line of ---, then keys such as title: Velkommen, then a line of ---"
	first, rest, _ := strings.Cut(text, "\n")
	if strings.TrimRight(first, " \t") != "---" {
		return front{}, diag.List{diag.Errorf(diag.Pos{File: file, Line: 1, Col: 1}, diag.BadYAML, example,
			"the file does not start with ---")}
	}
	lines := 1
	for at := 0; at < len(rest); {
		line, _, _ := strings.Cut(rest[at:], "\n")
		lines++
		next := min(at+len(line)+1, len(rest))
		if strings.TrimRight(line, " \t") == "---" {
			return front{matter: rest[:at], matterLine: 1, body: rest[next:], bodyLine: lines}, nil
		}
		at = next
	}
	return front{}, diag.List{diag.Errorf(diag.Pos{File: file, Line: 1, Col: 1}, diag.BadYAML, example,
		"the front matter is not closed by a second line of ---")}
}
