package content

import (
	"io"
	"regexp"
	"strings"

	"trykklar/generator/diag"
)

// A group's own file says which course it is for, and who comes or when. Whatever it is
// called, and however it is written, it is known by these keys.
var (
	groupCourse = regexp.MustCompile(`(?m)(?:^|[{,])[\s"']*course["']?\s*:`)
	groupPeople = regexp.MustCompile(`(?m)(?:^|[{,])[\s"']*(?:participants|facilitators|meetings|substances)["']?\s*:`)
	ownKind     = regexp.MustCompile(`(?m)^kind:`)
)

// groupFile is the finding that a text is a group's own file. Names stand in it, and the
// folder is made to be published and shared.
func groupFile(p, text string) (diag.Finding, bool) {
	if ownKind.MatchString(text) || !groupCourse.MatchString(text) || !groupPeople.MatchString(text) {
		return diag.Finding{}, false
	}
	return diag.Errorf(diag.Pos{File: p}, diag.GroupFile, "move it to another place: names of people must not lie among what is published",
		"this is a group's own file"), true
}

// glance is the text of a file that nothing reads. It stays one that nothing has read.
func (f *folder) glance(entry *file) string {
	if entry.size > maxText {
		return ""
	}
	r, err := f.fsys.Open(entry.name)
	if err != nil {
		return ""
	}
	defer r.Close()
	var out strings.Builder
	io.Copy(&out, io.LimitReader(r, maxText))
	return out.String()
}
