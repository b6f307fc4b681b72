package publish

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

var errDiffers = errors.New("differs")

// same tells whether a folder holds these files, byte for byte, and no others.
// What cannot be read differs.
func same(folder string, files []File) bool {
	want := make(map[string][]byte, len(files))
	for _, f := range files {
		want[f.Path] = f.Data
	}
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(folder, name)
		if err != nil {
			return err
		}
		data, ok := want[filepath.ToSlash(rel)]
		if !ok || !d.Type().IsRegular() {
			return errDiffers
		}
		delete(want, filepath.ToSlash(rel))
		info, err := d.Info()
		if err != nil || info.Size() != int64(len(data)) {
			return errDiffers
		}
		stands, err := os.ReadFile(name)
		if err != nil || !bytes.Equal(stands, data) {
			return errDiffers
		}
		return nil
	})
	return err == nil && len(want) == 0
}
