package site

import (
	"strings"
	"testing"

	"trykklar/generator/doc"
)

// A link in a material leads to the page of the meeting that it names.
func TestLinksLeadToMeetings(t *testing.T) {
	in := sample(t)
	m := in.Site.Courses[0].Materials[0]
	d := *m.Document
	d.Blocks = append(d.Blocks[:len(d.Blocks):len(d.Blocks)],
		doc.Paragraph{Sentences: []doc.Sentence{{doc.Link{Kids: text("det første møde"), Meeting: 1, Internal: true}}}})
	m.Document = &d
	page := files(t, in)["rusmidler/"+m.ID+"/index.html"]
	if want := `<a href="../moede-1/index.html">det første møde</a>`; !strings.Contains(page, want) {
		t.Errorf("the page of %s lacks %s", m.ID, want)
	}
}
