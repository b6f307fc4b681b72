package print

import (
	"slices"

	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// join puts copies in one file: their trees as parts of one, and a bookmark where
// each begins.
func join(title string, copies []Copy, all []laid) laid {
	first := all[0]
	out := laid{file: File{Form: first.file.Form, Edge: first.file.Edge}, in: first.in}
	out.in.Section = title
	root := &tag.Node{Role: tag.Document}
	for i, l := range all {
		order := len(out.result.Pages)
		for k, p := range l.result.Pages {
			for j := range p.Anchors {
				p.Anchors[j].Order += order
			}
			if copies[i].Title == "" {
				continue
			}
			p.Anchors = slices.DeleteFunc(p.Anchors, func(a layout.Anchor) bool { return a.Level == 1 })
			if k == 0 {
				p.Anchors = slices.Insert(p.Anchors, 0, layout.Anchor{Title: copies[i].Title, Level: 1, Order: order})
			}
		}
		l.result.Root.Role = tag.Part
		root.Kids = append(root.Kids, l.result.Root)
		out.result.Pages = append(out.result.Pages, l.result.Pages...)
		out.sheets = append(out.sheets, l.sheets...)
		out.file.Sheets += l.file.Sheets
		out.file.Cards += l.file.Cards
		if l.file.Edge != out.file.Edge {
			out.file.Edge = "" // a file has one way to be printed, or none of its own
		}
	}
	out.result.Root = root
	return out
}
