package site

import (
	"html"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/templates"
)

// samplePages is a page of each role, and one of none.
func samplePages() []*content.Page {
	var out []*content.Page
	for _, p := range []struct {
		id, title string
		role      content.Role
	}{
		{"saadan-printer-du", "Sådan printer du", content.RolePrint}, {"saadan-laver-du-kortene", "Sådan laver du kortene", content.RoleCards},
		{"om-os", "Om os", content.RoleAbout}, {"kontakt", "Kontakt", content.RoleContact},
		{"was", "Tilgængelighed", content.RoleStatement}, {"nyt", "Nyt", ""},
	} {
		out = append(out, &content.Page{
			ID: p.id, Role: p.role, Title: p.title, Summary: sentences("Læs her."), Picture: doc.Picture{ID: "printer"},
			Updated: content.Date{Year: 2026, Month: 10, Day: 1},
			Body: []doc.Block{
				doc.Heading{Level: 2, ID: "kontakt", Text: text("Først")},
				doc.Paragraph{Sentences: []doc.Sentence{{doc.Link{Kids: text("Print"), Href: "saadan-printer-du", Internal: true, Page: true}}}},
			},
		})
	}
	return out
}

// The menu has the page about us, the foot all others, the statement by the name
// that the law gives the link.
func TestPagesAreInMenuAndFoot(t *testing.T) {
	for name, page := range files(t, sample(t)) {
		page = html.UnescapeString(page)
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		head, foot, _ := strings.Cut(page, "<footer")
		if !strings.Contains(head, "om-os/index.html\"") && name != "om-os/index.html" || strings.Contains(foot, ">Om os<") {
			t.Errorf("%s: the page about us is not in the menu alone", name)
		}
		for _, link := range []string{">Sådan printer du<", ">Sådan laver du kortene<", ">Kontakt<", ">Tilgængelighedserklæring<", ">Nyt<"} {
			if !strings.Contains(foot, link) {
				t.Errorf("%s: the foot lacks %s", name, link)
			}
		}
		if !strings.Contains(foot, `href="tel:+4500000000"`) || !strings.Contains(foot, `href="mailto:kontakt@example.org"`) {
			t.Errorf("%s: the foot does not say how to reach the publisher", name)
		}
	}
}

// Who meets a wall finds whom to call, below the page on accessibility and the one
// on contact, and there alone.
func TestContactStandsOnItsPages(t *testing.T) {
	all := files(t, sample(t))
	for _, p := range samplePages() {
		main, _, _ := strings.Cut(html.UnescapeString(all[p.ID+"/index.html"]), "<footer")
		want := p.Role == content.RoleContact || p.Role == content.RoleStatement
		for _, part := range []string{"tel:+4500000000", "mailto:kontakt@example.org", "Prøvevej 0"} {
			if strings.Contains(main, part) != want {
				t.Errorf("%s: has %q: %v, want %v", p.ID, part, !want, want)
			}
		}
	}
	was := all["was/index.html"]
	for _, part := range []string{"den 20. november 2026", `href="https://was.example.org/metodecentret"`} {
		if !strings.Contains(was, part) {
			t.Errorf("the statement lacks %q", part)
		}
	}
}

// A publisher's own page.html cannot leave out what the law wants on every page.
func TestStatementIsLinkedByAnyTemplate(t *testing.T) {
	in := sample(t)
	own := fstest.MapFS{}
	err := fs.WalkDir(templates.FS, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			data, _ := fs.ReadFile(templates.FS, name)
			own[name] = &fstest.MapFile{Data: data}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	own["html/page.html"].Data = []byte(`<!doctype html>{{.Main}}`)
	in.Templates = own
	if _, err := Pages(in); err == nil || !strings.Contains(err.Error(), "was/index.html, which the law wants on every page") {
		t.Errorf("got %v", err)
	}
}

// The publisher's logo stands in place of our mark, in its proportions.
func TestLogo(t *testing.T) {
	in := sample(t)
	in.Site.Logo = &content.Logo{Name: "logo.svg", Data: []byte("<svg/>"), W: 300, H: 100}
	all := files(t, in)
	if all["icon/logo.svg"] != "<svg/>" {
		t.Error("the logo is not published")
	}
	home := all["index.html"]
	if !strings.Contains(home, `<img src="icon/logo.svg" alt="" width="120" height="40">`) || strings.Contains(home, `class="mark"`) {
		t.Error("the logo does not stand in place of the mark")
	}
}
