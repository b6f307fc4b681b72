package publish

import (
	"errors"
	"io/fs"
	"os"
)

// twoRenames moves the former output aside and the new one in its place. A
// program killed between the two leaves no output; mend puts the former back.
func twoRenames(fresh, out string) (former string, err error) {
	if !isDir(out) {
		return "", os.Rename(fresh, out)
	}
	for i := 0; ; i++ {
		former = free(out, formerName, i)
		if _, err := os.Lstat(former); errors.Is(err, fs.ErrNotExist) {
			break
		} else if err != nil {
			return "", err
		}
	}
	unlock, _ := lock(out) // it keeps its lock under its next name, so that no other run mends
	defer unlock()
	if err := os.Rename(out, former); err != nil {
		return "", err
	}
	if err := os.Rename(fresh, out); err != nil {
		// What stood there stands there again. If this fails too, mend does it.
		return "", errors.Join(err, os.Rename(former, out))
	}
	return former, nil
}

// mend puts the former output back when out is absent, unless a run that goes on
// has just moved it.
func mend(out string) error {
	if _, err := os.Lstat(out); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, former := range left(out, formerName) {
		if !Marked(former) {
			continue
		}
		unlock, ok := lock(former)
		defer unlock()
		if ok {
			return os.Rename(former, out)
		}
	}
	return nil
}
