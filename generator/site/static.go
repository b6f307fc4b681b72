package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"text/template"

	"trykklar/generator/content"
	"trykklar/generator/publish"
)

// styles is the style sheet: the colours of the look as custom properties,
// then the rules; and those of a form that one page alone has.
func (b *builder) styles() ([]publish.File, error) {
	var buf bytes.Buffer
	for _, name := range []string{"css/tokens.css", "css/site.css", "css/pages.css", "css/blocks.css", "css/glossary.css", "css/search.css", "css/readaloud.css", "css/print.css"} {
		data, err := fs.ReadFile(b.in.Templates, name)
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		if name != "css/tokens.css" {
			buf.Write(data)
			continue
		}
		t, err := template.New(name).Funcs(template.FuncMap{"inc": func(i int) int { return i + 1 }}).Parse(string(data))
		if err == nil {
			err = t.Execute(&buf, b.in.Look)
		}
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
	}
	files := []publish.File{{Path: "css/site.css", Data: buf.Bytes()}}
	if b.in.Group {
		data, err := fs.ReadFile(b.in.Templates, groupStyles)
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		files = append(files, publish.File{Path: groupStyles, Data: data})
	}
	return files, nil
}

// logo is the publisher's own mark, or nothing.
func (b *builder) logo() ([]publish.File, error) {
	l := b.site.Logo
	if l == nil {
		return nil, nil
	}
	return []publish.File{{Path: logoPath(l), Data: l.Data}}, nil
}

func logoPath(l *content.Logo) string { return "icon/" + l.Name }

// fonts is the fonts for the screen and their licence, and the site's icon.
func (b *builder) fonts() ([]publish.File, error) {
	var files []publish.File
	for _, pattern := range []string{webFonts, "fonts/OFL.txt", "icon/*.svg"} {
		names, err := fs.Glob(b.in.Templates, pattern)
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		for _, name := range names {
			data, err := fs.ReadFile(b.in.Templates, name)
			if err != nil {
				return nil, fmt.Errorf("site: %w", err)
			}
			files = append(files, publish.File{Path: path.Clean(name), Data: data})
		}
	}
	return files, nil
}
