package content

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// Read reads the content folder. The site is never nil; with a finding that is
// an error it holds what could be read, and is not fit to be published.
func Read(fsys fs.FS, w *words.Words) (*Site, diag.List) {
	r := &reader{words: w, sources: map[string]*Source{}, site: &Site{Pictures: Registry{}}}
	r.folder = openFolder(fsys, &r.list)
	r.pages = r.folder.pageIDs()
	r.readSettings()
	r.readPictures()
	pages := r.decodePages()
	var courses []*courseReader
	for _, dir := range r.courseFolders() {
		courses = append(courses, r.decodeCourse(dir))
	}
	wait := r.loadPictures()
	for _, c := range courses {
		c.finish()
		r.site.Courses = append(r.site.Courses, c.course)
	}
	r.orderCourses(courses)
	r.finishPages(pages)
	wait()
	r.folder.strays(&r.list, !r.noPictures)
	r.site.Files = r.folder.opened()
	r.list.Sort()
	return r.site, r.list
}

// Language is the language that a content folder says it is written in, or ""
// when it does not say: then Read tells what is wrong.
func Language(fsys fs.FS) string {
	if info, err := fs.Lstat(fsys, settingsName); err != nil || !info.Mode().IsRegular() {
		return ""
	}
	r := &reader{folder: &folder{fsys: fsys, files: map[string]*file{settingsName: {path: settingsName, name: settingsName}}}}
	text, ok := r.load(settingsName)
	if !ok {
		return ""
	}
	var root strictyaml.Node
	strictyaml.Decode(settingsName, 0, []byte(text), &root)
	if lang := root.Get("language"); lang != nil {
		return lang.Value
	}
	return ""
}

// courseFolders is the folders at the top that hold texts. One without a
// course.md is told.
func (r *reader) courseFolders() []string {
	var out []string
	for p := range r.folder.files {
		dir, rest, ok := strings.Cut(p, "/")
		text := path.Ext(p) == ".md" && !strings.HasPrefix(rest, "README.") || path.Ext(p) == ".yaml"
		if ok && text && dir != pagesName && !strings.Contains(rest, "/") && !slices.Contains(out, dir) {
			out = append(out, dir)
		}
	}
	slices.Sort(out)
	if len(out) == 0 {
		r.list.Add(diag.Errorf(diag.Pos{}, diag.MissingFile,
			"make a folder for the course, with a course.md in it; docs/AUTHORS.md shows how", "there is no course"))
	}
	for _, dir := range out {
		if course := path.Join(dir, courseName); !r.folder.has(course) && !r.folder.refused[course] {
			r.list.Add(diag.Errorf(diag.Pos{File: dir}, diag.MissingFile,
				"add a course.md that says what the course is; docs/AUTHORS.md shows one", "the folder has no course.md"))
		}
	}
	return out
}

// orderCourses sorts the courses by number, and tells of numbers that stand twice.
func (r *reader) orderCourses(courses []*courseReader) {
	first := map[int]diag.Pos{}
	for _, c := range courses {
		at := c.keys.Number
		if pos, ok := first[at.Value]; ok && at.Line > 0 {
			r.list.Add(diag.Errorf(at.Pos, diag.DuplicateID, "give one of them another",
				"the number %d is already at %s", at.Value, place(pos)))
		} else if at.Line > 0 {
			first[at.Value] = at.Pos
		}
	}
	slices.SortStableFunc(r.site.Courses, func(a, b *Course) int { return a.Number - b.Number })
}

// matter is the front matter of a Markdown file as a node, and its parts.
func (r *reader) matter(p string) (*strictyaml.Node, *front, bool) {
	text, ok := "", r.folder.has(p)
	if ok {
		text, ok = r.load(p)
	}
	if !ok {
		return nil, nil, false
	}
	f, list := splitFront(p, text)
	r.list.Add(list...)
	if len(list) > 0 {
		return nil, nil, false
	}
	root, ok := r.root(p, f.matterLine, f.matter)
	return root, &f, ok
}

// root is a YAML text as a node with keys.
func (r *reader) root(p string, line int, text string) (*strictyaml.Node, bool) {
	var root strictyaml.Node
	list := strictyaml.Decode(p, line, []byte(text), &root)
	if root.Kind != strictyaml.Map && !list.HasErrors() {
		list.Add(root.Wants("keys with values"))
	}
	r.list.Add(list...)
	return &root, root.Kind == strictyaml.Map
}

// decodeFile decodes a file of a course by its kind.
func (c *courseReader) decodeFile(p string) {
	var root *strictyaml.Node
	var f *front
	var ok bool
	if path.Ext(p) == ".md" {
		root, f, ok = c.matter(p)
	} else if text, loaded := c.load(p); loaded {
		if f, own := groupFile(p, text); own {
			c.lost[stem(p)] = true
			c.list.Add(f)
			return
		}
		root, ok = c.root(p, 0, text)
	}
	if !ok {
		c.lost[stem(p)] = true
		return
	}
	known := append([]string{"meeting"}, kinds...)
	kind := root.Get("kind")
	wrong := func(code diag.Code, hint, format string, args ...any) {
		c.lost[stem(p)] = true
		pos := root.Pos
		if kind != nil {
			pos = kind.Pos
		}
		c.list.Add(diag.Errorf(pos, code, hint, format, args...))
	}
	switch {
	case kind != nil && kind.Kind != strictyaml.Scalar:
		c.lost[stem(p)] = true
		c.list.Add(kind.Wants("one of " + strings.Join(known, ", ")))
	case kind == nil:
		wrong(diag.MissingKey, "add a line with kind: and one of "+strings.Join(known, ", "), "the file does not say what it is: it lacks the key %q", "kind")
	case kind.Value == "course":
		hint := "delete it, or make a folder of its own for it"
		if !c.folder.has(path.Join(c.dir, courseName)) {
			hint = "rename it to course.md, with its keys between two lines of ---"
		}
		wrong(diag.BadValue, hint, "a course stands in course.md, and there is one in a folder")
	case !slices.Contains(known, kind.Value):
		wrong(diag.BadValue, strictyaml.Suggest(kind.Value, known), "%s is not a kind of file", shorten(kind.Value))
	case f == nil && written(kind.Value):
		wrong(diag.BadValue, "rename it to end in .md, with its keys between two lines of ---", "a %s is written in a Markdown file", kind.Value)
	case f != nil && !written(kind.Value):
		wrong(diag.BadValue, "rename it to end in .yaml, with its keys alone", "%s is written in a YAML file", called(kind.Value))
	case kind.Value == "meeting":
		c.decodeMeeting(p, f, root)
	default:
		c.decodeMaterial(p, f, root, kind.Value)
	}
}

// written tells whether files of this kind have a text below their keys.
func written(kind string) bool {
	_, ok := newMaterial(kind).(writtenFile)
	return ok || kind == "meeting"
}
