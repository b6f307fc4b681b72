package site

import (
	"bytes"
	"fmt"
	"html/template"
	"net/url"
	"path"
	"strconv"

	"trykklar/generator/content"
	"trykklar/generator/publish"
	"trykklar/generator/words"
)

// builder makes one website.
type builder struct {
	in     Input
	site   *content.Site
	words  *words.Site
	base   *url.URL // where the site will stand; nil when it does not say
	tmpl   *template.Template
	prints map[string][]Print      // by the folder of their page
	photos map[string]publish.File // made for the pages so far, by name without ending
	drawn  map[string]int          // the longest side of a drawing on the pages so far, in CSS pixels
	files  []publish.File
	found  []findable // what can be searched for
	try    []string   // words that find something for sure
	err    error      // the first thing that went wrong with it

	glossary glossary
	woff2    []string // their paths in the published folder
}

func newBuilder(in Input) (*builder, error) {
	tmpl, err := template.ParseFS(in.Templates, "html/*.html")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	b := &builder{
		in: in, site: in.Site, words: &in.Words.Site, tmpl: tmpl,
		prints: map[string][]Print{}, photos: map[string]publish.File{}, drawn: map[string]int{},
	}
	if in.Site.BaseURL != "" {
		if b.base, err = url.Parse(in.Site.BaseURL); err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
	}
	if b.woff2, err = webFontsOf(in.Templates); err != nil {
		return nil, err
	}
	b.try = b.wordsToTry()
	b.gatherGlossary()
	return b, b.sortPrints()
}

// pages makes every page.
func (b *builder) pages() error {
	if err := b.home(); err != nil {
		return err
	}
	for _, c := range b.site.Courses {
		if err := b.course(c); err != nil {
			return err
		}
		for _, m := range c.Meetings {
			if err := b.meeting(m); err != nil {
				return err
			}
		}
		for _, m := range c.Materials {
			if err := b.material(m); err != nil {
				return err
			}
		}
	}
	for _, t := range b.site.Pages {
		if err := b.textPage(t); err != nil {
			return err
		}
	}
	for _, page := range []func() error{b.glossaryPage, b.published, b.credits, b.group} {
		if err := page(); err != nil {
			return err
		}
	}
	b.findWords()
	if err := b.searchPage(); err != nil {
		return err
	}
	if b.in.packed {
		return nil
	}
	return b.notFound()
}

// fillIn fills in a template.
func (b *builder) fillIn(name string, view any) (template.HTML, error) {
	var buf bytes.Buffer
	if err := b.tmpl.ExecuteTemplate(&buf, name, view); err != nil {
		return "", fmt.Errorf("site: %w", err)
	}
	return template.HTML(buf.String()), nil
}

// Addresses of pages, relative to the published folder.
const homePath = "index.html"

func (b *builder) creditsPath() string        { return path.Join(b.words.Credits.Path, "index.html") }
func (b *builder) glossaryPath() string       { return path.Join(b.words.Glossary.Path, "index.html") }
func coursePath(c *content.Course) string     { return path.Join(c.ID, "index.html") }
func materialPath(m *content.Material) string { return path.Join(m.Course.ID, m.ID, "index.html") }
func (b *builder) meetingPath(m *content.Meeting) string {
	return path.Join(m.Course.ID, b.meetingID(m), "index.html")
}

// meetingID is the meeting's folder, such as "moede-1".
func (b *builder) meetingID(m *content.Meeting) string {
	return b.in.Words.Print.Meeting + "-" + strconv.Itoa(m.Number)
}
