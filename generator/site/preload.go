package site

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html/template"
	"io/fs"
	"strings"
)

const (
	webFonts      = "fonts/*.woff2"
	preloadScript = "html/preload.js"
)

// preload asks for the fonts before the style sheet has come that names them. A plain
// link cannot: over HTTP it must ask as for another origin (crossorigin), or each font
// comes twice, and from a disk Chromium refuses just that and says so in the console.
// So a script tells the two apart. It stands in the page, since a file of its own would
// come no sooner than the style sheet; the page's policy lets it run by its hash.
type preload struct {
	fonts  []string // paths in the published folder
	script template.JS
	hash   string // as a policy has it
}

// PreloadView is what a page asks for first.
type PreloadView struct {
	Fonts  string // addresses with a space between
	Script template.JS
	Hash   string
}

func newPreload(templates fs.FS) (preload, error) {
	fonts, err := fs.Glob(templates, webFonts)
	if err != nil {
		return preload{}, fmt.Errorf("site: %w", err)
	}
	script, err := fs.ReadFile(templates, preloadScript)
	if err != nil {
		return preload{}, fmt.Errorf("site: %w", err)
	}
	sum := sha256.Sum256(script)
	return preload{fonts, template.JS(script), "sha256-" + base64.StdEncoding.EncodeToString(sum[:])}, nil
}

func (p *page) preloaded() PreloadView {
	var fonts []string
	for _, name := range p.preload.fonts {
		fonts = append(fonts, p.href(name))
	}
	return PreloadView{strings.Join(fonts, " "), p.preload.script, p.preload.hash}
}
