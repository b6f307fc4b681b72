package site

import (
	"fmt"
	"net/url"

	"trykklar/generator/words"
)

// NotFoundView is the page for an address that does not exist.
type NotFoundView struct {
	W    *words.Site
	Lead []Sentence
	Home string
}

// notFound makes the page that a web host shows at any address that does not
// exist, so its links begin where the site does on its host.
func (b *builder) notFound() error {
	base, err := url.Parse(b.site.BaseURL)
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	p := b.newPage("404.html", nil)
	p.root = base.EscapedPath()
	w := b.words.NotFound
	return p.write(w.Title, inNone, "notfound.html", NotFoundView{b.words, plain(w.Lead), p.href(homePath)})
}
