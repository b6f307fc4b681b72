package site

import (
	"encoding/xml"
	"net/mail"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"trykklar/generator/content"
)

// read is a feed as any reader of Atom takes it.
type read struct {
	XMLName xml.Name
	ID      string `xml:"http://www.w3.org/2005/Atom id"`
	Title   string `xml:"http://www.w3.org/2005/Atom title"`
	Updated string `xml:"http://www.w3.org/2005/Atom updated"`
	Author  struct {
		Name  string `xml:"name"`
		Email string `xml:"email"`
	} `xml:"author"`
	Links   []readLink `xml:"link"`
	Entries []struct {
		ID      string   `xml:"id"`
		Title   string   `xml:"title"`
		Updated string   `xml:"updated"`
		Link    readLink `xml:"link"`
		Summary string   `xml:"summary"`
	} `xml:"entry"`
}

type readLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

// The feed is Atom: what RFC 4287 wants of a feed and of an entry is there, times
// are times, addresses are whole and lead to pages, ids are each its own.
func TestFeed(t *testing.T) {
	in := sample(t)
	in.Site.Courses[0].Materials[1].Updated = content.Date{Year: 2026, Month: 12, Day: 1}
	all := files(t, in)
	var f read
	if err := xml.Unmarshal([]byte(all["feed.xml"]), &f); err != nil {
		t.Fatal(err)
	}
	if f.XMLName.Space != "http://www.w3.org/2005/Atom" || f.XMLName.Local != "feed" || f.ID != in.Site.BaseURL ||
		f.Title != "Det nyeste fra Metodecentret" || f.Author.Name == "" || f.Updated != "2026-12-01T00:00:00Z" {
		t.Errorf("the feed is %+v", f)
	}
	if _, err := mail.ParseAddress(f.Author.Email); err != nil {
		t.Error(err)
	}
	page := func(href string) {
		t.Helper()
		file, ok := strings.CutPrefix(href, in.Site.BaseURL)
		if _, there := all[file]; !ok || !there {
			t.Errorf("%s leads to no file of the site", href)
		}
	}
	for i, rel := range []string{"self", "alternate"} {
		if f.Links[i].Rel != rel {
			t.Errorf("link %d is %s, not %s", i, f.Links[i].Rel, rel)
		}
		page(f.Links[i].Href)
	}
	if len(f.Entries) != 5 {
		t.Fatalf("%d entries of 2 meetings and 3 materials", len(f.Entries))
	}
	var ids, times []string
	for _, e := range f.Entries {
		if e.Title == "" || e.Summary == "" || e.Link.Rel != "alternate" {
			t.Errorf("an entry lacks something: %+v", e)
		}
		if _, err := time.Parse(time.RFC3339, e.Updated); err != nil {
			t.Error(err)
		}
		if u, err := url.Parse(e.ID); err != nil || u.Scheme != "tag" {
			t.Errorf("the id %s is no tag: %v", e.ID, err)
		}
		page(e.Link.Href)
		ids, times = append(ids, e.ID), append(times, e.Updated)
	}
	if first := f.Entries[0]; first.ID != "tag:metodecentret.example.org,2026-12-01:rusmidler/foelelseskort" || first.Summary != "Første udgave." {
		t.Errorf("what changed last is %+v", first)
	}
	slices.Reverse(times)
	if !slices.IsSorted(times) {
		t.Errorf("the latest does not stand first: %v", times)
	}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != len(f.Entries) {
		t.Error("two entries have one id")
	}
}

// A site that does not say where it will stand has no feed, no sitemap, no
// canonical address; its page for lost readers links from the root.
func TestNoBaseURL(t *testing.T) {
	in := sample(t)
	in.Site.BaseURL = ""
	all := files(t, in)
	for _, name := range []string{"feed.xml", "sitemap.xml", "robots.txt"} {
		if _, ok := all[name]; ok {
			t.Errorf("there is a %s", name)
		}
	}
	for name, html := range all {
		if strings.Contains(html, `rel="canonical"`) || strings.Contains(html, "feed.xml") || strings.Contains(html, `property="og:`) {
			t.Errorf("%s tells of an address that nobody gave", name)
		}
	}
	if !strings.Contains(all["404.html"], `href="/css/site.css"`) {
		t.Error("404.html does not link from the root")
	}
}
