package content

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"trykklar/generator/diag"
)

// Limits of a content folder. They stand far above what a site of eight courses
// needs, and keep a folder that was named by mistake from being read whole.
const (
	maxFiles   = 20_000
	maxDepth   = 12
	maxText    = 1 << 20 // the limit that strictyaml tells about
	maxPicture = 20 << 20
)

// A folder is the content folder, walked once. It knows what was read, so that
// a file that nothing reads can be told.
type folder struct {
	fsys    fs.FS
	files   map[string]*file // by path with composed letters
	refused map[string]bool  // links and the like, told already
}

// A file of the folder.
type file struct {
	path string // with composed letters, as findings show it
	name string // as the file system has it
	size int64
	used bool
}

// openFolder walks the folder. What is not a plain file is refused here, so
// that nothing later can be led outside.
func openFolder(fsys fs.FS, list *diag.List) *folder {
	f := &folder{fsys: fsys, files: map[string]*file{}, refused: map[string]bool{}}
	fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		pos := diag.Pos{File: shown(name)}
		switch {
		case err != nil:
			if name == "." {
				pos.File = ""
			}
			list.Add(diag.Errorf(pos, diag.MissingFile, "see that you may open it", "the folder cannot be read: %v", reason(err)))
			return skip(e)
		case name == ".":
			return nil
		case strings.HasPrefix(e.Name(), "."):
			return skip(e) // .git, .DS_Store and their like belong to other programs
		case shown(name) != norm.NFC.String(name):
			list.Add(diag.Errorf(pos, diag.BadID, "give it a plain name", "the name %s has characters that names cannot have",
				shorten(path.Base(name))))
			return skip(e)
		case e.IsDir():
			if strings.Count(name, "/") >= maxDepth {
				list.Add(diag.Errorf(pos, diag.TooLarge, "move the files up", "folders within folders, more than %d deep", maxDepth))
				return fs.SkipDir
			}
			if ext := path.Ext(name); ext == ".md" || ext == ".yaml" || isPicture(name) {
				list.Add(diag.Warningf(pos, diag.StrayFile, "take "+ext+" out of its name", "this is a folder, and its name ends as that of a file"))
			}
			return nil
		case e.Type()&fs.ModeSymlink != 0:
			list.Add(diag.Errorf(pos, diag.OutsideFolder, "put the file itself here, not a link to it",
				"%q is a link to another place", path.Base(pos.File)))
			f.refused[norm.NFC.String(name)] = true
			return nil
		case !e.Type().IsRegular():
			list.Add(diag.Errorf(pos, diag.OutsideFolder, "take it out of the content folder",
				"%q is not a plain file", path.Base(pos.File)))
			f.refused[norm.NFC.String(name)] = true
			return nil
		}
		if len(f.files) >= maxFiles {
			list.Add(diag.Errorf(diag.Pos{}, diag.TooLarge, "is this the content folder?",
				"the folder holds more than %d files", maxFiles))
			return fs.SkipAll
		}
		entry := &file{path: norm.NFC.String(name), name: name}
		if info, err := e.Info(); err == nil {
			entry.size = info.Size()
		}
		f.files[entry.path] = entry
		return nil
	})
	return f
}

func skip(e fs.DirEntry) error {
	if e != nil && e.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// has tells whether the folder holds a plain file at this path.
func (f *folder) has(p string) bool { return f.files[p] != nil }

// read is the bytes of a file, at most one more than max, so that whoever reads
// on can tell that there was too much.
func (f *folder) read(p string, max int64) ([]byte, error) {
	entry := f.files[p]
	if entry == nil {
		return nil, fs.ErrNotExist
	}
	entry.used = true
	r, err := f.fsys.Open(entry.name)
	if err != nil {
		return nil, reason(err)
	}
	defer r.Close()
	data := make([]byte, 0, min(entry.size, max)+1)
	w := sliceWriter{data}
	_, err = io.Copy(&w, io.LimitReader(r, max+1))
	return w.data, reason(err)
}

// A sliceWriter collects bytes in a slice of about the right size.
type sliceWriter struct{ data []byte }

func (w *sliceWriter) Write(b []byte) (int, error) {
	w.data = append(w.data, b...)
	return len(b), nil
}

// same tells whether two files are one, or hold the same bytes.
func (f *folder) same(a, b string) bool {
	if a == b || a == "" || b == "" {
		return a == b
	}
	one, err1 := f.read(a, maxPicture)
	other, err2 := f.read(b, maxPicture)
	return err1 == nil && err2 == nil && bytes.Equal(one, other)
}

// opened is the files that were read, by their names.
func (f *folder) opened() []string {
	var list []string
	for _, entry := range f.files {
		if entry.used {
			list = append(list, entry.name)
		}
	}
	slices.Sort(list)
	return list
}

// in is the files that lie directly in a folder with one of the endings, in order.
func (f *folder) in(dir string, endings ...string) []string {
	var list []string
	for p := range f.files {
		if path.Dir(p) == dir && slices.Contains(endings, path.Ext(p)) {
			list = append(list, p)
		}
	}
	slices.Sort(list)
	return list
}

// strays warns of every file that nothing has read. Notes to people, such as
// README.md, are let be, and pictures as long as it is not known which are used.
func (f *folder) strays(list *diag.List, pictures bool) {
	for p, entry := range f.files {
		base := strings.ToUpper(strings.TrimSuffix(path.Base(p), path.Ext(p)))
		if entry.used || base == "README" || base == "LICENSE" || !pictures && isPicture(p) {
			continue
		}
		if !isPicture(p) {
			if f, ok := groupFile(shown(p), f.glance(entry)); ok {
				list.Add(f)
				continue
			}
		}
		list.Add(diag.Warningf(diag.Pos{File: shown(p)}, diag.StrayFile, strayHint(p), "nothing uses this file"))
	}
}

func strayHint(p string) string {
	switch ext := path.Ext(p); {
	case isPicture(p):
		return "name it in pictures.yaml or in a personas.yaml, or delete it"
	case ext == ".md" || ext == ".yaml":
		return "courses are folders with a course.md; their files lie directly in that folder"
	case ext == ".yml":
		return "the ending is .yaml here: rename the file"
	}
	return "files end in .md, .yaml, .svg, .png or .jpg"
}

// reason is an error without the name of the file, which the place already gives.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// shown is a path fit for a terminal.
func shown(p string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return '?'
		}
		return r
	}, norm.NFC.String(strings.ToValidUTF8(p, "?")))
}
