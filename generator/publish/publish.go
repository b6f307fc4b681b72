// Package publish is the only writer of the output: a folder that is always
// whole. All files are written into a new folder beside it, which then takes its
// place in one step. Whenever the program is killed, the former output stands or
// the new one, and what was left beside it is cleaned up by the next run.
package publish

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// A File is one file of the output. Path is slash separated and relative to it.
type File struct {
	Path string
	Data []byte
}

// Write makes the folder out hold these files and no others. When it does so
// already, nothing is written. It may be absent or empty, or a former output,
// which Write knows by its marker; anything else gives ErrNotOurs.
func Write(out string, files []File) error { return write(out, files, swap) }

// A swapper puts the folder fresh in the place of out. It returns where the
// former out is now, or "" when there was none.
type swapper func(fresh, out string) (former string, err error)

func write(out string, files []File, swap swapper) error {
	files, err := withMarker(files)
	if err != nil {
		return err
	}
	if err := Check(out); err != nil { // told with the path as it was typed
		return err
	}
	out, err = filepath.Abs(out)
	if err != nil {
		return err
	}
	if err := mend(out); err != nil {
		return err
	}
	clean(out)
	if same(out, files) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	fresh, unlock, err := begin(out)
	if err != nil {
		return err
	}
	defer unlock()
	if err := fill(fresh, files); err != nil {
		remove(fresh)
		return err
	}
	former, err := swap(fresh, out)
	if err != nil {
		remove(fresh)
		return fmt.Errorf("the new output could not take the place of the former: %w", err)
	}
	// From here the output is written. Should what follows fail, the next run
	// does it.
	_ = syncFolder(filepath.Dir(out))
	if former != "" {
		remove(former)
	}
	return nil
}

// Mend puts back an output that a killed run had just moved aside. Where two
// folders can be exchanged in one step, there is nothing to mend. Write does it
// too; a program that may stop before it writes calls Mend when it starts.
func Mend(out string) error {
	out, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	return mend(out)
}

// fill writes the files into a new folder, all the way to the disk. The marker
// is the first of them, so that whatever is left of a killed run bears it.
func fill(folder string, files []File) error {
	made := map[string]bool{".": true}
	for _, f := range files {
		name := filepath.FromSlash(f.Path)
		if dir := filepath.Dir(name); !made[dir] {
			if err := os.MkdirAll(filepath.Join(folder, dir), 0o755); err != nil {
				return err
			}
			made[dir] = true
		}
		if err := create(filepath.Join(folder, name), f.Data); err != nil {
			return err
		}
	}
	return syncAll(folder)
}

// create writes a file that must not be there: nothing is followed or truncated.
func create(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = syncFile(f)
	}
	if e := f.Close(); err == nil {
		err = e
	}
	return err
}

// syncFolder brings the names in a folder to the disk.
func syncFolder(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}

// isDir tells whether there is a folder, not a link to one.
func isDir(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode().Type() == fs.ModeDir
}
