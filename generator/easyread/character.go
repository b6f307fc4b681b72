package easyread

import (
	"fmt"
	"strings"
)

// codeCharacter is C19: signs that have no sound.
const codeCharacter = "character"

// hardCharacters are those that easy-read guides warn of.
const hardCharacters = "&/()[]§;#%<>*_=+"

func character() Rule {
	return Rule{codeCharacter, "a sign that cannot be read aloud stops the reader", func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			if i := strings.IndexAny(s.Text, hardCharacters); i >= 0 {
				c := string(s.Text[i])
				if s.Text[i] >= 0x80 {
					c = "§"
				}
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("%q is a sign without a sound: %q", c, cut(s.Text)), l.hint(codeCharacter), s.Text})
			}
		})
		return out
	}}
}

// codeHeadingStop is C22: a heading is no sentence.
const codeHeadingStop = "heading-stop"

func headingStop() Rule {
	return Rule{codeHeadingStop, "a heading ends without a full stop, so that it is seen as a heading", func(l *Language, t *Text) []hit {
		var out []hit
		t.each(func(s Sentence) {
			if trimmed := strings.TrimSpace(s.Text); strings.HasSuffix(trimmed, ".") && !strings.HasSuffix(trimmed, "…") {
				out = append(out, hit{s.Pos, 1, fmt.Sprintf("the heading %q ends in a full stop", cut(s.Text)), l.hint(codeHeadingStop), s.Text})
			}
		}, Heading)
		return out
	}}
}

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
