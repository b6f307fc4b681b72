package site

import (
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// withWords is the sample with a second course, whose glossary shares a word,
// means something else by another, and has letters from the end of the alphabet.
func withWords(t *testing.T) Input {
	in := sample(t)
	term := func(id, word string, means ...string) content.Term {
		return content.Term{ID: id, Word: word, Means: sentences(means...)}
	}
	first := in.Site.Courses[0]
	first.Glossary = []content.Term{term("oel", "øl", "En drik."), term("trang", "trang", "Stor lyst."), term("gruppe", "gruppe", "Os."), term("aa", "åben", "Ikke lukket.")}
	first.Glossary[1].Picture = doc.Picture{ID: "vink"}
	// A meaning that marks a word itself.
	first.Glossary[2].Means = []doc.Sentence{{doc.Text{Text: "Os. Vi er "}, doc.Term{ID: "aa", Kids: text("åbne")}, doc.Text{Text: "."}}}
	second := &content.Course{
		ID: "penge", Number: 2, Title: "Penge", Summary: sentences("Et kursus om penge."), Picture: first.Picture,
		Glossary: []content.Term{term("gruppe", "gruppe", "Dem."), term("trang", "trang", "Stor lyst."), term("trang-2", "Aerobic", "Dans."), term("oel", "Ærlig", "Siger sandt.")},
		About: []doc.Block{doc.Paragraph{Sentences: []doc.Sentence{{
			doc.Text{Text: "I vores Gruppe er vi "}, doc.Term{ID: "oel", Kids: text("ærlige")}, doc.Text{Text: "."},
		}}}},
	}
	in.Site.Courses = append(in.Site.Courses, second)
	return in
}

// Each word stands once, in the order of the language's alphabet, with what
// each course means by it, a picture, and the pages that it is on.
func TestGlossaryPage(t *testing.T) {
	page := files(t, withWords(t))["ordbog/index.html"]
	at := -1
	for _, want := range []string{"<dfn>Aerobic", "<dfn>gruppe", "<dfn>trang", "<dfn>Ærlig", "<dfn>øl", "<dfn>åben"} {
		if n := strings.Count(page, want); n != 1 {
			t.Errorf("%s stands %d times", want, n)
		}
		if i := strings.Index(page, want); i < at {
			t.Errorf("%s comes too early", want)
		} else {
			at = i
		}
	}
	word := func(id string) string {
		_, s, _ := strings.Cut(page, `<div id="`+id+`"`)
		s, _, _ = strings.Cut(s, "</div>")
		return s
	}
	group := word("ord-gruppe")
	for _, want := range []string{"Rusmidler og skadevirkning</b>", "Os.", "Penge</b>", "Dem.", `href="../penge/index.html"`, "Ordet står på 1 side<"} {
		if !strings.Contains(group, want) {
			t.Errorf("the word of two meanings lacks %s:\n%s", want, group)
		}
	}
	if trang := word("ord-trang"); strings.Count(trang, "Stor lyst.") != 1 || !strings.Contains(trang, "img/vink.svg") ||
		!strings.Contains(trang, `href="../rusmidler/alt-i-et/index.html"`) || strings.Contains(trang, "Penge") {
		t.Errorf("the word that two courses share:\n%s", trang)
	}
	// Two words of one id: each has a fragment of its own, and a marked word leads to its own.
	if !strings.Contains(word("ord-oel-2"), "Siger sandt.") || !strings.Contains(word("ord-oel-2"), `href="../penge/index.html"`) {
		t.Errorf("two words of one id are mixed up:\n%s", page)
	}
}

// A marked word leads to the glossary without a script; with one the page
// has what its own course means by it.
func TestMarkedWords(t *testing.T) {
	all := files(t, withWords(t))
	page := all["penge/index.html"]
	for _, want := range []string{
		`<a class="term" href="../ordbog/index.html#ord-oel-2" data-word="ord-oel-2">ærlige</a>`,
		`<span class="gloss" id="boks-ord-oel-2"`, `Siger sandt.`, `js/glossary.js" defer`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page with a marked word lacks %s", want)
		}
	}
	// On the page of all words a marked one leads to where it stands: no box could say more.
	glossary := all["ordbog/index.html"]
	if !strings.Contains(glossary, `Vi er <a href="#ord-aa">åbne</a>.`) || !strings.Contains(glossary, `<div id="ord-aa"`) {
		t.Error("a word marked in a meaning does not lead to its place on the page")
	}
	for _, not := range []string{"glossary-boxes", "glossary.js", "data-word"} {
		if strings.Contains(glossary, not) {
			t.Errorf("the glossary's page has %s", not)
		}
	}
	if n := strings.Count(page, `class="gloss"`); n != 1 {
		t.Errorf("%d boxes for one word", n)
	}
	if all["js/glossary.js"] == "" {
		t.Error("the script is not published")
	}
	for _, page := range []string{"index.html", "rusmidler/foelelseskort/index.html"} {
		if strings.Contains(all[page], "glossary") {
			t.Errorf("%s has no marked word, and something for them", page)
		}
	}
}

// Without words there is no page of them, and the menu does not lead to it.
func TestNoGlossary(t *testing.T) {
	in := sample(t)
	in.Site.Courses[0].Glossary = nil
	for name, data := range files(t, in) {
		if strings.HasPrefix(name, "ordbog/") || strings.Contains(data, "ordbog/index.html") {
			t.Errorf("%s: a glossary without words", name)
		}
	}
}
