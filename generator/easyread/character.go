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
