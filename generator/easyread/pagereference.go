package easyread

import (
	"fmt"
	"strings"
)

// codePageReference is C32: what sends the reader to another page.
const codePageReference = "page-reference"

func pageReference() Rule {
	return Rule{codePageReference, "a reader who is sent to another page is lost", func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			// As a word: "læse siden" sends nobody anywhere.
			lower := " " + strings.ToLower(s.Text)
			for _, p := range l.PageWords {
				if strings.Contains(lower, " "+p) {
					out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q sends the reader to another page", p), l.hint(codePageReference), s.Text})
				}
			}
		})
		return out
	}}
}
