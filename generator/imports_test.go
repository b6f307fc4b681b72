package generator_test

import (
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// The model is only data: it knows places, and nothing else of ours.
func TestModelImportsOnlyPlaces(t *testing.T) {
	for _, to := range readSource(t)["generator/doc"].imports {
		if dir, ok := ours(to); ok && dir != "generator/diag" {
			t.Errorf("generator/doc imports %s", to)
		}
	}
}

// The two back ends read the same model and know nothing of each other, not
// through a third either. What is printed must also run in a browser, where
// html/template would be most of the download.
func TestBackEndsAreStrangers(t *testing.T) {
	all := readSource(t)
	for dir := range all {
		to := reach(all, dir)
		for found := range to {
			folder, _ := ours(found)
			switch {
			case within(dir, "generator/print") && within(folder, "generator/site"),
				within(dir, "generator/site") && within(folder, "generator/print"):
				t.Errorf("%s reaches %s", dir, found)
			case found == "html/template" && (within(dir, "generator/print") || within(dir, "generator/group")):
				t.Errorf("%s reaches html/template", dir)
			}
		}
	}
}

// What stands in one room stays in it: who alone may import what.
func TestOneRoomForEach(t *testing.T) {
	rooms := []struct {
		what string   // an import, and what lies in it
		only []string // the folders that may import it
	}{
		{"github.com/yuin/goldmark", []string{"generator/markdown"}},
		{"go.yaml.in/yaml", []string{"generator/strictyaml"}},
		{"github.com/disintegration/imaging", []string{"generator/picture"}},
		{"codeberg.org/go-pdf/fpdf", []string{"generator/print/draw"}},
		{"html/template", []string{"generator/site"}},
		{module + "/generator/publish", []string{"generator", "generator/site"}},
		{module + "/generator/group", []string{"generator", "cmd/trykklar-web"}},
		// The outside comes in by one door, and goes out by one.
		{"os", []string{"cmd/trykklar", "cmd/trykklar-web", "generator", "generator/publish", "generator/cache"}},
		{module + "/generator/cache", []string{"generator"}},
		{"golang.org/x/sys", []string{"generator/publish"}},
		// It never sends anything anywhere, nor runs anything.
		{"net", nil},
		{"net/http", nil},
		{"os/exec", nil},
		{"math/rand", nil},
		// Files and tags that tests alone need.
		{"testing", nil},
		{"github.com/pdfcpu/pdfcpu", nil},
		{"github.com/rogpeppe/go-internal", nil},
	}
	for dir, p := range readSource(t) {
		for _, to := range p.imports {
			for _, room := range rooms {
				if to == "net/url" || to == "net/mail" || path.Base(dir) == "doctest" {
					continue
				}
				if within(to, room.what) && !slices.Contains(room.only, dir) {
					t.Errorf("%s imports %s; only %q may", dir, to, room.only)
				}
			}
		}
	}
}

// A command imports its door alone.
func TestCommandsImportTheirDoor(t *testing.T) {
	doors := map[string]string{
		"cmd/trykklar":     "generator",
		"cmd/trykklar-web": "generator/group",
	}
	for dir, p := range readSource(t) {
		for _, to := range p.imports {
			folder, ok := ours(to)
			switch {
			case !ok:
			case within(dir, "cmd") && folder != doors[dir]:
				t.Errorf("%s imports %s; its door is %q", dir, to, doors[dir])
			case !within(dir, "cmd") && (within(folder, "cmd") || folder == "generator"):
				t.Errorf("%s imports %s: an arrow back", dir, to)
			case strings.HasSuffix(folder, "doctest"):
				t.Errorf("%s imports %s, which is for tests", dir, to)
			}
		}
	}
}

// Every package says its one job, in a comment and by its name.
func TestPackagesSayTheirJob(t *testing.T) {
	vague := []string{"util", "utils", "helper", "helpers", "common", "misc", "base", "shared"}
	for dir, p := range readSource(t) {
		if slices.Contains(vague, p.name) || slices.Contains(vague, path.Base(dir)) {
			t.Errorf("%s: a name that says nothing", dir)
		}
		want := "Package " + p.name + " "
		if p.name == "main" {
			want = "Command " + path.Base(dir) + " "
		}
		if !strings.HasPrefix(p.comment, want) {
			t.Errorf("%s: its package comment does not start with %q", dir, want)
		}
		if strings.Count(p.comment, want) > 1 {
			t.Errorf("%s: has two package comments", dir)
		}
	}
}

// No clock: the same content is the same bytes on any day. A cache alone knows
// how long ago its entries were used; no entry tells.
func TestNobodyLooksAtTheClock(t *testing.T) {
	for dir, p := range readSource(t) {
		if dir == "generator/cache" {
			continue
		}
		for name, file := range p.files {
			if name == "cmd/trykklar/group.go" { // to warn of days that are past, and for an imagined group
				continue
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if sel, ok := n.(*ast.SelectorExpr); ok {
					from, ok := sel.X.(*ast.Ident)
					if ok && from.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Local"}, sel.Sel.Name) {
						t.Errorf("%s: time.%s", name, sel.Sel.Name)
					}
				}
				return true
			})
		}
	}
}
