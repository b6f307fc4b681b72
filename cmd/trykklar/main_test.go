package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/unicode/norm"
)

var update = flag.Bool("update", false, "write what the commands print into the scripts")

// The scripts run the real main.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"trykklar": main})
}

// Each script is one thing that the command promises. Most start from the
// small site in testdata/site and break it in one place.
func TestScripts(t *testing.T) {
	sample, err := filepath.Abs("testdata/site")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		// Whatever the input: no script may take long.
		Deadline: time.Now().Add(2 * time.Minute),
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLE", sample)
			// Not the cache of whoever runs the tests.
			env.Setenv("HOME", env.WorkDir+"/home")
			env.Setenv("XDG_CACHE_HOME", "")
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"site":    cmdSite,
			"exits":   cmdExits,
			"replace": cmdReplace,
			"repeat":  cmdRepeat,
			"png":     cmdPNG,
			"notes":   cmdNotes,
			"state":   cmdState,
			"letters": cmdLetters,
			"broken":  cmdBroken,
		},
	})
}

// site FOLDER copies the sample site there.
func cmdSite(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 1, "site FOLDER")
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), os.DirFS(ts.Getenv("SAMPLE"))))
}

// exits CODE COMMAND... runs a command that must end with the code.
func cmdExits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND...")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("ended with %d, not %s\n%s%s", code, args[0], ts.ReadFile("stdout"), ts.ReadFile("stderr"))
	}
}

// replace FILE OLD NEW replaces the only place where OLD stands in a file. OLD
// and NEW may hold escapes such as \n and \xFF.
func cmdReplace(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 3, "replace FILE OLD NEW")
	data := ts.ReadFile(args[0])
	old, to := unescape(ts, args[1]), unescape(ts, args[2])
	if n := strings.Count(data, old); n != 1 {
		ts.Fatalf("%q stands %d times in %s, not once", old, n, args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(data, old, to, 1)), 0o666))
}

// repeat FILE TEXT N adds TEXT to the end of a file, N times.
func cmdRepeat(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 3, "repeat FILE TEXT N")
	n, err := strconv.Atoi(args[2])
	ts.Check(err)
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	ts.Check(err)
	_, err = f.WriteString(strings.Repeat(unescape(ts, args[1]), n))
	ts.Check(errors.Join(err, f.Close()))
}

// png FILE WIDTH HEIGHT writes a PNG that says it is this large, and then ends.
func cmdPNG(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 3, "png FILE WIDTH HEIGHT")
	head := []byte("IHDR")
	for _, arg := range args[1:] {
		n, err := strconv.ParseUint(arg, 10, 32)
		ts.Check(err)
		head = binary.BigEndian.AppendUint32(head, uint32(n))
	}
	head = append(head, 8, 2, 0, 0, 0)
	var b bytes.Buffer
	b.WriteString("\x89PNG\r\n\x1a\n")
	binary.Write(&b, binary.BigEndian, uint32(13))
	b.Write(head)
	binary.Write(&b, binary.BigEndian, crc32.ChecksumIEEE(head))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o666))
}

// notes FOLDER N writes N files there that nothing uses.
func cmdNotes(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 2, "notes FOLDER N")
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	for i := range n {
		ts.Check(os.WriteFile(ts.MkAbs(fmt.Sprintf("%s/note-%d.txt", args[0], i)), []byte("x"), 0o666))
	}
}

// state FOLDER FILE writes the names and sums of all files in a folder into a file.
func cmdState(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 2, "state FOLDER FILE")
	var b strings.Builder
	err := filepath.WalkDir(ts.MkAbs(args[0]), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		rel, _ := filepath.Rel(ts.MkAbs(args[0]), name)
		fmt.Fprintf(&b, "%x %s\n", sha256.Sum256(data), filepath.ToSlash(rel))
		return err
	})
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(b.String()), 0o666))
}

// broken FOLDER changes the last byte of every file in a folder.
func cmdBroken(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 1, "broken FOLDER")
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil || len(data) == 0 {
			return err
		}
		data[len(data)-1] ^= 1
		return os.WriteFile(name, data, 0o600)
	}))
}

// letters FOLDER writes all texts in a folder in another editor's way: with a
// byte order mark, lines that end in CRLF, and å as a and a ring.
func cmdLetters(ts *testscript.TestScript, neg bool, args []string) {
	want(ts, neg, args, 1, "letters FOLDER")
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".md" && filepath.Ext(name) != ".yaml" {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		text := "\uFEFF" + strings.ReplaceAll(norm.NFD.String(string(data)), "\n", "\r\n")
		return os.WriteFile(name, []byte(text), 0o666)
	}))
}

func want(ts *testscript.TestScript, neg bool, args []string, n int, usage string) {
	if neg || len(args) != n {
		ts.Fatalf("usage: %s", usage)
	}
}

func unescape(ts *testscript.TestScript, s string) string {
	s, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
	ts.Check(err)
	return s
}

// A fault of the program is not told as wrong use, which a panic would look like.
func TestFault(t *testing.T) {
	var stderr bytes.Buffer
	if code := run([]string{"version"}, nil, &stderr); code != exitFailed || !strings.Contains(stderr.String(), "fault of the program") {
		t.Errorf("exit %d: %s", code, stderr.String())
	}
}

// Help fits a terminal of 80 columns, but for what it quotes.
func TestUsageFits(t *testing.T) {
	for name, text := range usages {
		for _, line := range strings.Split(usage+text, "\n") {
			if utf8.RuneCountInString(line) > 80 && !strings.Contains(line, ": error ") {
				t.Errorf("help %s: %q is too long for a terminal", name, line)
			}
		}
	}
}
