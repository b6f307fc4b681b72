package site

import (
	"strings"
	"testing"

	"trykklar/generator/content"
)

// Everything that is published stands in the list, with its version, its forms and
// their sizes, and its reader.
func TestPublishedListsEverything(t *testing.T) {
	in := sample(t)
	in.Site.Courses[0].Materials[0].Updated = content.Date{Year: 2026, Month: 12, Day: 24}
	in.Site.Courses[0].Materials[0].Change = "Nye billeder."
	html := files(t, in)["materialer/index.html"]
	list, news, ok := strings.Cut(html, `<h2 id="nyt">`)
	if !ok {
		t.Fatal("there is no list of what changed")
	}
	for _, want := range []string{
		`href="../rusmidler/alt-i-et/index.html">Alt i ét</a>`, "Version 24. december 2026", "Til deltagerne",
		"<span>Hæfte</span> <span>1,1\u00a0MB</span>", "<span>A4</span> <span>1,3\u00a0MB</span>",
		`href="../rusmidler/moede-1/index.html">Møde 1: Velkommen</a>`, ">CC BY 4.0<",
	} {
		if !strings.Contains(list, want) {
			t.Errorf("the list lacks %q", want)
		}
	}
	for _, m := range in.Site.Courses[0].Materials {
		if strings.Count(list, ">"+m.Title+"<") != 1 || strings.Count(news, ">"+m.Title+"<") != 1 {
			t.Errorf("%s does not stand once in each list", m.Title)
		}
	}
	first, second := strings.Index(news, "24. december 2026"), strings.Index(news, "3. marts 2026")
	if first < 0 || second < first || strings.Index(news, "Nye billeder.") > second {
		t.Error("what changed last does not stand first")
	}
	if !strings.Contains(news, `href="../feed.xml"`) || !strings.Contains(news, `href="../materials.json"`) {
		t.Error("the list does not lead to the feed and the data")
	}
}
