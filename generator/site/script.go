package site

import (
	"fmt"
	"io/fs"
	"path"
	"slices"

	"trykklar/generator/publish"
)

// use makes the page load a script of the templates. Scripts only add: what
// they are for must be there, or lead somewhere, without them.
func (p *page) use(name string) {
	if !slices.Contains(p.scripts, name) {
		p.scripts = append(p.scripts, name)
		slices.Sort(p.scripts)
	}
}

// scripts is the scripts of the templates that the site has a page for. They are classic ones, which also
// run where the site is opened from a disk.
func (b *builder) scripts() ([]publish.File, error) {
	names, err := fs.Glob(b.in.Templates, "js/*.js")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	var files []publish.File
	for _, name := range names {
		if !b.in.Group && slices.Contains(groupScripts, path.Base(name)) {
			continue
		}
		data, err := fs.ReadFile(b.in.Templates, name)
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		files = append(files, publish.File{Path: path.Clean(name), Data: data})
	}
	return files, nil
}
