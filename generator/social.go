package generator

import (
	"strings"

	"trykklar/generator/print"
	"trykklar/generator/publish"
	"trykklar/generator/site"
)

// social adds the pictures that go along with shared addresses, and tells the pages
// of them by the id of the course; that of the site has none. They need to be
// named by their whole address, so a site without one has none.
func social(in print.Input, cache print.Cache, files *[]publish.File) (map[string]site.Preview, error) {
	if in.Site.BaseURL == "" {
		return nil, nil
	}
	cards := print.Social(in)
	pictures, err := print.Pictures(cards, cache)
	if err != nil {
		return nil, err
	}
	out := map[string]site.Preview{}
	for i, c := range cards {
		course, _, ok := strings.Cut(c.Path, "/")
		if !ok {
			course = ""
		}
		out[course] = site.Preview{Path: c.Path, W: c.W, H: c.H}
		*files = append(*files, publish.File(pictures[i]))
	}
	return out, nil
}
