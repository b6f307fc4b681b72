package check

import (
	"os"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
	"trykklar/generator/words"
)

func danish(t *testing.T) *words.Words {
	t.Helper()
	w, list := words.Load(os.DirFS("../../templates"), "da")
	if w == nil || list.HasErrors() {
		t.Fatalf("the words cannot be loaded: %v", list)
	}
	return w
}

// siteOf is a site of one course with one text.
func siteOf(blocks ...doc.Block) *content.Site {
	d := &doc.Document{ID: "tekst", Blocks: blocks}
	return &content.Site{Courses: []*content.Course{{Materials: []*content.Material{{ID: "tekst", Document: d}}}}}
}

// rules is the Danish rules of easy reading.
func rules(t *testing.T) *easyread.Language {
	t.Helper()
	l, list := easyread.Load(os.DirFS("../../templates"), "da")
	if len(list) > 0 {
		t.Fatal(told(list))
	}
	return l
}

func told(list diag.List) string {
	var b strings.Builder
	for _, f := range list {
		b.WriteString(f.Format("content") + "\n")
	}
	return b.String()
}

// declared is the site with a page on accessibility, which is not what most tests
// are about.
func declared(site *content.Site) *content.Site {
	site.Pages = append(site.Pages, &content.Page{Role: content.RoleStatement})
	site.Statement.Reviewed, site.Updated = content.Date{Year: 2026, Month: 1, Day: 1}, content.Date{Year: 2026, Month: 2, Day: 1}
	return site
}

// want runs all rules and compares what they tell, line by line without hints.
func want(t *testing.T, site *content.Site, lines ...string) {
	t.Helper()
	compare(t, Run(declared(site), danish(t), rules(t)), lines)
}

func compare(t *testing.T, list diag.List, lines []string) {
	t.Helper()
	var got []string
	for _, f := range list {
		f.Hint = ""
		got = append(got, f.Format(""))
	}
	if strings.Join(got, "\n") != strings.Join(lines, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(lines, "\n"))
	}
}

// What the project itself publishes keeps every rule.
func TestNothingWrong(t *testing.T) {
	site, list := content.Read(os.DirFS("../../content"), danish(t))
	if list.HasErrors() {
		t.Fatalf("the content has errors of its own:\n%s", told(list))
	}
	if found := Run(site, danish(t), rules(t)); len(found) > 0 {
		t.Errorf("the project's content:\n%s", told(found))
	}
}

// Each rule says what it wants, and has a code of its own to be found by.
func TestRulesAreDescribed(t *testing.T) {
	for _, r := range Rules() {
		if r.Code == "" || len(r.About) < 20 || (r.Run == nil) == (r.Print == nil) {
			t.Errorf("the rule %q is not whole", r.Code)
		}
	}
}

// A block that no walk knows stops the program aloud.
func TestUnknownBlock(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a block of no known kind went by in silence")
		}
	}()
	Run(siteOf(doc.Block(nil)), danish(t), nil)
}
