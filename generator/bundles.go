package generator

import (
	"strings"
	"sync"

	"trykklar/generator/bundle"
	"trykklar/generator/content"
	"trykklar/generator/publish"
	"trykklar/generator/site"
)

// alone makes each course's site with that course alone, beside whatever comes next;
// wait gives them in the order of the courses.
func alone(in site.Input) (wait func() ([][]publish.File, error)) {
	courses := in.Site.Courses
	pages, errs := make([][]publish.File, len(courses)), make([]error, len(courses))
	var wg sync.WaitGroup
	for i, c := range courses {
		wg.Go(func() { pages[i], errs[i] = site.Pages(in.Alone(c)) })
	}
	return func() ([][]publish.File, error) {
		wg.Wait()
		return pages, firstOf(errs)
	}
}

// bundles is each course as a ZIP to carry away: its own site, opened by index.html
// wherever it is unpacked. printed is the prints of all courses and their pictures.
// In the order of the courses.
func bundles(s *content.Site, pages [][]publish.File, printed []publish.File) ([]publish.File, error) {
	out, errs := make([]publish.File, len(pages)), make([]error, len(pages))
	var wg sync.WaitGroup
	for i, c := range s.Courses {
		wg.Go(func() {
			var files []bundle.File
			for _, f := range pages[i] {
				files = append(files, bundle.File(f))
			}
			for _, f := range printed {
				if strings.HasPrefix(f.Path, c.ID+"/") {
					files = append(files, bundle.File(f))
				}
			}
			day := s.Updated
			out[i].Path = site.BundlePath(c)
			out[i].Data, errs[i] = bundle.ZIP(files, day.Year, day.Month, day.Day)
		})
	}
	wg.Wait()
	return out, firstOf(errs)
}

// firstOf is the first error of some, whichever came first.
func firstOf(errs []error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
