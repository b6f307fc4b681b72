package generator_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"trykklar/generator"
)

// A folder that every site has beside its courses cannot be a course's.
func TestSiteFoldersAreNoCourses(t *testing.T) {
	content := os.DirFS("../cmd/trykklar/testdata/site")
	out, list, err := generator.Build(generator.Options{Content: content})
	if err != nil || list.HasErrors() {
		t.Fatal(err, list)
	}
	folders := map[string]bool{}
	for _, f := range out.Files {
		if dir, _, ok := strings.Cut(f.Path, "/"); ok && dir != "kursus" {
			folders[dir] = true
		}
	}
	if len(folders) == 0 {
		t.Fatal("the site has no folders")
	}
	for dir := range folders {
		site := fstest.MapFS{}
		err := fs.WalkDir(content, ".", func(p string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			data, err := fs.ReadFile(content, p)
			site[strings.Replace(p, "kursus/", dir+"/", 1)] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		_, list, _ := generator.Build(generator.Options{Content: site})
		told := false
		for _, f := range list {
			told = told || f.Code == "bad-id" && f.Pos.File == dir
		}
		if !told {
			t.Errorf("a course can be called %s: %v", dir, list)
		}
	}
}
