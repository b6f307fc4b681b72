package site

import (
	"encoding/xml"
	"strings"
	"testing"
)

// Every page but the one for lost readers stands in the sitemap once, by the
// address that it says is its own, with the day that it changed.
func TestSitemap(t *testing.T) {
	all := files(t, sample(t))
	var set struct {
		XMLName xml.Name
		URLs    []struct {
			Loc     string `xml:"loc"`
			LastMod string `xml:"lastmod"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(all["sitemap.xml"]), &set); err != nil {
		t.Fatal(err)
	}
	if set.XMLName.Space != "http://www.sitemaps.org/schemas/sitemap/0.9" || set.XMLName.Local != "urlset" {
		t.Errorf("it is %v", set.XMLName)
	}
	dates := map[string]string{}
	for _, u := range set.URLs {
		if dates[u.Loc] != "" {
			t.Errorf("%s stands twice", u.Loc)
		}
		dates[u.Loc] = u.LastMod
	}
	pages := 0
	for _, name := range pagesOf(all) {
		_, after, ok := strings.Cut(all[name], `<link rel="canonical" href="`)
		if name == "404.html" {
			if ok || !strings.Contains(all[name], `<meta name="robots" content="noindex">`) {
				t.Error("404.html is offered to search engines")
			}
			continue
		}
		address, _, _ := strings.Cut(after, `"`)
		if dates[address] == "" {
			t.Errorf("%s, which is %q, is not in the sitemap", name, address)
		}
		pages++
	}
	if pages != len(set.URLs) || pages < 10 {
		t.Errorf("%d pages, and %d in the sitemap", pages, len(set.URLs))
	}
	base := "https://metodecentret.example.org/kurser/"
	for loc, day := range map[string]string{
		base: "2026-11-22", base + "rusmidler/foelelseskort/index.html": "2026-03-03", base + "om-os/index.html": "2026-10-01",
	} {
		if dates[loc] != day {
			t.Errorf("%s changed on %q, want %s", loc, dates[loc], day)
		}
	}
}

// Only at the root of a host do search engines look for robots.txt.
func TestRobots(t *testing.T) {
	in := sample(t)
	if _, ok := files(t, in)["robots.txt"]; ok {
		t.Error("there is a robots.txt where nobody reads it")
	}
	in.Site.BaseURL = "https://metodecentret.example.org/"
	if got := files(t, in)["robots.txt"]; !strings.Contains(got, "Sitemap: https://metodecentret.example.org/sitemap.xml\n") {
		t.Errorf("got %q", got)
	}
}

// Who shares a page shares the picture of its course, by its whole address.
func TestShared(t *testing.T) {
	in := sample(t)
	in.Social = map[string]Preview{"": {Path: "social.png", W: 1200, H: 630}, "rusmidler": {Path: "rusmidler/social.png", W: 1200, H: 630}}
	all := files(t, in)
	base := "https://metodecentret.example.org/kurser/"
	for page, want := range map[string]string{
		"index.html": base + "social.png", "om-os/index.html": base + "social.png",
		"rusmidler/index.html": base + "rusmidler/social.png", "rusmidler/foelelseskort/index.html": base + "rusmidler/social.png",
	} {
		if !strings.Contains(all[page], `<meta property="og:image" content="`+want+`">`) {
			t.Errorf("%s does not go along with %s", page, want)
		}
	}
	if strings.Contains(all["404.html"], "og:image") {
		t.Error("404.html has one")
	}
}
