package doc

import "trykklar/generator/diag"

// A Contents lists the outermost headings of its document, in print with their
// pages. A web page lists them by itself.
type Contents struct {
	diag.Pos
	Title []Inline
}

func (Contents) block() {}

// An Entry is a heading that a contents lists.
type Entry struct {
	ID      string  // of the heading or sheet
	Title   string  // with what stands above it: "Møde 1: Velkommen"
	Picture Picture // may be none
}

// Outline is what a contents of these blocks lists: the headings and sheets of
// the outermost level that there is.
func Outline(blocks []Block) []Entry {
	type titled struct {
		Entry
		level int
	}
	var all []titled
	outermost := 0
	add := func(level int, e Entry) {
		if outermost == 0 || level < outermost {
			outermost = level
		}
		all = append(all, titled{e, level})
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case Heading:
			e := Entry{b.ID, b.Name(), b.Picture}
			if e.Picture.None() {
				e.Picture = b.Sign
			}
			add(b.Level, e)
		case Sheet:
			add(b.Level, Entry{b.ID, b.Title, b.Sign})
		}
	}
	var out []Entry
	for _, t := range all {
		if t.level == outermost {
			out = append(out, t.Entry)
		}
	}
	return out
}

// Name is the heading and the small line above it in one.
func (h Heading) Name() string {
	if h.Eyebrow == "" {
		return Plain(h.Text)
	}
	return h.Eyebrow + ": " + Plain(h.Text)
}
