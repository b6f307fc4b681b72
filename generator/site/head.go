package site

import (
	"path"
	"strings"

	"trykklar/generator/words"
)

// HeadView is what a page tells to search engines, feed readers and those who share
// its address. All of it wants to know where the site will stand.
type HeadView struct {
	Canonical string // the page's one address; empty when the page has none
	Feed      string
	FeedTitle string
	NoIndex   bool // search engines pass it by
	Shared    *SharedView
}

// SharedView is the picture that goes along when the page is shared, by its whole
// address.
type SharedView struct {
	Src, Alt string
	W, H     int
}

// head is what stands in the head of a page beside its title.
func (p *page) head() HeadView {
	if p.path == notFoundPath {
		return HeadView{NoIndex: true}
	}
	if p.site.BaseURL == "" {
		return HeadView{}
	}
	return HeadView{Canonical: p.address(p.path), Feed: p.href(feedPath), FeedTitle: p.feedTitle(), Shared: p.shared()}
}

// shared is the picture of the page's course, or that of the site.
func (p *page) shared() *SharedView {
	id, title := "", p.words.Home.Title
	if p.course != nil {
		id, title = p.course.ID, p.course.Title
	}
	pic, ok := p.in.Social[id]
	if !ok {
		return nil
	}
	return &SharedView{p.address(pic.Path), title + ". " + p.site.Publisher.Name, pic.W, pic.H}
}

func (b *builder) feedTitle() string {
	return words.Fill(b.words.Published.FeedTitle, "name", b.site.Publisher.Name)
}

// address is the whole address of a file. The front page is where the site stands;
// all other pages are named as their links name them.
func (b *builder) address(file string) string {
	if file == homePath {
		return b.site.BaseURL
	}
	return b.site.BaseURL + strings.TrimPrefix(path.Clean(file), "/")
}
