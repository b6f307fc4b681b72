package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// What lies beside an output while it is written: the new one, and where two
// renames are needed, the former one. Every name is used once, so that two runs
// at the same time do not meet.
const (
	freshName  = "new"
	formerName = "former"
)

// beside is how the names beside out begin.
func beside(out, what string) string {
	return filepath.Join(filepath.Dir(out), ".trykklar-"+filepath.Base(out)+"-"+what+"-")
}

// begin makes a new folder beside out, for this run alone. Between its making
// and its lock another run may take it for a leftover and clean it away; then
// the next name is tried.
func begin(out string) (fresh string, unlock func(), err error) {
	for i := 0; ; i++ {
		fresh = free(out, freshName, i)
		err := os.Mkdir(fresh, 0o755)
		switch {
		case errors.Is(err, fs.ErrExist):
			continue
		case err != nil:
			return "", nil, err
		}
		unlock, ok := lock(fresh)
		if ok && isDir(fresh) {
			return fresh, unlock, nil
		}
		unlock()
	}
}

// free is a name beside out that no other running program takes.
func free(out, what string, i int) string {
	return fmt.Sprintf("%s%d-%d", beside(out, what), os.Getpid(), i)
}

// left is the folders that lie beside out, by name. Only what is ours by its
// name and by its marker counts; a run that was killed at once left none yet.
func left(out, what string) []string {
	entries, err := os.ReadDir(filepath.Dir(out))
	if err != nil {
		return nil // the folder may be absent; if it cannot be read, nothing is cleaned
	}
	var all []string
	prefix := filepath.Base(beside(out, what))
	for _, e := range entries {
		rest, ok := strings.CutPrefix(e.Name(), prefix)
		name := filepath.Join(filepath.Dir(out), e.Name())
		if ok && strings.Trim(rest, "0123456789-") == "" && isDir(name) && (Check(name) == nil || begun(name)) {
			all = append(all, name)
		}
	}
	return all
}

// begun tells whether a folder holds the marker alone, perhaps half written.
func begun(folder string) bool {
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 1 || entries[0].Name() != Marker {
		return false
	}
	data, err := os.ReadFile(filepath.Join(folder, Marker))
	return err == nil && strings.HasPrefix(markerText, string(data))
}

// clean removes what killed runs left beside out. It is no fault if it cannot:
// the next run tries again.
func clean(out string) {
	for _, what := range []string{freshName, formerName} {
		for _, name := range left(out, what) {
			if unlock, ok := lock(name); ok {
				remove(name)
				unlock()
			}
		}
	}
}

// remove deletes a folder of ours, its marker last: whatever is left when it is
// stopped on the way is still known as ours.
func remove(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, e := range entries {
		if e.Name() != Marker {
			if err := os.RemoveAll(filepath.Join(folder, e.Name())); err != nil {
				return
			}
		}
	}
	_ = os.Remove(filepath.Join(folder, Marker)) // an empty former output has none
	_ = os.Remove(folder)
}
