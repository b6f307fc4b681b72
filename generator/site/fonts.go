package site

import (
	"fmt"
	"io/fs"
)

const webFonts = "fonts/*.woff2"

// webFontsOf is the paths of the fonts in the published folder. Pages ask for them before
// the style sheet has come that names them, so that no text is shown in another font
// first. The link has to ask as for another origin (crossorigin), or each font comes
// twice; from a disk Chromium refuses just that, says so in its console, and takes the
// font when the style sheet asks.
func webFontsOf(templates fs.FS) ([]string, error) {
	fonts, err := fs.Glob(templates, webFonts)
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	return fonts, nil
}

func (p *page) fontLinks() []string {
	var out []string
	for _, name := range p.woff2 {
		out = append(out, p.href(name))
	}
	return out
}
