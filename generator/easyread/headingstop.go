package easyread

import (
	"fmt"
	"strings"
)

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
