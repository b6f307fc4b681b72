package site

import (
	"path"
	"regexp"
	"strings"
	"testing"
)

var preloaded = regexp.MustCompile(`<link rel="preload" as="font" type="font/woff2" href="([^"]*)" crossorigin>`)

// Every page asks for both fonts, by addresses that lead to them, before its style
// sheet does.
func TestFontsFirst(t *testing.T) {
	all := files(t, sample(t))
	for _, name := range pagesOf(all) {
		links := preloaded.FindAllStringSubmatch(all[name], -1)
		if len(links) != 2 {
			t.Errorf("%s asks for %d fonts", name, len(links))
		}
		for _, link := range links {
			to := path.Join(path.Dir(name), link[1])
			if path.IsAbs(link[1]) { // the page that is shown at any address
				to = link[1][strings.Index(link[1], "/fonts/")+1:]
			}
			if all[to] == "" {
				t.Errorf("%s asks for %s, which is not there", name, link[1])
			}
			if strings.Index(all[name], link[0]) > strings.Index(all[name], `rel="stylesheet"`) {
				t.Errorf("%s: the fonts wait for the style sheet", name)
			}
		}
	}
}
