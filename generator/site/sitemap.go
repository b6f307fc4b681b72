package site

import (
	"encoding/xml"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/publish"
)

const sitemapPath = "sitemap.xml"

// urlSet is sitemap.xml: every page, and when it changed last (sitemaps.org).
type urlSet struct {
	XMLName xml.Name   `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []urlEntry `xml:"url"`
}

type urlEntry struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod"`
}

// sitemap is the list of pages for search engines, and where the site stands at
// the root of its host the file that leads them to it. They want whole addresses.
func (b *builder) sitemap() ([]publish.File, error) {
	if b.base == nil {
		return nil, nil
	}
	dates := b.pageDates()
	var set urlSet
	for _, f := range b.files {
		if strings.HasSuffix(f.Path, ".html") && f.Path != notFoundPath {
			set.URLs = append(set.URLs, urlEntry{b.address(f.Path), dates[f.Path].Or(b.site.Updated).String()})
		}
	}
	slices.SortFunc(set.URLs, func(x, y urlEntry) int { return strings.Compare(x.Loc, y.Loc) })
	list, err := xmlFile(sitemapPath, set)
	files := []publish.File{list}
	if b.base.Path == "/" {
		files = append(files, publish.File{Path: "robots.txt", Data: []byte("User-agent: *\nAllow: /\nSitemap: " + b.address(sitemapPath) + "\n")})
	}
	return files, err
}

// pageDates is when pages changed last that have a date of their own.
func (b *builder) pageDates() map[string]content.Date {
	out := map[string]content.Date{}
	for _, c := range b.changes() {
		out[c.path] = c.updated
	}
	for _, t := range b.site.Pages {
		out[textPagePath(t)] = t.Updated
	}
	return out
}
