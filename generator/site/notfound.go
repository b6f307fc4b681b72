package site

import "trykklar/generator/words"

// NotFoundView is the page for an address that does not exist.
type NotFoundView struct {
	W    *words.Site
	Lead []Sentence
	Home string
}

func (b *builder) notFound() error {
	p := b.newPage("404.html", nil)
	w := b.words.NotFound
	return p.write(w.Title, inNone, "notfound.html", NotFoundView{b.words, plain(w.Lead), p.href(homePath)})
}
