package generator_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator"
	"trykklar/generator/group"
)

// The program for the browser goes along with all that it reads to make a set, and
// with nothing else; without it a site has neither.
func TestBrowser(t *testing.T) {
	program := fstest.MapFS{"trykklar.wasm": {Data: []byte("the program")}, "wasm_exec.js": {Data: []byte("// of Go\n")}}
	files := func(o generator.Options) map[string]string {
		t.Helper()
		o.Content = os.DirFS("../content")
		out, list, err := generator.Build(o)
		if err != nil || list.HasErrors() {
			t.Fatal(err, list)
		}
		all := map[string]string{}
		for _, f := range out.Files {
			all[f.Path] = string(f.Data)
		}
		return all
	}
	const name = "js/group-program.js"
	if files(generator.Options{})[name] != "" {
		t.Error("there is a program that nobody gave")
	}
	text := files(generator.Options{Browser: program})[name]
	if text != files(generator.Options{Browser: program})[name] {
		t.Error("two builds have two programs")
	}
	text, ok := strings.CutPrefix(text, "globalThis.trykklarProgram = ")
	text, end := strings.CutSuffix(text, ";\n")
	var got struct {
		Worker     string
		Wasm, Data []byte
	}
	if err := json.Unmarshal([]byte(text), &got); err != nil || !ok || !end {
		t.Fatal(err, ok, end)
	}
	if !strings.HasPrefix(got.Worker, "// of Go\n") || !strings.Contains(got.Worker, "onmessage") {
		t.Error("the worker is not Go's script and ours")
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(got.Wasm))
	if err != nil {
		t.Fatal(err)
	}
	if data, err := io.ReadAll(unpacked); err != nil || string(data) != "the program" {
		t.Errorf("the program is %q, %v", data, err)
	}
	in, err := zip.NewReader(bytes.NewReader(got.Data), int64(len(got.Data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range in.File {
		if dir := path.Dir(f.Name); strings.HasPrefix(dir, "templates/") && dir != "templates/words" && dir != "templates/print" && dir != "templates/fonts" || path.Ext(f.Name) == ".woff2" {
			t.Errorf("%s goes along, and is not for print", f.Name)
		}
	}
	if _, err := group.Start(got.Data); err != nil {
		t.Error(err)
	}
}
