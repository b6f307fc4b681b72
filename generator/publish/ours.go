package publish

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Marker is the file by which an output is known as ours.
const Marker = ".trykklar"

// markerText begins with what makes the marker ours; the rest is for people.
const (
	markerStart = "This folder is written by trykklar."
	markerText  = markerStart + "\nEach build replaces all of it: what was put here by hand is deleted.\n"
)

// ErrNotOurs is that the folder for the output is something else. It is never
// emptied.
var ErrNotOurs = errors.New("the output needs a folder that is absent, empty, or written by trykklar; name another one, or empty it yourself")

// ErrOverlap is that the output and the input lie in each other.
var ErrOverlap = errors.New("the output must lie outside of what it is made from; name another folder")

// Check tells whether out may be written, without touching it.
func Check(out string) error {
	if out == "" {
		return errors.New("no folder is named for the output")
	}
	out = filepath.Clean(out) // with a slash at its end, a link would be followed
	info, err := os.Lstat(out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.Mode().Type() == fs.ModeSymlink:
		return fmt.Errorf("%s is a link to another folder: %w", out, ErrNotOurs)
	case !info.IsDir():
		return fmt.Errorf("%s is a file: %w", out, ErrNotOurs)
	}
	if Marked(out) {
		return nil
	}
	entries, err := os.ReadDir(out)
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return fmt.Errorf("%s holds files, and not the marker %s: %w", out, Marker, ErrNotOurs)
	}
	return nil
}

// Apart tells whether out lies outside of each of the folders that are read, and
// they outside of it, links followed.
func Apart(out string, inputs ...string) error {
	o, err := real(out)
	if err != nil {
		return err
	}
	for _, in := range inputs {
		i, err := real(in)
		if err != nil {
			return err
		}
		if within(o, i) || within(i, o) {
			return fmt.Errorf("%s and %s lie in each other: %w", out, in, ErrOverlap)
		}
	}
	return nil
}

// Around is the nearest folder, of out and those that it lies in, links followed, that
// bears our marker; "" for none. Where it is out itself, it is named as out is.
func Around(out string) (string, error) {
	if Marked(out) {
		return out, nil
	}
	at, err := real(out)
	if err != nil {
		return "", err
	}
	for dir := filepath.Dir(at); ; dir = filepath.Dir(dir) {
		if Marked(dir) {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", nil
		}
	}
}

// real is the place of a path without links. Its end may be absent.
func real(name string) (string, error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	found, err := filepath.EvalSymlinks(abs)
	if errors.Is(err, fs.ErrNotExist) && filepath.Dir(abs) != abs {
		parent, err := real(filepath.Dir(abs))
		return filepath.Join(parent, filepath.Base(abs)), err
	}
	return found, err
}

// within tells whether name is folder or lies in it.
func within(name, folder string) bool {
	rel, err := filepath.Rel(folder, name)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// Marked tells whether a folder bears our marker.
func Marked(folder string) bool {
	name := filepath.Join(folder, Marker)
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() > 1000 {
		return false
	}
	data, err := os.ReadFile(name)
	return err == nil && bytes.HasPrefix(data, []byte(markerStart))
}
