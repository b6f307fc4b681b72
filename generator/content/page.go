package content

import (
	"path"
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/markdown"
	"trykklar/generator/strictyaml"
)

// pagesName is the folder of the pages that belong to no course.
const pagesName = "pages"

// A Role is what a page is for, where the program needs to know.
type Role string

// The roles: how to print, how to make cards, who we are, how to reach us, how
// accessible the site is. A page may have none of them.
const (
	RolePrint     Role = "print"
	RoleCards     Role = "cards"
	RoleAbout     Role = "about"
	RoleContact   Role = "contact"
	RoleStatement Role = "statement"
)

// roles is all of them.
var roles = []string{string(RolePrint), string(RoleCards), string(RoleAbout), string(RoleContact), string(RoleStatement)}

// A Page is a text that stands on the site beside its courses, such as how to
// print. It has no prints.
type Page struct {
	diag.Pos
	ID       string // the file's name without its extension, and the page's folder
	Role     Role   // may be empty
	Title    string
	Summary  []doc.Sentence
	Picture  doc.Picture
	Audience doc.Audience
	Order    int
	Updated  Date
	Body     []doc.Block
}

// Page is the site's page with this role, or nil.
func (s *Site) Page(r Role) *Page {
	for _, p := range s.Pages {
		if p.Role == r {
			return p
		}
	}
	return nil
}

// pageKeys is the front matter of a page.
type pageKeys struct {
	diag.Pos
	Kind     strictyaml.String `yaml:"kind,required"`
	Role     strictyaml.String `yaml:"role"`
	Title    strictyaml.String `yaml:"title,required"`
	Summary  strictyaml.String `yaml:"summary,required"`
	Picture  strictyaml.String `yaml:"picture"`
	Audience strictyaml.String `yaml:"audience"`
	Order    number            `yaml:"order"`
	Updated  Date              `yaml:"updated"`
	Allow    []allowKeys       `yaml:"allow"`
	Extra    strictyaml.Node   `yaml:"extra"`
}

func (pageKeys) Thing() string { return "a page" }

// A pageReader is a page half made: the pictures are not known yet.
type pageReader struct {
	*Page
	keys  pageKeys
	front front
}

// pageIDs is the ids of all pages, those too that cannot be read: texts may lead
// to them.
func (f *folder) pageIDs() map[string]bool {
	out := map[string]bool{}
	for p := range f.files {
		out[stem(p)] = out[stem(p)] || path.Dir(p) == pagesName && path.Ext(p) == ".md"
	}
	for p := range f.refused {
		out[stem(p)] = out[stem(p)] || path.Dir(p) == pagesName
	}
	return out
}

// decodePages decodes the pages.
func (r *reader) decodePages() []*pageReader {
	var out []*pageReader
	for _, p := range r.folder.in(pagesName, ".md") {
		if strings.HasPrefix(path.Base(p), "README.") {
			continue
		}
		if page := r.decodePage(p); page != nil {
			out = append(out, page)
		}
	}
	slices.SortStableFunc(out, func(a, b *pageReader) int { return a.Order - b.Order })
	return out
}

func (r *reader) decodePage(p string) *pageReader {
	root, f, ok := r.matter(p)
	if !ok {
		return nil
	}
	if kind := root.Get("kind"); kind != nil && kind.Value != "page" && kind.Value != "" {
		r.list.Add(diag.Errorf(kind.Pos, diag.BadValue, "write kind: page, or move the file to the folder of a course",
			"a file in the folder %s is not %s", pagesName, shorten(kind.Value)))
		return nil
	}
	id := stem(p)
	if !IsID(id) {
		r.list.Add(diag.Errorf(diag.Pos{File: p}, diag.BadID, idHint(".md", id), "the name %q cannot be an id", id))
		return nil
	}
	if r.siteFolder(id) {
		r.list.Add(diag.Errorf(diag.Pos{File: p}, diag.BadID, "rename the file, such as om-"+id+".md",
			"the page's name %q is one that the site uses for itself", id))
	}
	page := &pageReader{front: *f, Page: &Page{ID: id, Audience: doc.Citizens}}
	k := &page.keys
	r.list.Add(root.Decode(k)...)
	r.allow(k.Allow)
	page.Pos = diag.Pos{File: p, Line: k.Line, Col: k.Col}
	page.Title, page.Updated = r.title(k.Title, "the title", maxName), k.Updated.Or(r.site.Updated)
	page.Order = r.within(k.Order, "the order", -10_000, 10_000, 0)
	if r.oneOf(k.Role, "a role of a page", roles) {
		page.Role = Role(k.Role.Value)
	}
	if k.Audience.Value != "" {
		page.Audience = r.audience(k.Audience)
	}
	return page
}

// finishPages makes the pages of their files, now that pictures and courses are
// known.
func (r *reader) finishPages(pages []*pageReader) {
	byRole := map[Role]*pageReader{}
	for _, p := range pages {
		if old := byRole[p.Role]; old != nil && p.Role != "" {
			r.twice(p.keys.Role.Pos, "role", string(p.Role), old.keys.Role.Pos)
		}
		byRole[p.Role] = p
		for _, c := range r.site.Courses {
			if c.ID == p.ID {
				r.list.Add(diag.Errorf(diag.Pos{File: p.File}, diag.DuplicateID, "rename one of them",
					"the page and a course have the same name %q", p.ID))
			}
		}
		if want := r.words.Site.Statement.Path; p.Role == RoleStatement && p.ID != want {
			r.list.Add(diag.Errorf(p.keys.Role.Pos, diag.BadID, "rename the file to "+want+".md",
				"the statement stands at the address %s, and not at %s", want, p.ID))
		}
		src := r.source(p.File)
		p.Summary, p.Picture = r.sentences(src, p.keys.Summary), r.picture(p.keys.Picture)
		src.Line, src.Text = p.front.bodyLine, p.front.body
		body, list := markdown.Parse(src)
		r.list.Add(list...)
		r.onPage(body)
		if len(body) == 0 && len(list) == 0 {
			r.list.Add(diag.Errorf(p.Pos, diag.EmptyFile, "write the text below the second line of ---", "the page %q has no words", p.Title))
		}
		p.Body = body
		r.site.Pages = append(r.site.Pages, p.Page)
	}
}

// onPage tells of blocks that only a course or paper can fill in.
func (r *reader) onPage(blocks []doc.Block) {
	doc.Walk(blocks, func(b doc.Block) {
		name := ""
		switch b.(type) {
		case doc.Road:
			name = "road"
		case doc.Cover:
			name = "cover"
		case doc.Contents:
			name = "contents"
		}
		if name != "" {
			r.list.Add(diag.Errorf(b.At(), diag.BadValue, "take the block out: it is for texts of a course",
				"a page has no place for the block %q", name))
		}
	})
}
