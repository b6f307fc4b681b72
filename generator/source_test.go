package generator_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A sourcePackage is a folder of Go files: what it says of itself and whom it
// imports. Test files are left out, they may look anywhere.
type sourcePackage struct {
	dir     string // slash separated, from the module's root
	name    string
	comment string
	imports []string // each once, sorted
	files   map[string]*ast.File
}

const module = "trykklar"

// root is the module's root; a package's tests run in its own folder.
var root = os.DirFS("..")

// skipped are folders that hold no source of ours.
var skipped = []string{".git", "node_modules", "testdata", "public", "bin"}

// eachFile calls do with the path of every file of the source.
func eachFile(t *testing.T, do func(name string)) {
	t.Helper()
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && slices.Contains(skipped, d.Name()) {
			return fs.SkipDir
		}
		if d.Type().IsRegular() {
			do(name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// readSource reads all packages, by their folder.
func readSource(t *testing.T) map[string]*sourcePackage {
	t.Helper()
	all := map[string]*sourcePackage{}
	eachFile(t, func(name string) {
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return
		}
		data, err := fs.ReadFile(root, name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, data, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		dir := path.Dir(name)
		p := all[dir]
		if p == nil {
			p = &sourcePackage{dir: dir, files: map[string]*ast.File{}}
			all[dir] = p
		}
		p.name = file.Name.Name
		p.files[name] = file
		if file.Doc != nil {
			p.comment += file.Doc.Text()
		}
		for _, spec := range file.Imports {
			to, _ := strconv.Unquote(spec.Path.Value)
			if !slices.Contains(p.imports, to) {
				p.imports = append(p.imports, to)
			}
		}
		slices.Sort(p.imports)
	})
	if len(all) < 5 {
		t.Fatalf("only %d packages found; is this the module's root?", len(all))
	}
	return all
}

// ours is the folder of an imported package of this module.
func ours(imported string) (dir string, ok bool) {
	return strings.CutPrefix(imported, module+"/")
}

// reach is every import of a package, those of its imports of ours too.
func reach(all map[string]*sourcePackage, dir string) map[string]bool {
	found := map[string]bool{}
	var visit func(dir string)
	visit = func(dir string) {
		p := all[dir]
		if p == nil {
			return
		}
		for _, to := range p.imports {
			if found[to] {
				continue
			}
			found[to] = true
			if next, ok := ours(to); ok {
				visit(next)
			}
		}
	}
	visit(dir)
	return found
}

// within tells whether a folder is dir or lies in it.
func within(folder, dir string) bool {
	return folder == dir || strings.HasPrefix(folder, dir+"/")
}
