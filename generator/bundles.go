package generator

import (
	"strings"
	"sync"

	"trykklar/generator/bundle"
	"trykklar/generator/publish"
	"trykklar/generator/site"
)

// bundles is each course as a ZIP to carry away: a site of its own with that course
// alone, opened by index.html wherever it is unpacked. printed is the prints of all
// courses and their pictures. In the order of the courses.
func bundles(in site.Input, printed []publish.File) ([]publish.File, error) {
	courses := in.Site.Courses
	out := make([]publish.File, len(courses))
	errs := make([]error, len(courses))
	var wg sync.WaitGroup
	for i, c := range courses {
		wg.Go(func() {
			pages, err := site.Pages(in.Alone(c))
			if err != nil {
				errs[i] = err
				return
			}
			var files []bundle.File
			for _, f := range pages {
				files = append(files, bundle.File(f))
			}
			for _, f := range printed {
				if strings.HasPrefix(f.Path, c.ID+"/") {
					files = append(files, bundle.File(f))
				}
			}
			day := in.Site.Updated
			out[i].Path = site.BundlePath(c)
			out[i].Data, errs[i] = bundle.ZIP(files, day.Year, day.Month, day.Day)
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}
