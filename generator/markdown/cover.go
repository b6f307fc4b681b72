package markdown

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// cover reads the lines of a cover to fill in. The reader of content fills in
// the eyebrow, the title, the faces and the road.
func (r *reader) cover(c *container, a attributes) []doc.Block {
	b := doc.Cover{Pos: r.at(c), NoRoad: a["road"] == "no"}
	if r.counts["cover"] > 1 {
		r.bad(c, "keep one of them", "a second front page")
	}
	if c.ChildCount() == 0 {
		return []doc.Block{b} // a cover with nothing to fill in
	}
	for _, i := range r.items(c, fieldLike) {
		b.Fields = append(b.Fields, r.fieldRow(c, i)...)
	}
	if len(b.Fields) > maxCover {
		r.errorf(b.Fields[maxCover].Pos, diag.BadMarkdown, "write the rest as ::: fields on the next page", "a front page has room for %d fields, not %d", maxCover, len(b.Fields))
	}
	return []doc.Block{b}
}
