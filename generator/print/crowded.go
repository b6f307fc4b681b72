package print

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// crowded tells of a text that has no room, though it is one that values were put in: as
// it is published it has.
func crowded(found diag.List, c Copy) bool {
	for _, f := range found {
		if f.Severity == diag.Error && f.Code == diag.TextTooLong && f.Pos.File == c.Document.File && len(c.Values)+len(c.Own) > 0 {
			return true
		}
	}
	return false
}

// atValue leads such findings to the longest value that the copy shows: who typed it can
// write it shorter, and the text is not theirs.
func atValue(found diag.List, c Copy, fields map[string]bool) diag.List {
	var longest doc.Value
	for _, values := range []doc.Values{c.Values, c.Own} {
		for name, v := range values {
			if own, ok := c.Own[name]; ok {
				v = own
			}
			if n := len(v.Text) - len(longest.Text); fields[name] && v.Line > 0 && (n > 0 || n == 0 && v.Line < longest.Line) {
				longest = v
			}
		}
	}
	for i, f := range found {
		if longest.Line > 0 && f.Severity == diag.Error && f.Code == diag.TextTooLong && f.Pos.File == c.Document.File {
			found[i] = diag.Errorf(longest.Pos, diag.TextTooLong, "write it shorter", "with %q in it, %s: %s", longest.Text, c.Document.ID, f.Text)
		}
	}
	return found
}
