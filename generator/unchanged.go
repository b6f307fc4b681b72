package generator

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"trykklar/generator/cache"
	"trykklar/generator/publish"
)

// A former is what the cache keeps of a build: what it told, and what the
// published folder was when it was done.
type former struct {
	Result Result
	Output string // publish.Sum
}

// unchanged is the result of a former build of the same files by the same
// program, when the published folder still is what that build made of it.
func (f Folders) unchanged(kept *cache.Folder, key string) (Result, bool) {
	data, ok := kept.Get(key)
	if key == "" || !ok {
		return Result{}, false
	}
	var was former
	if json.Unmarshal(data, &was) != nil || was.Output == "" || publish.Sum(f.Out) != was.Output {
		return Result{}, false
	}
	return was.Result, true
}

// remember keeps a build that is done, unless a file was changed under way.
func (f Folders) remember(kept *cache.Folder, key string, r Result) {
	if key == "" || f.inputs() != key {
		return
	}
	if data, err := json.Marshal(former{r, publish.Sum(f.Out)}); err == nil {
		kept.Put(key, data)
	}
}

// inputs is a hash of everything that a build depends on: the program, the
// texts, the publisher's own templates, the program for the browser, and what findings
// call the folders.
// Empty when that cannot be told, and then everything is made anew.
func (f Folders) inputs() string {
	h := sha256.New()
	program, err := os.Executable()
	if err != nil {
		return ""
	}
	data, err := os.ReadFile(program)
	if err != nil {
		return ""
	}
	fmt.Fprintf(h, "build %x %q %q %q\n", sha256.Sum256(data), f.Content, f.Templates, f.Browser)
	var o Options
	done, err := f.open(&o)
	if err != nil {
		return ""
	}
	defer done()
	for _, folder := range []fs.FS{o.Content, o.Templates, o.Browser} {
		if folder == nil {
			continue
		}
		err := fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir():
				fmt.Fprintf(h, "%q\n", name)
				return nil
			case !d.Type().IsRegular():
				return errors.New("a link or a device is read anew each time")
			}
			data, err := fs.ReadFile(folder, name)
			fmt.Fprintf(h, "%q %x\n", name, sha256.Sum256(data))
			return err
		})
		if err != nil {
			return ""
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}
