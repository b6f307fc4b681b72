package layout

import (
	"math"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// A section is a heading and what follows it: its height, and the space above it
// where it does not begin a page.
type section struct {
	pos            diag.Pos
	before, height unit.Length
}

// sections is a document with a front page whose pages begin at headings: choose
// tells which sections begin a page, for pages with text as tall as the column. A
// text with page breaks of its own, or with a sheet, stays as it is.
func (s *setter) sections(column unit.Rect, choose func(sections []section, h unit.Length) []int) *doc.Document {
	blocks := s.Document.Blocks
	if _, ok := first(blocks).(doc.Cover); !ok {
		return s.Document
	}
	starts := []int{1} // what stands before the first heading goes with it
	for i, b := range blocks[1:] {
		switch b := b.(type) {
		case doc.PageBreak, doc.Sheet, doc.Cover:
			return s.Document
		case doc.Heading:
			if b.Level <= 2 && i > 0 {
				starts = append(starts, i+1)
			}
		}
	}
	if len(starts) < 2 {
		return s.Document
	}
	trial := newSetter(s.Input, s.st) // what it finds is found again when the text is set
	sections := make([]section, len(starts))
	for i, start := range starts {
		end := len(blocks)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		parts := trial.blocks(blocks[start:end], trial.root, column.W)
		sections[i] = section{blocks[start].At(), parts[0].before, stack(parts)}
	}
	begin := map[int]bool{}
	for _, i := range choose(sections, column.H) {
		begin[starts[i]] = true
	}
	d := *s.Document
	d.Blocks = nil
	for i, b := range blocks {
		if begin[i] {
			d.Blocks = append(d.Blocks, doc.PageBreak{Pos: b.At()})
		}
		d.Blocks = append(d.Blocks, b)
	}
	return &d
}

// spread shares sections out on so many pages of height h, each whole on its page
// and each page a third full, as evenly as can be. It returns the sections that
// begin a page, without the first, and whether there is a way.
func spread(sections []section, h unit.Length, pages int) (begin []int, ok bool) {
	type way struct {
		cost float64 // of the pages from here on; infinite where there is no way
		next int     // the section that begins the page after
	}
	ways := make([][]way, pages+1) // by how many pages are left, and the section that begins them
	for left := range ways {
		ways[left] = slices.Repeat([]way{{cost: math.Inf(1)}}, len(sections)+1)
	}
	ways[0][len(sections)].cost = 0
	for left := 1; left <= pages; left++ {
		for from := range sections {
			best, used := &ways[left][from], unit.Length(0)
			for i, x := range sections[from:] {
				if i > 0 {
					used += x.before
				}
				if used += x.height; used > h {
					break
				}
				next, slack := from+i+1, 1-float64(used)/float64(h)
				if c := ways[left-1][next].cost + slack*slack; slack <= 2.0/3 && c < best.cost {
					*best = way{c, next}
				}
			}
		}
	}
	if math.IsInf(ways[pages][0].cost, 1) {
		return nil, false
	}
	for left, from := pages, 0; left > 1; left-- {
		from = ways[left][from].next
		begin = append(begin, from)
	}
	return begin, true
}

// excess is by how much sections run past so many pages of height h at the least,
// when none is parted, and where the first page begins that is too full.
func excess(sections []section, h unit.Length, pages int) (over unit.Length, at diag.Pos) {
	over = -1
	var used unit.Length
	for i, x := range sections {
		if i > 0 {
			used += x.before
		}
		used += x.height
		o, pos := max(used-h, 0), sections[0].pos
		switch rest := sections[i+1:]; {
		case len(rest) > 0 && pages == 1:
			continue
		case len(rest) > 0:
			more, next := excess(rest, h, pages-1)
			if o == 0 {
				pos = next
			}
			o += more
		}
		if over < 0 || o < over {
			over, at = o, pos
		}
	}
	return over, at
}
