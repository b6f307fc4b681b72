package generator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/group"
	"trykklar/generator/publish"
)

// GroupSet is where a group's own set is made from, and what of it.
type GroupSet struct {
	File      string // the group's own file, which lies outside the content
	Content   string
	Templates string // empty for the built-in ones alone
	Out       string

	Only       string // a material's id; empty for all
	Meeting    int    // a meeting's number; 0 for all
	Separators bool   // a sheet in front of each print job tells of it
	Today      Day    // earlier dates are warned of; none for no warning
}

// A Day is a date of the calendar.
type Day struct{ Year, Month, Day int }

// maxGroupFile is the most bytes of a group's file: a thousand participants have 100 kB.
const maxGroupFile = 1 << 20

// MakeGroupSet makes a group's own set of prints in the folder Out, which is replaced
// in one step: one that is not there, is empty, or holds such a set and nothing
// besides. It never lies in what is published, since names of people stand in it.
// Nothing is written when a finding is an error.
func MakeGroupSet(s GroupSet) (Result, error) {
	if err := s.mayWrite(); err != nil {
		return Result{}, err
	}
	data, err := s.read()
	if err != nil {
		return Result{}, err
	}
	var o Options
	done, err := Folders{Content: s.Content, Templates: s.Templates}.open(&o)
	if err != nil {
		return Result{}, err
	}
	defer done()
	files, lang := o.files()
	source, ofContent, ofTemplates, err := group.Open(o.Content, files, lang)
	list := append(within(o.ContentName, errorsOf(ofContent)), within(o.TemplatesName, errorsOf(ofTemplates))...)
	if err != nil || source == nil {
		return resultOf(list, Output{}), err
	}
	g, found := source.Read(s.File, data, content.Date(s.Today), s.beside)
	if g == nil {
		return resultOf(found, Output{}), nil
	}
	var set []publish.File
	more, err := source.Make(g, group.Choice{Only: s.Only, Meeting: s.Meeting, Separators: s.Separators}, func(f group.File, _ int) error {
		set = append(set, publish.File(f))
		return nil
	})
	for i, f := range more {
		if f.Pos.File != s.File {
			more[i] = within(o.ContentName, diag.List{f})[0]
		}
	}
	found.Add(more...)
	result := resultOf(found, Output{Prints: len(set)})
	switch {
	case errors.Is(err, group.ErrChoice):
		return result, useError{err}
	case err != nil || result.Errors > 0:
		return result, err
	}
	return result, asUse(publish.Write(s.Out, append(set, listOf(set))))
}

// errorsOf is what stops; the rest is the publisher's.
func errorsOf(found diag.List) diag.List {
	return slices.DeleteFunc(found, func(f diag.Finding) bool { return f.Severity != diag.Error })
}

// read reads the group's file, which must not lie where it would be published from.
func (s GroupSet) read() ([]byte, error) {
	if err := publish.Apart(s.File, s.Content); errors.Is(err, publish.ErrOverlap) {
		return nil, useError{fmt.Errorf("%s lies in %s, from which the website is made, and names of people stand in it; move it out of there", s.File, s.Content)}
	}
	info, err := os.Stat(s.File)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, useError{fmt.Errorf("there is no file %q; trykklar new group writes one to fill in", s.File)}
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, useError{fmt.Errorf("%q is not a file", s.File)}
	case info.Size() > maxGroupFile:
		return nil, useError{fmt.Errorf("%q is too large for a group's file", s.File)}
	}
	return os.ReadFile(s.File)
}

// beside reads a picture that lies beside the group's file.
func (s GroupSet) beside(name string) ([]byte, error) {
	file := filepath.Join(filepath.Dir(s.File), name)
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errors.New("it is not a file")
	case info.Size() > group.MaxLogo:
		return make([]byte, group.MaxLogo+1), nil // which is refused
	}
	return os.ReadFile(file)
}

// setName is the file by which a group's set is known: it lists the others.
const (
	setName = ".trykklar-group"
	setHead = "A group's own prints, with names of people. Each run replaces these files:\n"
)

func listOf(set []publish.File) publish.File {
	var names []string
	for _, f := range set {
		names = append(names, f.Path+"\n")
	}
	slices.Sort(names)
	return publish.File{Path: setName, Data: []byte(setHead + strings.Join(names, ""))}
}

// setIn is the files of the set that a folder holds, and whether it holds one.
func setIn(folder string) (names []string, ok bool) {
	data, err := os.ReadFile(filepath.Join(folder, setName))
	list, found := strings.CutPrefix(string(data), setHead)
	if err != nil || !found {
		return nil, false
	}
	return append(strings.Split(list, "\n"), setName, publish.Marker), true
}

// mayWrite tells before the work whether the folder may be written.
func (s GroupSet) mayWrite() error {
	if s.Out == "" {
		return useError{errors.New("no folder is named for the prints; name one with --out")}
	}
	if err := (Folders{Content: s.Content, Templates: s.Templates, Out: s.Out}).apart(); err != nil {
		return err
	}
	if err := publish.Apart(s.File, s.Out); errors.Is(err, publish.ErrOverlap) {
		return useError{fmt.Errorf("%s lies in %s, which is replaced as a whole; name another folder with --out", s.File, s.Out)}
	}
	published, err := publish.Around(s.Out)
	if err != nil {
		return err
	}
	if published != "" {
		if _, ok := setIn(published); !ok || published != s.Out {
			return useError{fmt.Errorf("%s is written by trykklar, and names of people do not belong in what is published; name another folder with --out", published)}
		}
	}
	if err := publish.Mend(s.Out); err != nil {
		return err
	}
	if err := publish.Check(s.Out); err != nil {
		return asUse(err)
	}
	return s.nothingLost()
}

// nothingLost tells of files among a former set that somebody put there.
func (s GroupSet) nothingLost() error {
	names, ok := setIn(s.Out)
	if !ok {
		return nil
	}
	return filepath.WalkDir(s.Out, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(s.Out, name)
		if err == nil && !slices.Contains(names, filepath.ToSlash(rel)) {
			err = useError{fmt.Errorf("%s is not of the set that was made there, and would be lost; move it, or name another folder with --out", name)}
		}
		return err
	})
}
