package layout

import (
	"slices"
	"sync"
)

// A Group is artifacts that stand alike on the pages of several copies of a
// document, such as a diploma's frame. Drawing puts them in a file once.
type Group struct{ Items []Placed }

// Alike is what the copies of a document in one set share. The copies may be
// laid out side by side.
type Alike struct {
	mu     sync.Mutex
	groups map[string]*Group
}

// alike places artifacts that no value changes. In a set they are made once.
func (s *setter) alike(p *Page, name string, place func(p *Page)) {
	if s.Alike == nil {
		place(p)
		return
	}
	s.Alike.mu.Lock()
	defer s.Alike.mu.Unlock()
	g := s.Alike.groups[name]
	if g == nil {
		page := &Page{Size: p.Size}
		place(page)
		g = &Group{page.Items}
		if !slices.ContainsFunc(g.Items, isPhoto) { // a photo stands in the file once anyway
			for i := range g.Items {
				g.Items[i].Group = g
			}
		}
		if s.Alike.groups == nil {
			s.Alike.groups = map[string]*Group{}
		}
		s.Alike.groups[name] = g
	}
	p.Items = append(p.Items, g.Items...)
}

func isPhoto(it Placed) bool { _, ok := it.Item.(Photo); return ok }
