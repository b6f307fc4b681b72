package generator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"trykklar/generator/cache"
	"trykklar/generator/diag"
	"trykklar/generator/publish"
)

// A Result is what a build of a folder gave.
type Result struct {
	Lines    []string // findings, as the contract has them
	Errors   int      // how many of them stop the build
	Warnings int
	Pages    int // how many web pages there are
	Prints   int // and how many PDFs
}

// Version is the program's own.
const Version = "0.1.0"

// ErrUse is what an error is when the command was written wrongly: a folder
// that is not there, or one that is not ours to write in.
var ErrUse = errors.New("wrong use")

// A useError is one of those, with words that need no others before them.
type useError struct{ error }

func (e useError) Is(target error) bool { return target == ErrUse }

// Folders is where a build reads and writes.
type Folders struct {
	Content   string
	Templates string // empty for the built-in ones alone
	Browser   string // the program for the browser; empty for a site without it
	Out       string

	// Cache keeps pictures from build to build, and what the last builds were made
	// of: where nothing changed, nothing is made. It may be deleted at any time;
	// empty for none.
	Cache string
}

// BuildFolder builds the site of the content folder into the folder Out, which
// is replaced in one step. Nothing is written there when a finding is an error.
func BuildFolder(f Folders) (Result, error) {
	if err := f.mayWrite(); err != nil {
		return Result{}, err
	}
	o := Options{Previews: true}
	var kept *cache.Folder
	key := ""
	if f.Cache != "" {
		kept, key = cache.Open(f.Cache), f.inputs()
		defer kept.Close()
		if result, ok := f.unchanged(kept, key); ok {
			return result, nil
		}
		o.Cache = kept
	}
	output, result, err := f.make(o)
	if err != nil || result.Errors > 0 {
		return result, err
	}
	if err := publish.Write(f.Out, output.Files); err != nil {
		return result, asUse(err)
	}
	f.remember(kept, key, result)
	return result, nil
}

// CheckFolder makes what BuildFolder makes but for the pictures of the prints,
// and writes nothing.
func CheckFolder(f Folders) (Result, error) {
	_, result, err := f.make(Options{})
	return result, err
}

// mayWrite tells before the work what publish would tell after it, and puts
// back a site that a killed run had moved aside.
func (f Folders) mayWrite() error {
	if f.Out == "" {
		return useError{errors.New("no folder is named for the output; name one with --out")}
	}
	if err := f.apart(); err != nil {
		return err
	}
	if err := publish.Mend(f.Out); err != nil {
		return err
	}
	if _, ok := setIn(f.Out); ok {
		return useError{fmt.Errorf("%s holds a group's own prints, and a website cannot take their place; name another folder with --out", f.Out)}
	}
	return asUse(publish.Check(f.Out))
}

// apart tells of an output that lies in what it is made from, or the other way.
func (f Folders) apart() error {
	for _, folder := range []string{f.Content, f.Templates, f.Browser, f.Cache} {
		if folder == "" {
			continue
		}
		err := publish.Apart(f.Out, folder)
		if folder == f.Cache && !errors.Is(err, publish.ErrOverlap) {
			continue // a cache that cannot be is none
		}
		if err != nil {
			return asUse(err)
		}
	}
	return nil
}

// asUse tells apart what the author can put right in the command.
func asUse(err error) error {
	if errors.Is(err, publish.ErrNotOurs) || errors.Is(err, publish.ErrOverlap) {
		return useError{err}
	}
	return err
}

// make makes the site of the content folder in memory.
func (f Folders) make(o Options) (Output, Result, error) {
	done, err := f.open(&o)
	if err != nil {
		return Output{}, Result{}, err
	}
	defer done()
	output, list, err := Build(o)
	return output, resultOf(list, output), err
}

// open puts the folders into options; done closes them. They are opened as
// roots, so that no link in them leads outside.
func (f Folders) open(o *Options) (done func(), err error) {
	var opened []*os.Root
	done = func() {
		for _, root := range opened {
			root.Close()
		}
	}
	o.ContentName, o.TemplatesName = typed(f.Content), "templates"
	if f.Templates != "" {
		o.TemplatesName = typed(f.Templates)
	}
	for _, folder := range []struct {
		name, flag string
		to         *fs.FS
	}{{f.Content, "--content", &o.Content}, {f.Templates, "--templates", &o.Templates}, {f.Browser, "--browser", &o.Browser}} {
		if folder.name == "" && folder.to != &o.Content {
			continue
		}
		root, err := openFolder(folder.name, folder.flag)
		if err != nil {
			done()
			return nil, err
		}
		opened = append(opened, root)
		*folder.to = root.FS()
	}
	if o.Browser == nil {
		return done, nil
	}
	for _, name := range []string{browserProgram, browserRunner} {
		if _, err := fs.Stat(o.Browser, name); err != nil {
			done()
			return nil, useError{fmt.Errorf("%q has no %s; make browser makes it, and --browser names its folder", f.Browser, name)}
		}
	}
	return done, nil
}

// openFolder opens a folder that a flag names.
func openFolder(name, flag string) (*os.Root, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, useError{fmt.Errorf("there is no folder %q; name the right one with %s", name, flag)}
	case err == nil && !info.IsDir():
		return nil, useError{fmt.Errorf("%q is a file; %s wants a folder", name, flag)}
	case err != nil:
		return nil, err
	}
	return os.OpenRoot(name)
}

// typed is a folder as it was typed, without the slash at its end.
func typed(folder string) string {
	if trimmed := strings.TrimRightFunc(folder, func(r rune) bool { return r == '/' || r == filepath.Separator }); trimmed != "" {
		return trimmed
	}
	return folder
}

// How many findings are shown: of one kind in a file, and in all. More are told
// when the wrong folder was named, and then the first are enough.
const (
	shownOfAKind = 20
	shownInAll   = 300
)

// resultOf counts and formats findings.
func resultOf(list diag.List, output Output) Result {
	list.Sort()
	result := Result{Prints: output.Prints, Pages: output.Pages}
	capped := list.Capped(shownOfAKind)
	first := capped.First(shownInAll)
	for _, f := range first {
		result.Lines = append(result.Lines, f.Format(""))
	}
	if n := len(capped) - len(first); n > 0 {
		result.Lines = append(result.Lines, fmt.Sprintf("… and %d findings more", n))
	}
	for _, f := range list {
		if f.Severity == diag.Error {
			result.Errors++
		} else {
			result.Warnings++
		}
	}
	return result
}
