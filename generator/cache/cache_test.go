package cache

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func key(n int) string { return fmt.Sprintf("%064x", n) }

func TestWhatIsPutIsGot(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "there", "yet")
	f := Open(dir)
	for n, data := range []string{"", "one", strings.Repeat("many", 10_000)} {
		if _, ok := f.Get(key(n)); ok {
			t.Error("something is there before it was put")
		}
		f.Put(key(n), []byte(data))
		f.Put(key(n), []byte(data))
	}
	f.Close()
	again := Open(dir)
	defer again.Close()
	for n, want := range []string{"", "one", strings.Repeat("many", 10_000)} {
		if got, ok := again.Get(key(n)); !ok || string(got) != want {
			t.Errorf("%d: got %d bytes, %v", n, len(got), ok)
		}
	}
	if left := names(t, dir); len(left) != 3 {
		t.Errorf("the folder has %v", left)
	}
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// Whatever happened to an entry on the disk: what is got is what was put, or
// nothing.
func TestABrokenEntryIsNone(t *testing.T) {
	dir := t.TempDir()
	f := Open(dir)
	defer f.Close()
	f.Put(key(1), []byte("a picture"))
	f.Put(key(2), []byte("another picture"))
	whole, err := os.ReadFile(filepath.Join(dir, key(1)))
	if err != nil {
		t.Fatal(err)
	}
	other, err := os.ReadFile(filepath.Join(dir, key(2)))
	if err != nil {
		t.Fatal(err)
	}
	broken := map[string][]byte{"another's": other, "longer": append(bytes.Clone(whole), 0)}
	for n := range whole {
		broken[fmt.Sprint("cut at ", n)] = whole[:n]
		flipped := bytes.Clone(whole)
		flipped[n] ^= 4
		broken[fmt.Sprint("flipped at ", n)] = flipped
	}
	for name, entry := range broken {
		if err := os.WriteFile(filepath.Join(dir, key(1)), entry, 0o600); err != nil {
			t.Fatal(err)
		}
		if got, ok := f.Get(key(1)); ok {
			t.Errorf("%s: got %q", name, got)
		}
	}
	f.Put(key(1), []byte("a picture"))
	if got, ok := f.Get(key(1)); !ok || string(got) != "a picture" {
		t.Errorf("it is not mended by the next: %q, %v", got, ok)
	}
}

// A cache that cannot be is one that keeps nothing.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, f := range map[string]*Folder{"a file": Open(file), "in a file": Open(filepath.Join(file, "x")), "no name": Open(""), "nil": nil} {
		f.Put(key(1), []byte("x"))
		if _, ok := f.Get(key(1)); ok {
			t.Errorf("%s keeps something", name)
		}
		f.Close()
	}
}

// A folder that vanishes, or an entry's name that is a folder, does no harm.
func TestThingsInTheWay(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	f := Open(dir)
	if err := os.MkdirAll(filepath.Join(dir, key(1), "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	f.Put(key(1), []byte("x"))
	if _, ok := f.Get(key(1)); ok {
		t.Error("a folder is an entry")
	}
	if left := names(t, dir); len(left) != 1 {
		t.Errorf("left are %v", left)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	f.Put(key(2), []byte("x"))
	if _, ok := f.Get(key(2)); ok {
		t.Error("a folder that is gone keeps something")
	}
	f.Close()
}

// No key leads out of the folder.
func TestKeysAreHexadecimal(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	f := Open(dir)
	defer f.Close()
	for _, k := range []string{"", "x", "../" + key(1)[3:], strings.ToUpper(key(10)), key(1) + "0"} {
		f.Put(k, []byte("x"))
		if _, ok := f.Get(k); ok {
			t.Errorf("%q is a key", k)
		}
	}
	if left := names(t, dir); len(left) > 0 {
		t.Errorf("left are %v", left)
	}
}

// What no build asked for in a month goes, and nothing that is not ours.
func TestOldEntriesGo(t *testing.T) {
	dir := t.TempDir()
	f := Open(dir)
	for n := range 4 {
		f.Put(key(n), []byte("x"))
	}
	for name, days := range map[string]int{key(0): 29, key(1): 31, key(2): 31, key(3) + ".new0": 31, "letter.txt": 400, key(3) + ".txt": 400} {
		file := filepath.Join(dir, name)
		if _, err := os.Stat(file); err != nil {
			if err := os.WriteFile(file, nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		old := time.Now().AddDate(0, 0, -days)
		if err := os.Chtimes(file, old, old); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := f.Get(key(2)); !ok { // asked for: it stays
		t.Error("it is not there")
	}
	f.Close()
	want := []string{key(0), key(2), key(3), key(3) + ".txt", "letter.txt"}
	if left := names(t, dir); fmt.Sprint(left) != fmt.Sprint(want) {
		t.Errorf("left are %v", left)
	}
}

// Builds side by side share a cache.
func TestManyAtOnce(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			f := Open(dir)
			defer f.Close()
			for n := range 20 {
				want := strings.Repeat(fmt.Sprint(n), 5000)
				f.Put(key(n), []byte(want))
				if got, ok := f.Get(key(n)); ok && string(got) != want {
					t.Errorf("%d is another's", n)
				}
			}
		})
	}
	wg.Wait()
	if left := names(t, dir); len(left) != 20 {
		t.Errorf("left are %v", left)
	}
}
