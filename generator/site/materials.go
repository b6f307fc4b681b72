package site

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/publish"
)

// materialsFile is materials.json: what an intranet needs to list and mirror
// everything that is published (the contract in DESIGN.md).
type materialsFile struct {
	Materials []materialEntry `json:"materials"`
}

type materialEntry struct {
	ID       string       `json:"id"`
	Course   string       `json:"course"`
	Title    string       `json:"title"`
	Audience doc.Audience `json:"audience"`
	Page     string       `json:"page"`
	Files    []fileEntry  `json:"files"`
}

type fileEntry struct {
	Path   string `json:"path"`
	Form   string `json:"form"`
	Paper  string `json:"paper"`
	Pages  int    `json:"pages"`
	Bytes  int    `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// materials lists every material, and every meeting that has prints of its
// own: its agenda hangs before the group.
func (b *builder) materials() ([]publish.File, error) {
	out := materialsFile{Materials: []materialEntry{}}
	for _, c := range b.site.Courses {
		for _, m := range c.Meetings {
			if files := b.fileEntries(c.ID, b.meetingID(m)); len(files) > 0 {
				out.Materials = append(out.Materials, materialEntry{b.meetingID(m), c.ID, b.meetingName(m), doc.Participants, b.meetingPath(m), files})
			}
		}
		for _, m := range c.Materials {
			out.Materials = append(out.Materials, materialEntry{m.ID, c.ID, m.Title, m.Audience, materialPath(m), b.fileEntries(c.ID, m.ID)})
		}
	}
	slices.SortFunc(out.Materials, func(x, y materialEntry) int {
		return cmp.Or(cmp.Compare(x.Course, y.Course), cmp.Compare(x.ID, y.ID))
	})
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return nil, fmt.Errorf("site: materials.json: %w", err)
	}
	return []publish.File{{Path: "materials.json", Data: buf.Bytes()}}, nil
}

func (b *builder) fileEntries(course, id string) []fileEntry {
	files := []fileEntry{}
	for _, pr := range b.prints[course+"/"+id] {
		files = append(files, fileEntry{pr.Path, string(pr.Form), pr.Paper, pr.Pages, pr.Bytes, pr.SHA256})
	}
	slices.SortFunc(files, func(x, y fileEntry) int { return cmp.Compare(x.Path, y.Path) })
	return files
}
