// Package site makes the website: it turns courses, meetings and documents
// into view structs, and those into pages through the templates. It writes
// nothing and knows nothing of paper but what it is told about the prints.
//
// A template sees view structs only, never the document model. Every block
// has a file here, with its view, and a template of the same name.
package site

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/look"
	"trykklar/generator/publish"
	"trykklar/generator/words"
)

// Input is what the website is made from.
type Input struct {
	Site      *content.Site
	Look      *look.Look
	Words     *words.Words
	Templates fs.FS   // html, css, js and fonts
	Prints    []Print // in any order
	Plans     []Plan  // of the meetings, whose prints are among them

	// Bundles is the sizes in bytes of the courses' ZIPs, by the id of the course.
	// They are published by others, at BundlePath.
	Bundles map[string]int
	// Social is the pictures that go along when a page is shared, by the id of the
	// course; that of all other pages has none.
	Social map[string]Preview
	// Group says that the program is published, at GroupProgram, with which a page makes
	// a group's own set. Without it there is no such page, nor a link to it.
	Group  bool
	packed bool // this site lies in one of them
}

// A Print is a PDF that pages link to. Its bytes are published by others.
type Print struct {
	Course       string
	Material     string // the material's id, or a meeting's such as "moede-1"
	Variant      string // the persona's id; empty when it holds everything
	VariantTitle string // the persona's name, or what it is that a meeting has beside its agenda
	Preparation  bool   // what to do before a meeting, beside its agenda
	Form         content.Form
	Path         string // relative to the published folder
	Paper        string // such as "A4"
	Pages        int    // of the PDF
	Sheets       int    // of paper in the printer
	Cards        int
	Folds        int  // of a folder's paper
	TwoSided     bool // cards with their backs
	ShortEdge    bool // what is two-sided is flipped on the short edge
	FoldOver     bool // cards beside their backs, to be folded and glued
	Fields       int  // to fill in on screen
	Bytes        int
	SHA256       string
	Landscape    bool
	Reading      bool      // its pages are as they are read: each has a preview
	Previews     []Preview // of its sheets, from the first
	Small        Preview   // of the first, for lists; where it has any
}

// A Preview is the picture of a sheet. It is published by others.
type Preview struct {
	Path string // relative to the published folder
	W, H int    // in pixels
}

// Pages makes every file of the website but the prints, in the order of their
// paths.
func Pages(in Input) ([]publish.File, error) {
	b, err := newBuilder(in)
	if err != nil {
		return nil, err
	}
	if err := b.pages(); err != nil {
		return nil, err
	}
	files := b.files
	for _, more := range []func() ([]publish.File, error){b.styles, b.scripts, b.fonts, b.logo, b.pictures, b.materials, b.searchIndex, b.feed, b.sitemap} {
		f, err := more()
		if err != nil {
			return nil, err
		}
		files = append(files, f...)
	}
	slices.SortFunc(files, func(a, b publish.File) int { return strings.Compare(a.Path, b.Path) })
	for i := range files[1:] {
		if files[i].Path == files[i+1].Path {
			return nil, fmt.Errorf("site: %s is made twice: a course has a folder that the site uses itself", files[i].Path)
		}
	}
	return files, nil
}
