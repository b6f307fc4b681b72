// Package cache keeps made things in a folder from one build to the next. The
// folder may be deleted at any time; nothing but time is lost by it.
//
// What goes wrong here is never told: a cache that cannot be read or written is
// one that has nothing.
package cache

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"time"
)

// How long an entry is kept that no build has asked for, and how old its mark of
// use may be before it is set anew.
const (
	unused = 30 * 24 * time.Hour
	fresh  = 24 * time.Hour
)

// start begins each entry, before the hash of the rest.
const start = "trykklar cache 1\n"

// The names that we give: entries, and entries being written. Nothing else in
// the folder is ever touched.
var (
	isKey  = regexp.MustCompile(`^[0-9a-f]{64}$`)
	isOurs = regexp.MustCompile(`^[0-9a-f]{64}(\.new[0-9])?$`)
)

// A Folder is a cache. It may be used by several goroutines, and by several
// programs at once. Nil is a cache that keeps nothing.
type Folder struct {
	root *os.Root
	now  time.Time // of opening: ages are never in any output
}

// Open opens the cache in a folder, which is made when it is not there.
func Open(name string) *Folder {
	if os.MkdirAll(name, 0o700) != nil {
		return nil
	}
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil
	}
	return &Folder{root, time.Now()}
}

// Get gives what was put under the key, if it is there and whole.
func (f *Folder) Get(key string) (data []byte, ok bool) {
	if f == nil || !isKey.MatchString(key) {
		return nil, false
	}
	entry, err := f.root.ReadFile(key)
	if err != nil {
		return nil, false
	}
	data, ok = opened(key, entry)
	if !ok {
		return nil, false
	}
	if info, err := f.root.Lstat(key); err == nil && f.now.Sub(info.ModTime()) > fresh {
		_ = f.root.Chtimes(key, f.now, f.now)
	}
	return data, true
}

// Put keeps data under the key: 64 hexadecimal digits. An entry is whole from the
// moment that it has its name.
func (f *Folder) Put(key string, data []byte) {
	if f == nil || !isKey.MatchString(key) {
		return
	}
	file, name, err := f.begin(key)
	if err != nil {
		return
	}
	sum := sum(key, data)
	_, err = file.Write(slices.Concat([]byte(start), sum[:], data))
	err = errors.Join(err, file.Close())
	if err == nil {
		err = f.root.Rename(name, key)
	}
	if err != nil {
		_ = f.root.Remove(name)
	}
}

// begin makes a file beside the entry that nobody else is writing.
func (f *Folder) begin(key string) (file *os.File, name string, err error) {
	for i := range 10 {
		name = fmt.Sprintf("%s.new%d", key, i)
		file, err = f.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if !errors.Is(err, fs.ErrExist) {
			break
		}
	}
	return file, name, err
}

// Close removes what no build has asked for in a long time.
func (f *Folder) Close() {
	if f == nil {
		return
	}
	defer f.root.Close()
	entries, err := fs.ReadDir(f.root.FS(), ".")
	if err != nil {
		return
	}
	for _, e := range entries {
		info, err := e.Info()
		if err == nil && isOurs.MatchString(e.Name()) && info.Mode().IsRegular() && f.now.Sub(info.ModTime()) > unused {
			_ = f.root.Remove(e.Name())
		}
	}
}

// opened is the data of an entry, when it is whole and of this key.
func opened(key string, entry []byte) (data []byte, ok bool) {
	rest, ok := bytes.CutPrefix(entry, []byte(start))
	if !ok || len(rest) < sha256.Size {
		return nil, false
	}
	data = rest[sha256.Size:]
	want := sum(key, data)
	return data, bytes.Equal(rest[:sha256.Size], want[:])
}

// sum is of the key too: an entry with another's name is not taken for it.
func sum(key string, data []byte) [sha256.Size]byte {
	h := sha256.New()
	h.Write([]byte(key))
	h.Write(data)
	return [sha256.Size]byte(h.Sum(nil))
}
