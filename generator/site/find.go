package site

import (
	"path"

	"trykklar/generator/words"
)

// FindView is the field to search in. Scripts alone can search, so it is not
// seen where they are off.
type FindView struct {
	W       *words.SiteSearch
	Root    string // what leads from the page to the site's folder
	Action  string // the page of all answers
	Example string
	Whole   bool // it is that page's own, and answers below itself
}

func (p *page) find(whole bool) *FindView {
	w := &p.words.Search
	v := &FindView{W: w, Root: p.href(""), Action: p.href(p.searchPath()), Example: w.Label, Whole: whole}
	if len(p.try) > 0 {
		v.Example = words.Fill(w.Example, "word", p.try[0])
	}
	return v
}

// SearchView is the page of all answers. A script fills it in.
type SearchView struct {
	W       *words.Site
	Lead    []Sentence
	Find    *FindView
	Without []Sentence
	Ways    []Crumb // to look by hand
}

func (b *builder) searchPage() error {
	p := b.newPage(b.searchPath(), nil)
	p.id("svar")
	for _, name := range []string{"search.js", "search-index.js", "answer.js", "answers.js"} {
		p.use(name)
	}
	w := b.words
	v := SearchView{
		W: w, Lead: plain(w.Search.Lead), Find: p.find(true), Without: plain(w.Search.Without),
		Ways: p.withoutScripts(),
	}
	if len(b.glossary.entries) > 0 {
		v.Ways = append(v.Ways, Crumb{w.Nav.Glossary, p.href(b.glossaryPath())})
	}
	return p.write(w.Search.Title, inSearch, "search.html", v)
}

func (b *builder) searchPath() string { return path.Join(b.words.Search.Path, "index.html") }

// withoutScripts is links to all that there is, on a page that a script makes.
func (p *page) withoutScripts() []Crumb {
	w := p.words.Home
	return []Crumb{{w.ToCourses, p.href(homePath + "#" + idCourses)}, {w.ToMaterials, p.href(p.publishedPath())}}
}
