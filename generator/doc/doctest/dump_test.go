package doctest

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// The dump of everything is the reviewable form of the whole model.
func TestEverything(t *testing.T) {
	const golden = "testdata/everything.doc"
	got := Dump(Everything().Blocks)
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("dump differs from %s; run with -update and review\n%s", golden, got)
	}
}

// A block or inline that joins the model must join Everything, so that both
// back ends are tested on it.
func TestEverythingHasEveryKind(t *testing.T) {
	var here strings.Builder
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if strings.HasPrefix(f.Name(), "every") {
			b, err := os.ReadFile(f.Name())
			if err != nil {
				t.Fatal(err)
			}
			here.Write(b)
		}
	}
	model, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range model {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv == nil || fn.Name.Name != "block" && fn.Name.Name != "inline" {
				continue
			}
			kind := fn.Recv.List[0].Type.(*ast.Ident).Name
			if !strings.Contains(here.String(), "doc."+kind+"{") {
				t.Errorf("Everything has no %s", kind)
			}
		}
	}
}
