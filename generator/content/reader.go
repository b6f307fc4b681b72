package content

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/markdown"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// A reader collects the site and what is wrong with it.
type reader struct {
	folder  *folder
	words   *words.Words
	site    *Site
	sources map[string]*Source
	list    diag.List
	pages   map[string]bool // ids, those too of pages that cannot be read

	// noPictures tells that pictures.yaml could not be read. It is told once,
	// and not again at every picture.
	noPictures bool
}

// load is the text of a file, normalised, or false with a finding.
func (r *reader) load(name string) (string, bool) {
	data, err := r.folder.read(name, maxText)
	if err != nil {
		r.list.Add(diag.Errorf(diag.Pos{File: name}, diag.MissingFile, "see that you may open it", "the file cannot be read: %v", err))
		return "", false
	}
	text, list := strictyaml.Text(name, data)
	r.list.Add(list...)
	if list.HasErrors() {
		return "", false
	}
	if strings.TrimSpace(text) == "" {
		r.list.Add(diag.Errorf(diag.Pos{File: name}, diag.EmptyFile, "write something in it, or delete it", "the file is empty"))
		return "", false
	}
	return text, true
}

// decode reads a YAML file into dst, and tells whether all of it was right.
func (r *reader) decode(name string, dst any) bool {
	text, ok := r.load(name)
	if !ok {
		return false
	}
	list := strictyaml.Decode(name, 0, []byte(text), dst)
	r.list.Add(list...)
	return len(list) == 0
}

// plain is a text without marks, on one line.
func (r *reader) plain(s strictyaml.String) string {
	return strings.Join(strings.Fields(s.Value), " ")
}

// source is how texts of a file are read, without a course's glossary.
func (r *reader) source(file string) markdown.Source {
	return markdown.Source{
		File: file, Words: &r.words.Content,
		Alt:      r.altOf,
		Terms:    map[string]bool{},
		Material: func(string) bool { return false },
		Page:     func(id string) bool { return r.pages[id] },
	}
}

func (r *reader) altOf(id string) (string, bool) {
	p := r.site.Pictures[id]
	if p == nil {
		return "", r.noPictures
	}
	return p.Alt, true
}

// sentences is a text that is read, each sentence by itself.
func (r *reader) sentences(src markdown.Source, s strictyaml.String) []doc.Sentence {
	if strings.TrimSpace(s.Value) == "" {
		return nil
	}
	out, list := markdown.SentencesOf(src, s.Pos, s.Value)
	r.list.Add(list...)
	return out
}

// inlines is a text of one line, with marks.
func (r *reader) inlines(src markdown.Source, s strictyaml.String) []doc.Inline {
	if strings.TrimSpace(s.Value) == "" {
		return nil
	}
	out, list := markdown.Inlines(src, s.Pos, s.Value)
	r.list.Add(list...)
	return out
}

// picture is a use of a registered picture.
func (r *reader) picture(s strictyaml.String) doc.Picture {
	if s.Value == "" {
		return doc.Picture{}
	}
	p := r.site.Pictures[s.Value]
	if p == nil {
		if !r.noPictures {
			r.unknownPicture(s)
		}
		return doc.Picture{}
	}
	return doc.Picture{Pos: s.Pos, ID: p.ID, Alt: p.Alt}
}

// unknownPicture tells of an id that no picture has. Authors write the file's
// name for it.
func (r *reader) unknownPicture(s strictyaml.String) {
	for _, id := range keys(r.site.Pictures) {
		if file := r.site.Pictures[id].File; file != "" && path.Base(file) == path.Base(s.Value) {
			r.list.Add(diag.Errorf(s.Pos, diag.UnknownID, "write the picture's id: "+id, "%q is a file and no id of a picture", s.Value))
			return
		}
	}
	r.unknown(s, "picture", keys(r.site.Pictures))
}

// path is a path written in a file that lies in dir: relative to dir, or else
// to the content folder. What leads outside is refused, whatever it leads to.
func (r *reader) path(s strictyaml.String, dir string) string {
	p := s.Value
	outside := func(why string) string {
		r.list.Add(diag.Errorf(s.Pos, diag.OutsideFolder, "write a path within the content folder, such as pictures/hus.svg",
			"%q %s", p, why))
		return ""
	}
	switch {
	case p == "":
		return ""
	case strings.Contains(p, `\`):
		return outside("has backslashes: folders are parted by /")
	case strings.HasPrefix(p, "/") || len(p) > 1 && p[1] == ':':
		return outside("starts at the root of a disk")
	case slices.Contains(strings.Split(p, "/"), ".."):
		return outside("leads out of the folder")
	}
	beside, top := path.Join(dir, p), path.Clean(p)
	for _, candidate := range []string{beside, top} {
		if r.folder.has(candidate) {
			return candidate
		}
		if r.folder.refused[candidate] {
			return "" // told when the folder was walked
		}
	}
	hint := "see how the name is written, and in which folder the file lies"
	pictures := slices.DeleteFunc(keys(r.folder.files), func(p string) bool { return !isPicture(p) })
	n := strictyaml.Nearest(beside, pictures)
	if i := slices.IndexFunc(pictures, func(other string) bool { return path.Base(other) == path.Base(p) }); i >= 0 {
		n = pictures[i]
	}
	if n != "" {
		hint = "did you mean " + strings.TrimPrefix(n, dir+"/") + "?"
	}
	r.list.Add(diag.Errorf(s.Pos, diag.MissingFile, hint, "there is no file %q", p))
	return ""
}

// unknown tells of an id that nothing has.
func (r *reader) unknown(s strictyaml.String, what string, known []string) {
	r.list.Add(diag.Errorf(s.Pos, diag.UnknownID, didYouMean(s.Value, known), "there is no %s %q", what, s.Value))
}

// twice tells of an id that two things have.
func (r *reader) twice(pos diag.Pos, what, id string, first diag.Pos) {
	r.list.Add(diag.Errorf(pos, diag.DuplicateID, "give one of them another", "the %s %q is already at %s",
		what, id, place(first)))
}

// keys is the keys of a map in order.
func keys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

// oneOf tells of a value that is not among the known, and whether it is.
func (r *reader) oneOf(s strictyaml.String, what string, known []string) bool {
	if s.Line == 0 {
		return true
	}
	for _, k := range known {
		if s.Value == k {
			return true
		}
	}
	if s.Value != "" {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, strictyaml.Suggest(s.Value, known), "%s is not %s", shorten(s.Value), what))
	}
	return false
}

// shorten puts an author's words in quotes, and cuts them when they are long.
func shorten(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return fmt.Sprintf("%q", s)
}
