package site

import (
	"encoding/json"
	"html"
	"regexp"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// grouped is the sample with the program that makes a group's own set, and a deck of substances.
func grouped(t testing.TB) Input {
	in := sample(t)
	in.Group = true
	c := in.Site.Courses[0]
	c.Materials = append(c.Materials, &content.Material{
		ID: "dialogkort", Course: c, Title: "Dialogkort", Kind: "cards", Audience: doc.Participants, Summary: sentences("Træk et kort."),
		Picture: doc.Picture{ID: "klap"}, Forms: []content.Form{content.CardSheets}, Order: 9, Updated: content.Date{Year: 2026, Month: 3, Day: 3},
		Document: &doc.Document{Blocks: []doc.Block{doc.Sheet{ID: "dialogkort", Level: 1, Body: doc.Cards{
			Kind: doc.TalkCards, Substances: true, Sets: []doc.CardSet{{Cards: []doc.Card{
				{Group: "Alkohol", Say: sentences("øl"), Picture: doc.Picture{ID: "klap"}}, {Say: sentences("kaffe")}, {Group: "Andet", Say: sentences("noget andet"), Empty: true},
			}}},
		}}}},
	})
	return in
}

func TestGroupPage(t *testing.T) {
	golden(t, "page-group.html", files(t, grouped(t))["gruppe/index.html"])
}

// Without the program there is neither the page nor its scripts, and nothing leads to it; nor
// in a course's ZIP.
func TestGroupPageWantsItsProgram(t *testing.T) {
	in := grouped(t)
	with, alone := files(t, in), files(t, in.Alone(in.Site.Courses[0]))
	in.Group = false
	for what, all := range map[string]map[string]string{"without the program": files(t, in), "in a ZIP": alone} {
		for name, data := range all {
			if strings.Contains(name, "gruppe/") || strings.Contains(name, "js/group") || name == groupStyles {
				t.Errorf("%s: there is %s", what, name)
			}
			if strings.Contains(data, "gruppe/index.html") || strings.Contains(data, "wasm") {
				t.Errorf("%s: %s tells of the page", what, name)
			}
		}
	}
	for _, name := range []string{"index.html", "rusmidler/index.html", "rusmidler/moede-1/index.html", "js/search-index.js"} {
		if !strings.Contains(with[name], "gruppe/index.html") {
			t.Errorf("%s does not lead to the page", name)
		}
	}
	if !strings.Contains(with[sitemapPath], "/gruppe/index.html") {
		t.Error("search engines are not told of the page")
	}
	for _, name := range groupScripts {
		if with["js/"+name] == "" {
			t.Errorf("js/%s is not published", name)
		}
	}
}

// The page may run a program in a worker and show pictures that it made; no other page may,
// and this one may ask no more hosts than the others.
func TestGroupPolicy(t *testing.T) {
	policy := regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`)
	all := files(t, grouped(t))
	of := func(page string) string {
		m := policy.FindStringSubmatch(all[page])
		if m == nil {
			t.Fatalf("%s has no policy", page)
		}
		return html.UnescapeString(m[1])
	}
	strict := of("index.html")
	for _, page := range pagesOf(all) {
		want := strict
		if page == "gruppe/index.html" {
			want = strings.NewReplacer("img-src 'self' file:;", "img-src 'self' file: blob:;", "script-src 'self' file:;", "script-src 'self' file: 'wasm-unsafe-eval'; worker-src blob:;").Replace(strict)
			if want == strict {
				t.Error("the policy of all pages has changed")
			}
		}
		if got := of(page); got != want {
			t.Errorf("%s has the policy\n%s\nwant\n%s", page, got, want)
		}
	}
	if strings.Contains(strict, "blob:") || strings.Contains(strict, "wasm") || !strings.Contains(strict, "default-src 'none'") {
		t.Errorf("the policy of all pages: %s", strict)
	}
}

// The words of the scripts come along as JSON that they can read, and nothing that a browser
// would keep or send for checking is typed in.
func TestGroupForm(t *testing.T) {
	in := grouped(t)
	page := files(t, in)["gruppe/index.html"]
	m := regexp.MustCompile(`data-say="([^"]*)"`).FindStringSubmatch(page)
	if m == nil {
		t.Fatal("the scripts have no words")
	}
	var say map[string]any
	if err := json.Unmarshal([]byte(html.UnescapeString(m[1])), &say); err != nil || say["ready"] != in.Words.Group.Page.Say.Ready {
		t.Errorf("the words of the scripts: %v, %v", err, say)
	}
	for _, want := range []string{`autocomplete="off"`, `spellcheck="false"`, "<noscript>", `value="øl"`, `value="kaffe"`, `value="ung-kvinde"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if strings.Contains(page, "noget andet") || strings.Contains(page, "<form action") {
		t.Error("the page has an empty card to tick, or sends what is typed")
	}
}

// Where there are several courses one is chosen, and a course's link chooses it.
func TestGroupOfSeveralCourses(t *testing.T) {
	in := grouped(t)
	other := *in.Site.Courses[0]
	other.ID, other.Number, other.Title, other.Meetings, other.Materials, other.Personas = "kost", 2, "Kost", nil, nil, nil
	in.Site.Courses = append(in.Site.Courses, &other)
	all := files(t, in)
	for _, want := range []string{`id="kursus-rusmidler"`, `id="kursus-kost"`, `<div data-course="kost" hidden>`} {
		if !strings.Contains(all["gruppe/index.html"], want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if !strings.Contains(all["rusmidler/index.html"], `gruppe/index.html#kursus-rusmidler"`) {
		t.Error("a course does not lead to itself in the form")
	}
}
