package generator

import (
	"io/fs"
	"maps"
	"slices"
	"sync"
)

// A seen folder knows which of its files were opened.
type seen struct {
	fs.FS
	mu    sync.Mutex
	names map[string]bool
}

func see(fsys fs.FS) *seen { return &seen{FS: fsys, names: map[string]bool{}} }

func (s *seen) Open(name string) (fs.File, error) {
	f, err := s.FS.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		s.mu.Lock()
		s.names[name] = true
		s.mu.Unlock()
	}
	return f, nil
}

// opened is the files that were opened, by name.
func (s *seen) opened() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.names))
}
