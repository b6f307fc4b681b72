package markdown

import (
	"maps"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// expand reads a block that needs the course: take, meeting, reminders,
// homework, help, homeworks, meetings, tools, brief and dates.
func (r *reader) expand(c *container, a attributes) []doc.Block {
	if r.src.Expand == nil {
		r.errorf(r.at(c), diag.UnknownBlock, "write it in a material of a course", "a %s block cannot stand in this file", c.name)
		return nil
	}
	what := "the id of a material"
	if c.name == "brief" {
		what = "the heading"
	}
	title := r.plain(r.titleOf(c), what)
	s, _ := shapeOf(c.name)
	lacks := func(k key) bool { return k.need == must && a[k.name] == "" }
	if s.title == must && title == "" || slices.ContainsFunc(s.keys, lacks) {
		return nil // told already
	}
	blocks, found := r.src.Expand(c.name, r.at(c), title, maps.Clone(a))
	r.list.Add(found...)
	for _, b := range blocks {
		switch b := b.(type) {
		case doc.Heading:
			r.level = b.Level
		case doc.Sheet:
			r.level = b.Level
		}
	}
	return blocks
}
