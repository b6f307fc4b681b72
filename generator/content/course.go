package content

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// courseName is the file that makes a folder a course.
const courseName = "course.md"

// courseKeys is the front matter of course.md.
type courseKeys struct {
	diag.Pos
	Kind    strictyaml.String `yaml:"kind,required"`
	Number  number            `yaml:"number,required"`
	Title   strictyaml.String `yaml:"title,required"`
	Summary strictyaml.String `yaml:"summary,required"`
	Picture strictyaml.String `yaml:"picture,required"`
	Allow   []allowKeys       `yaml:"allow"`
	Extra   strictyaml.Node   `yaml:"extra"`
}

func (courseKeys) Thing() string { return "a course" }

// A courseReader collects one course. Its files are decoded first; what they
// say of each other is looked up when all are.
type courseReader struct {
	*reader
	dir       string
	course    *Course
	keys      courseKeys
	front     front
	glossary  []termKeys
	meetings  []*meetingReader
	materials []*materialReader
	terms     map[string]bool

	// lost is the names of files that could not be read. What they would have
	// been is not told to be missing.
	lost map[string]bool
}

// decodeCourse decodes every file of a course's folder.
func (r *reader) decodeCourse(dir string) *courseReader {
	file := path.Join(dir, courseName)
	c := &courseReader{reader: r, dir: dir, terms: map[string]bool{}, lost: map[string]bool{}, course: &Course{Pos: diag.Pos{File: file}, ID: dir}}
	if r.siteFolder(dir) || dir == r.words.Site.Statement.Path {
		r.list.Add(diag.Errorf(diag.Pos{File: dir}, diag.BadID, "rename the folder, such as kursus-"+dir, "the folder's name %q is one that the site uses for itself", dir))
	}
	if !IsID(dir) {
		r.list.Add(diag.Errorf(diag.Pos{File: dir}, diag.BadID, idHint("", dir), "the folder's name %q cannot be an id", dir))
	}
	if root, f, ok := r.matter(file); ok {
		if kind := root.Get("kind"); kind != nil && kind.Value != "course" && kind.Value != "" {
			r.list.Add(diag.Errorf(kind.Pos, diag.BadValue, "write kind: course", "course.md is not %s", shorten(kind.Value)))
		}
		r.list.Add(root.Decode(&c.keys)...)
		c.front = *f
		c.allow(c.keys.Allow)
		c.course.Pos = diag.Pos{File: file, Line: c.keys.Line, Col: c.keys.Col}
		c.course.Title = r.title(c.keys.Title, "the title of a course", maxName)
		c.course.Number = r.within(c.keys.Number, "the course's number", 1, 8, 0)
	}
	for p := range r.folder.refused {
		if path.Dir(p) == dir {
			c.lost[stem(p)] = true
		}
	}
	c.decodePersonas()
	c.decodeGlossary()
	for _, p := range r.folder.in(dir, ".md", ".yaml") {
		switch base := path.Base(p); {
		case base == courseName || base == personasName || base == glossaryName || strings.HasPrefix(base, "README."):
		default:
			c.decodeFile(p)
		}
	}
	c.orderMeetings()
	return c
}

// siteFolder tells whether a folder of this name stands beside the courses in
// every site.
func (r *reader) siteFolder(dir string) bool {
	w := r.words.Site
	return slices.Contains([]string{"css", "fonts", "icon", "img", "js", w.Credits.Path, w.Glossary.Path, w.Search.Path, w.Published.Path, r.words.Group.Page.Path}, dir)
}

// finish makes the course of its files, now that all pictures are known.
func (c *courseReader) finish() {
	src := c.textSource(c.course.File)
	c.finishGlossary()
	c.course.Summary = c.sentences(src, c.keys.Summary)
	c.course.Picture = c.picture(c.keys.Picture)
	for _, m := range c.meetings {
		c.finishMeeting(m)
		if other := c.find(c.words.Print.Meeting + "-" + strconv.Itoa(m.Number)); other != nil {
			c.list.Add(diag.Errorf(diag.Pos{File: other.File}, diag.DuplicateID, "rename the file",
				"the id %q is that of meeting %d, at %s", other.ID, m.Number, m.File))
		}
	}
	for _, m := range c.materials {
		c.finishMaterial(m)
	}
	for _, m := range c.meetings { // before the texts, which may bring what stands in them
		m.Guide = c.body(m.File, m.front, m.Title)
		m.Agenda = c.agendaDocument(m)
		m.Preparation = c.preparation(m)
	}
	for _, m := range c.materials {
		if f, ok := m.file.(*textFile); ok {
			c.finishText(m, f)
		}
		c.course.Materials = append(c.course.Materials, m.Material)
	}
	for _, m := range c.materials {
		c.substances(m)
	}
	slices.SortStableFunc(c.course.Materials, func(a, b *Material) int { return a.Order - b.Order })
	if strings.TrimSpace(c.front.body) != "" {
		c.course.About = c.body(c.course.File, c.front, c.course.Title)
	}
}

// find is the material with this id, or nil.
func (c *courseReader) find(id string) *materialReader {
	for _, m := range c.materials {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// materialIDs is the ids of the course's materials, in order.
func (c *courseReader) materialIDs() []string {
	var out []string
	for _, m := range c.materials {
		out = append(out, m.ID)
	}
	slices.Sort(out)
	return out
}

// eyebrow is the small line above a title: the course, and the meeting when
// one alone uses the material.
func (c *courseReader) eyebrow(meetings []int) string {
	if len(meetings) != 1 {
		return c.course.Title
	}
	return words.Fill(c.words.Content.Eyebrow, "course", c.course.Title, "meeting", c.meetingName(meetings[0]))
}

// meetingName is "Møde 1".
func (r *reader) meetingName(n int) string {
	return words.Fill(r.words.Content.MeetingShort, "number", strconv.Itoa(n))
}

// paragraph is one paragraph of sentences, or nothing.
func paragraph(pos diag.Pos, sentences []doc.Sentence) []doc.Block {
	if len(sentences) == 0 {
		return nil
	}
	return []doc.Block{doc.Paragraph{Pos: pos, Sentences: sentences}}
}
