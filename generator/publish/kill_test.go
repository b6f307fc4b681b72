package publish

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// The test binary runs itself as the program that is killed.
const (
	killedOut  = "TRYKKLAR_TEST_OUT"
	killedSwap = "TRYKKLAR_TEST_SWAP"
)

func TestMain(m *testing.M) {
	if out := os.Getenv(killedOut); out != "" {
		for i := 0; ; i++ {
			if err := write(out, edition(i%2), swappers[os.Getenv(killedSwap)]); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
		}
	}
	os.Exit(m.Run())
}

// edition is one of two outputs that have no file in common but one.
func edition(n int) []File {
	files := []File{{"index.html", fmt.Appendf(nil, "edition %d", n)}}
	for i := range 40 {
		files = append(files, File{fmt.Sprintf("edition-%d/%d/page.html", n, i), make([]byte, 1000+n)})
	}
	return files
}

// whole is the tree of an edition.
func whole(t *testing.T, n int) map[string]string {
	out := filepath.Join(t.TempDir(), "public")
	if err := Write(out, edition(n)); err != nil {
		t.Fatal(err)
	}
	return tree(t, out)
}

// Killed at any moment, one of the editions stands whole, and the next run
// cleans up.
func TestKill(t *testing.T) {
	editions := []map[string]string{whole(t, 0), whole(t, 1)}
	eachSwapper(t, func(t *testing.T, swap swapper) {
		parent := t.TempDir()
		out := filepath.Join(parent, "public")
		if err := Write(out, edition(0)); err != nil {
			t.Fatal(err)
		}
		leftovers := 0
		for i := range 20 {
			child := exec.Command(os.Args[0])
			name := "swap"
			if filepath.Base(t.Name()) != "swap" {
				name = "two renames"
			}
			child.Env = append(os.Environ(), killedOut+"="+out, killedSwap+"="+name)
			child.Stderr = os.Stderr
			if err := child.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(time.Duration(3+i*2)*time.Millisecond + time.Duration(time.Now().UnixNano()%3_000_000))
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			if err := child.Wait(); err == nil || child.ProcessState.ExitCode() == 1 {
				t.Fatalf("the child was not killed: %v", err)
			}
			if beside, _ := os.ReadDir(parent); len(beside) != 1 {
				leftovers++
			}
			if name == "two renames" {
				if err := Mend(out); err != nil {
					t.Fatal(err)
				}
			}
			if got := tree(t, out); !maps.Equal(got, editions[0]) && !maps.Equal(got, editions[1]) {
				t.Fatalf("round %d: a half output of %d files", i, len(got))
			}
			if err := write(out, edition(i%2), swap); err != nil {
				t.Fatal(err)
			}
			wantTree(t, out, editions[i%2])
			if beside, _ := os.ReadDir(parent); len(beside) != 1 {
				t.Fatalf("left beside the output: %v", beside)
			}
		}
		t.Logf("%d of 20 kills left something beside the output", leftovers)
	})
}

// Each state that a kill can leave, made by hand.
func TestLeftovers(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	put(t, filepath.Join(parent, ".trykklar-public-new-1-0", Marker), "This fol") // while the marker was written
	put(t, filepath.Join(parent, ".trykklar-public-new-1-1", Marker), markerText)
	put(t, filepath.Join(parent, ".trykklar-public-new-1-1", "half"), "x")
	if err := os.Mkdir(filepath.Join(parent, ".trykklar-public-new-1-2"), 0o755); err != nil {
		t.Fatal(err)
	}
	// killed between two renames
	put(t, filepath.Join(parent, ".trykklar-public-former-1-0", Marker), markerText)
	put(t, filepath.Join(parent, ".trykklar-public-former-1-0", "a"), "former")
	// not ours, though it looks like it
	put(t, filepath.Join(parent, ".trykklar-public-new-1-3", "mine"), "x")
	put(t, filepath.Join(parent, ".trykklar-public-new-mine", Marker), markerText)
	put(t, filepath.Join(parent, ".trykklar-public-new-1-4"), "a file")
	put(t, filepath.Join(parent, ".trykklar-other-new-1-0", Marker), markerText)
	others := map[string]string{
		".trykklar-public-new-1-3/": "", ".trykklar-public-new-1-3/mine": "x",
		".trykklar-public-new-mine/": "", ".trykklar-public-new-mine/" + Marker: markerText,
		".trykklar-public-new-1-4": "a file",
		".trykklar-other-new-1-0/": "", ".trykklar-other-new-1-0/" + Marker: markerText,
	}
	if err := Mend(out); err != nil {
		t.Fatal(err)
	}
	wantTree(t, out, map[string]string{Marker: markerText, "a": "former"})
	if err := Write(out, []File{{"b", []byte("1")}}); err != nil {
		t.Fatal(err)
	}
	maps.Copy(others, map[string]string{"public/": "", "public/" + Marker: markerText, "public/b": "1"})
	wantTree(t, parent, others)
}

// A run that goes on at the same time keeps what it writes.
func TestTwoRuns(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	fresh, unlock, err := begin(out)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := lock(fresh); ok {
		lacks(t, "locks")
	}
	if err := Write(out, nil); err != nil {
		t.Fatal(err)
	}
	if !isDir(fresh) {
		t.Error("the other run's folder was removed")
	}
	// Moved aside by the other run, between its two renames.
	put(t, filepath.Join(fresh, Marker), markerText)
	former := free(out, formerName, 99)
	if err := errors.Join(os.RemoveAll(out), os.Rename(fresh, former)); err != nil {
		t.Fatal(err)
	}
	if err := Mend(out); err != nil || isDir(out) {
		t.Errorf("the other run's output was put back: %v", err)
	}
	unlock()
	if err := Mend(out); err != nil || !isDir(out) {
		t.Errorf("a killed run's output was not put back: %v", err)
	}
	if isDir(former) {
		t.Error("it stays aside too")
	}
	if err := os.Rename(out, fresh); err != nil {
		t.Fatal(err)
	}
	if err := Write(out, nil); err != nil {
		t.Fatal(err)
	}
	if isDir(fresh) {
		t.Error("a folder that nobody writes any more stays")
	}
}
