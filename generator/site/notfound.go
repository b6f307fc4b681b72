package site

import (
	"trykklar/generator/content"
	"trykklar/generator/words"
)

const notFoundPath = "404.html"

// NotFoundView is the page for an address that does not exist.
type NotFoundView struct {
	W      *words.Site
	Lead   []Sentence
	Home   string
	Faces  []*Image
	Places []Crumb // where else one may look
}

// notFound makes the page that a web host shows at any address that does not
// exist, so its links begin where the site does on its host.
func (b *builder) notFound() error {
	p := b.newPage(notFoundPath, nil)
	p.root = "/"
	if b.base != nil {
		p.root = b.base.EscapedPath()
	}
	w := b.words.NotFound
	v := NotFoundView{W: b.words, Lead: plain(w.Lead), Home: p.href(homePath)}
	for _, c := range b.site.Courses {
		v.Places = append(v.Places, Crumb{c.Title, p.href(coursePath(c))})
	}
	v.Places = append(v.Places, Crumb{b.words.Published.Title, p.href(b.publishedPath())})
	if c := p.pageLink(content.RoleContact); c != nil {
		v.Places = append(v.Places, *c)
	}
	if len(b.site.Courses) > 0 {
		v.Faces = p.people(b.site.Courses[0], 2)
	}
	return p.write(w.Title, inNone, "notfound.html", v)
}
