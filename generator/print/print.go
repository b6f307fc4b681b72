// Package print makes every PDF of a site: it lays documents out, imposes,
// draws and finishes them, each in the forms that its material asks for.
package print

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/look"
	"trykklar/generator/print/font"
	"trykklar/generator/print/grey"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/words"
)

// Input is what prints are made from.
type Input struct {
	Site   *content.Site
	Look   *look.Look
	Words  *words.Words
	Fonts  *font.Family
	Sheets Sheets
}

// A File is one PDF and what pages and lists tell of it.
type File struct {
	Course       string
	Material     string // the material's id, or a meeting's such as "moede-1"
	Variant      string // the persona's id; empty when it holds everything
	VariantTitle string // the persona's name, or what it is that a meeting has beside its agenda
	Form         content.Form
	Path         string // relative to the published folder
	Paper        string // such as "A4"
	Pages        int    // of the PDF
	Sheets       int    // of paper in the printer
	Cards        int
	Folds        int         // of a folder: 1 makes four pages, 2 make six panels
	TwoSided     bool        // cards with their backs
	Edge         impose.Edge // how it asks to be printed; empty when it does not
	FoldOver     bool        // cards beside their backs, to be folded and glued
	Fields       int         // to fill in on screen
	Landscape    bool
	Document     *doc.Document
	Read         int           // pages as they are read, whatever sheets they lie on
	Fills        []layout.Fill // of the pages that text flows over
	Data         []byte
	Reading      bool      // its pages are as they are read: each has a preview
	Previews     []Preview // of its sheets, from the first
	Small        Preview   // of the first, where it has any
}

// job is one PDF to be made.
type job func() (File, diag.List, error)

// Files makes all prints, side by side on as many cores as there are. The order
// of the files is that of the content.
func Files(in Input) ([]File, diag.List, error) {
	m := &maker{Input: in, pictures: pictures(in.Site), grey: grey.New()}
	var jobs []job
	for _, c := range in.Site.Courses {
		for _, meeting := range c.Meetings {
			jobs = append(jobs, m.agenda(c, meeting)...)
			jobs = append(jobs, m.preparation(c, meeting))
		}
		for _, material := range c.Materials {
			js, err := m.material(c, material)
			if err != nil {
				return nil, nil, err
			}
			jobs = append(jobs, js...)
		}
	}
	files := make([]File, len(jobs))
	lists := make([]diag.List, len(jobs))
	err := each(len(jobs), func(i int) (err error) {
		files[i], lists[i], err = jobs[i]()
		return of(files[i].Path, err)
	})
	if err != nil {
		return nil, nil, err
	}
	found := diag.List(slices.Concat(lists...))
	found.Sort()
	return files, once(found), nil
}

// each does n things side by side, on as many cores as there are. The error is that
// of the first that has one, in their order.
func each(n int, do func(i int) error) error {
	errs := make([]error, n)
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		wg.Go(func() {
			for i := range next {
				errs[i] = do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
	return cmp.Or(errs...)
}

// of is an error with what it is about; nil for none.
func of(path string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", path, err)
}

// once keeps one finding of a text that is too long in several forms: mending it
// for one is mending it for all but in rare cases, and then the next run tells.
func once(found diag.List) diag.List {
	return slices.CompactFunc(found, func(a, b diag.Finding) bool {
		return a.Pos == b.Pos && a.Code == b.Code && (a.Code == diag.TextTooLong || a.Code == diag.WordTooLong)
	})
}

// pictures is the registry as layout wants it.
func pictures(site *content.Site) map[string]layout.Art {
	out := map[string]layout.Art{}
	for id, p := range site.Pictures {
		art := layout.Art{Drawing: p.Drawing, Photo: p.Photo}
		if p.Source != nil {
			art.Credit = p.Source.Credit
		}
		if art.Drawing != nil || art.Photo != nil {
			out[id] = art
		}
	}
	return out
}
