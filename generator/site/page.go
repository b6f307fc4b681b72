package site

import (
	"fmt"
	"html/template"
	"path"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/publish"
	"trykklar/generator/words"
)

// PageView is what stands on every page: the head, the foot, and the page's
// own part between them.
type PageView struct {
	W      *words.Site
	Lang   string
	Title  string // of the page; the site's name follows it
	Site   string
	About  string // one line for those who search
	Accent int    // the course's number; 0 for none
	Head   HeadView
	Fonts  []string // asked for first
	CSS    string
	Styles []string   // more of them, of this page alone
	JS     []string   // classic scripts; the page is whole without them
	Aloud  bool       // it can be read aloud
	Words  []WordView // what the words mean that stand on the page
	Runs   bool       // a program, in a worker: the policy of the page lets it
	Icon   string
	Logo   *Image // the publisher's own mark; nil for ours
	Home   string
	Nav    []NavItem
	Find   *FindView // nil on the page that has its own
	Main   template.HTML
	Footer FooterView
}

// A NavItem is a link of the main menu. Current is "page" on the page itself
// and "true" on the pages below it.
type NavItem struct {
	Text, Href, Current string
}

// A Crumb is a step of the way to a page; the last one has no Href.
type Crumb struct {
	Text, Href string
}

// FooterView is the foot of the page.
type FooterView struct {
	Publisher string
	About     []Sentence
	Phone     string
	Tel       string // the number as a telephone dials it
	Email     string
	Help      []Crumb
	Credits   string
	Sources   []CreditLine
	FontName  string
	FontURL   string
	FontLic   string
	Version   string
}

// A CreditLine thanks one source in the foot.
type CreditLine struct {
	Title, URL, Licence, Changes string
}

// section is which entry of the menu a page belongs to.
type section string

const (
	inNone      section = ""
	inCourses   section = "courses"
	inMaterials section = "materials"
	inGlossary  section = "glossary"
	inSearch    section = "search"
	inAbout     section = "about"
)

// page is one page while it is made: where it lies, and what its headings and
// fragments may be.
type page struct {
	*builder
	path     string
	root     string          // what links begin with, when the page may stand anywhere
	about    []doc.Sentence  // what the page is, in a few words
	course   *content.Course // nil outside a course
	ids      map[string]bool // fragments that are taken
	level    int             // of the heading that holds what comes next
	first    int             // level of the document's outermost headings
	base     int             // level that those get on the page
	outline  []Crumb         // the outermost headings of the document so far
	scripts  []string        // names of the scripts that the page uses
	pictured int             // pictures so far
	terms    []*entry        // words of the glossary on the page, each once
	said     strings.Builder // the documents' words on the page
	runs     bool            // a program runs on it, with styles of its own
	err      error           // the first thing that went wrong
}

func (b *builder) newPage(p string, c *content.Course) *page {
	return &page{builder: b, path: p, course: c, ids: map[string]bool{"main": true, "menu": true, "find": true}, level: 1}
}

// href is the address of another file as seen from the page.
func (p *page) href(to string) string {
	if p.root != "" {
		return p.root + to
	}
	to, fragment, ok := strings.Cut(to, "#")
	if to == p.path && ok {
		return "#" + fragment
	}
	here, there := strings.Split(path.Dir(p.path), "/"), strings.Split(to, "/")
	if here[0] == "." {
		here = nil
	}
	n := 0
	for n < len(here) && n < len(there)-1 && here[n] == there[n] {
		n++
	}
	rel := strings.Repeat("../", len(here)-n) + strings.Join(there[n:], "/")
	if ok {
		rel += "#" + fragment
	}
	return rel
}

// id takes a fragment, or the next free one after it.
func (p *page) id(want string) string {
	id := want
	for n := 2; p.ids[id]; n++ {
		id = want + "-" + number(n)
	}
	p.ids[id] = true
	return id
}

// fail keeps the first error; write returns it.
func (p *page) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// html fills in a template.
func (p *page) html(name string, view any) template.HTML {
	h, err := p.fillIn(name, view)
	if err != nil {
		p.fail(err)
	}
	return h
}

// write wraps the page's own part in head and foot and adds the file.
func (p *page) write(title string, in section, template string, view any) error {
	main := p.html(template, view)
	aloud := p.root == "" && in != inSearch // not where an address leads nowhere, nor answers
	if aloud {
		p.use("readaloud.js")
	}
	p.noteWords(title)
	v := PageView{
		W: p.words, Lang: p.site.Lang, Title: title, About: inOneLine(p.about), Site: p.site.Publisher.Name,
		Head: p.head(), Fonts: p.fontLinks(), Logo: p.ownLogo(), CSS: p.href("css/site.css"), Icon: p.href("icon/icon.svg"), Home: p.href(homePath),
		Nav: p.nav(in), Main: main, Footer: p.footer(),
		Aloud: aloud, Words: p.wordsHere(), Runs: p.runs,
	}
	if p.runs {
		v.Styles = []string{p.href(groupStyles)}
	}
	p.use("menu.js")
	if in != inSearch {
		v.Find = p.find(false)
		p.use("find.js")
	}
	for _, name := range p.scripts {
		v.JS = append(v.JS, p.href("js/"+name))
	}
	if p.course != nil {
		v.Accent = p.course.Number
	}
	html := p.html("page.html", v)
	if p.err != nil {
		return fmt.Errorf("%s: %w", p.path, p.err)
	}
	if s := p.pageLink(content.RoleStatement); s != nil && !strings.Contains(string(html), `href="`+s.Href+`"`) {
		return fmt.Errorf("%s: the template page.html leaves out the link to %s, which the law wants on every page", p.path, s.Href)
	}
	p.files = append(p.files, publish.File{Path: p.path, Data: []byte(html)})
	return nil
}

func (p *page) nav(in section) []NavItem {
	n := p.words.Nav
	items := []NavItem{
		{n.Courses, p.href(homePath + "#" + idCourses), current(in == inCourses, false)},
		{n.Materials, p.href(p.publishedPath()), current(in == inMaterials, p.path == p.publishedPath())},
	}
	if len(p.glossary.entries) > 0 {
		items = append(items, NavItem{n.Glossary, p.href(p.glossaryPath()), current(in == inGlossary, true)})
	}
	if about := p.pageLink(content.RoleAbout); about != nil {
		items = append(items, NavItem{about.Text, about.Href, current(in == inAbout, true)})
	}
	return items
}

func current(here, page bool) string {
	switch {
	case here && page:
		return "page"
	case here:
		return "true"
	}
	return ""
}

func (p *page) footer() FooterView {
	pub := p.site.Publisher
	v := FooterView{
		Publisher: pub.Name, About: p.sentences(pub.About), Phone: pub.Phone, Tel: tel(pub.Phone), Email: pub.Email,
		Help: p.help(), Credits: p.href(p.creditsPath()),
		FontName: p.words.Credits.FontName, FontURL: p.words.Credits.FontURL, FontLic: p.words.Credits.FontLicence,
	}
	v.Version = p.version(p.site.Updated)
	for _, s := range p.sources() {
		v.Sources = append(v.Sources, CreditLine{s.Title, s.URL, s.Licence.Name, s.Changes})
	}
	return v
}

// logoHeight is that of the mark in the head, in CSS pixels.
const logoHeight = 40

// ownLogo is the publisher's own mark, or nil.
func (p *page) ownLogo() *Image {
	l := p.site.Logo
	if l == nil {
		return nil
	}
	return &Image{Src: p.href(logoPath(l)), W: max((l.W*logoHeight+l.H/2)/l.H, 1), H: logoHeight}
}
