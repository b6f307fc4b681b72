package generator

import (
	"errors"
	"io/fs"
	"maps"
	"slices"
)

// An overlay is two folders laid over each other: a file of own hides the file
// of the same name in base.
type overlay struct{ own, base fs.FS }

func (o overlay) Open(name string) (fs.File, error) {
	f, err := o.own.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.base.Open(name)
	}
	return f, err
}

// ReadDir lists what is in either folder.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	entries := map[string]fs.DirEntry{}
	found := false
	for _, fsys := range []fs.FS{o.base, o.own} {
		list, err := fs.ReadDir(fsys, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		found = true
		for _, e := range list {
			entries[e.Name()] = e
		}
	}
	if !found {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	names := slices.Sorted(maps.Keys(entries))
	all := make([]fs.DirEntry, len(names))
	for i, name := range names {
		all[i] = entries[name]
	}
	return all, nil
}
