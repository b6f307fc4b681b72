package site

import (
	"regexp"
	"strings"
	"testing"
)

var inert = regexp.MustCompile(`(?s)<template .*?</template>`)

// Every page but those of answers and for lost addresses has what a script needs to read it
// aloud, and none of it is on the page where no script runs.
func TestReadAloud(t *testing.T) {
	all := files(t, sample(t))
	if all["js/readaloud.js"] == "" {
		t.Fatal("the script is not published")
	}
	for _, page := range pagesOf(all) {
		html := all[page]
		if page == "404.html" || page == "soeg/index.html" {
			if strings.Contains(html, "readaloud") {
				t.Errorf("%s has nothing to read aloud", page)
			}
			continue
		}
		if strings.Count(html, `<template id="readaloud">`) != 1 || !strings.Contains(html, `js/readaloud.js" defer>`) {
			t.Errorf("%s cannot be read aloud", page)
		}
		if seen := inert.ReplaceAllString(html, ""); strings.Contains(seen, "Læs højt") || strings.Contains(seen, `class="player"`) {
			t.Errorf("%s has a button that does nothing without a script", page)
		}
		// The script finds a place for each button.
		if !strings.Contains(html, `class="say"`) {
			t.Errorf("%s has no head for the button", page)
		}
	}
	for page, sections := range map[string][]string{
		"rusmidler/index.html":          {"moeder", "om"},
		"rusmidler/moede-1/index.html":  {"dagsorden", "hjemme", "hjaelp", "husk", "tag-med", "leder"},
		"rusmidler/alt-i-et/index.html": {"laes"},
		"ordbog/index.html":             {"bogstav"},
	} {
		for _, id := range sections {
			if !strings.Contains(all[page], `aria-labelledby="`+id+`" data-read`) || !strings.Contains(all[page], `<h2`) {
				t.Errorf("%s: the section %s has no button of its own", page, id)
			}
		}
	}
	// What one takes or presses is not read.
	if page := all["rusmidler/alt-i-et/index.html"]; !strings.Contains(page, `aria-labelledby="hent" data-quiet`) {
		t.Error("a material's downloads are read aloud")
	}
}
