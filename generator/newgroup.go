package generator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"trykklar/generator/content"
	"trykklar/generator/group"
	"trykklar/generator/publish"
)

// NewGroup is where a group's file to begin with comes.
type NewGroup struct {
	File      string // empty for the name that the language has for it, in this folder
	Course    string // its id; empty for the first
	Content   string
	Templates string // empty for the built-in ones alone
	Today     Day    // after which its meetings come
}

// WriteGroup writes a group's file for somebody to change, and tells its name. It never
// takes the place of another file, nor lies where it would be published.
func WriteGroup(n NewGroup) (file string, result Result, err error) {
	var o Options
	done, err := Folders{Content: n.Content, Templates: n.Templates}.open(&o)
	if err != nil {
		return "", Result{}, err
	}
	defer done()
	files, lang := o.files()
	source, ofContent, ofTemplates, err := group.Open(o.Content, files, lang)
	if err != nil || source == nil {
		list := append(within(o.ContentName, errorsOf(ofContent)), within(o.TemplatesName, errorsOf(ofTemplates))...)
		return "", resultOf(list, Output{}), err
	}
	if file = n.File; file == "" {
		file = source.Filename()
	}
	if err := publish.Apart(file, n.Content); errors.Is(err, publish.ErrOverlap) {
		return "", Result{}, useError{fmt.Errorf("%s would lie in %s, from which the website is made, and names of people will stand in it; name another place", file, n.Content)}
	}
	published, err := publish.Around(file)
	switch {
	case err != nil:
		return "", Result{}, err
	case published != "":
		return "", Result{}, useError{fmt.Errorf("%s would lie in %s, which is written by trykklar; name another place", file, published)}
	}
	data, err := source.Sample(n.Course, content.Date(n.Today))
	if errors.Is(err, group.ErrChoice) {
		err = useError{err}
	}
	if err != nil {
		return "", Result{}, err
	}
	return file, Result{}, writeNew(file, data)
}

// writeNew writes a file that was not there, for its owner's eyes alone.
func writeNew(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return useError{fmt.Errorf("%s is there already, and is left as it is; name another file", name)}
	case errors.Is(err, fs.ErrNotExist):
		return useError{fmt.Errorf("there is no folder for %s; make it first", name)}
	case err != nil:
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}
