// Package grey finds what only colour tells apart: two meanings that look the
// same on a printer without colours (RULES.md R27). Which marks and pictures
// mean something, and what, stands on the placed items.
package grey

import (
	"sync"

	"trykklar/generator/diag"
	"trykklar/generator/print/layout"
)

// A Checker compares what is one of a set, on the pages of many prints at the same
// time. A picture that stands in several is drawn once.
type Checker struct {
	mu      sync.Mutex
	rasters map[any]func() (raster, error)
}

// New is a checker for the prints of one site.
func New() *Checker { return &Checker{rasters: map[any]func() (raster, error){}} }

// Check compares everything on the pages that is one of a set.
func (c *Checker) Check(pages []*layout.Page) (diag.List, error) {
	marks, pictures := shown(pages)
	list := sameMarks(marks)
	more, err := c.samePictures(pictures)
	list.Add(more...)
	list.Sort()
	return list, err
}

// A sign is what is placed for one meaning at one place.
type sign struct {
	layout.Meaning
	items []layout.Placed
}

// shown gathers the signs on the pages by what they are one of, in their order.
func shown(pages []*layout.Page) (marks, pictures [][]sign) {
	sets := map[string]int{} // index of a set, from 1
	var all [][]sign
	for _, p := range pages {
		var last *layout.Meaning
		for _, it := range p.Items {
			if it.Means != nil && it.Means != last {
				if sets[it.Means.Set] == 0 {
					all = append(all, nil)
					sets[it.Means.Set] = len(all)
				}
				set := &all[sets[it.Means.Set]-1]
				*set = append(*set, sign{Meaning: *it.Means})
			}
			if last = it.Means; last != nil {
				set := all[sets[last.Set]-1]
				l := &set[len(set)-1]
				l.items = append(l.items, it)
			}
		}
	}
	for _, set := range all {
		if set[0].Mark {
			marks = append(marks, set)
		} else {
			pictures = append(pictures, set)
		}
	}
	return marks, pictures
}
