package generator

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"

	"trykklar/generator/bundle"
	"trykklar/generator/content"
	"trykklar/generator/group"
	"trykklar/generator/print"
	"trykklar/generator/publish"
	"trykklar/generator/site"
)

// The program that makes a group's set in the browser, as make site makes it, and the
// script of Go that runs it.
const (
	browserProgram = "trykklar.wasm"
	browserRunner  = "wasm_exec.js"
)

// The script that runs in the worker, after Go's own, among the templates.
const browserWorker = "js/worker/group.js"

// A browserFile is what the page about groups' sets loads, when somebody begins to use
// it: the source of a worker, the program with gzip, and a ZIP of what it reads. It comes
// in a script, so that it also loads from a disk.
type browserFile struct {
	Worker string `json:"worker"`
	Wasm   []byte `json:"wasm"`
	Data   []byte `json:"data"`
}

// browser is that script. What was read of the content and of the templates, for the
// prints, goes along, and nothing else.
func browser(program, texts fs.FS, s *content.Site, looks *seen, cache print.Cache) (publish.File, error) {
	fail := func(err error) (publish.File, error) { return publish.File{}, fmt.Errorf("browser: %w", err) }
	var out browserFile
	runner, err := fs.ReadFile(program, browserRunner)
	if err != nil {
		return fail(err)
	}
	worker, err := fs.ReadFile(looks.FS, browserWorker)
	if err != nil {
		return fail(err)
	}
	out.Worker = string(runner) + "\n" + string(worker)
	wasm, err := fs.ReadFile(program, browserProgram)
	if err != nil {
		return fail(err)
	}
	if out.Wasm, err = packed(wasm, cache); err != nil {
		return fail(err)
	}
	var files []bundle.File
	for _, from := range []struct {
		name  string
		files fs.FS
		names []string
	}{{group.ContentFolder, texts, s.Files}, {group.TemplatesFolder, looks.FS, looks.opened()}} {
		for _, name := range from.names {
			data, err := fs.ReadFile(from.files, name)
			if err != nil {
				return fail(err)
			}
			files = append(files, bundle.File{Path: from.name + "/" + name, Data: data})
		}
	}
	if out.Data, err = bundle.ZIP(files, s.Updated.Year, s.Updated.Month, s.Updated.Day); err != nil {
		return fail(err)
	}
	text, err := json.Marshal(out)
	if err != nil {
		return fail(err)
	}
	return publish.File{Path: site.GroupProgram, Data: fmt.Appendf(nil, "globalThis.trykklarProgram = %s;\n", text)}, nil
}

// packed is data with gzip, as small as that gets. It takes most of a second, so it is
// kept.
func packed(data []byte, cache print.Cache) ([]byte, error) {
	key := fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "gzip 9 %x", sha256.Sum256(data))))
	if cache != nil {
		if old, ok := cache.Get(key); ok {
			return old, nil
		}
	}
	var buf bytes.Buffer
	w, err := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	if cache != nil {
		cache.Put(key, buf.Bytes())
	}
	return buf.Bytes(), nil
}
