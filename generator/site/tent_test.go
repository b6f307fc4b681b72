package site

import (
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// A name plate is folded once as a folder is, and is none: it has one side, stands
// on the table, and each participant has one, whoever prints them.
func TestTentIsNoFolder(t *testing.T) {
	b, err := newBuilder(sample(t))
	if err != nil {
		t.Fatal(err)
	}
	p := b.newPage("rusmidler/navneskilte/index.html", b.site.Courses[0])
	tent := Print{Form: content.Folded, Folds: 1, Pages: 1, Sheets: 1, Paper: "A4", Fields: 2}
	folder := tent
	folder.Pages = 2
	if way(tent) != "folded-tent" || way(folder) != "folded-once" {
		t.Errorf("a plate is made as %s, a folder as %s", way(tent), way(folder))
	}
	words := p.in.Words
	if got := p.formName(tent); got != words.Print.Tent.Name {
		t.Errorf("it is called %q", got)
	}
	var said []string
	for _, s := range p.formAbout(&content.Material{Audience: doc.Facilitators, Copies: content.Each}, tent) {
		for _, part := range s {
			said = append(said, part.Text)
		}
	}
	all := strings.Join(said, " ")
	for want, there := range map[string]bool{
		words.Site.FormAbout["folded-tent"][0]: true, words.Site.Fillable: true,
		words.Site.CopiesOf["each"]: true, words.Site.Copies.Facilitators: false,
	} {
		if strings.Contains(all, want) != there {
			t.Errorf("it says %q", all)
		}
	}
}
