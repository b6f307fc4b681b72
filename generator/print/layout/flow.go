package layout

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/unit"
)

// A part is what a page break never parts: a sentence, a list item, a box, a
// row. It is measured before it is placed.
type part struct {
	pos    diag.Pos
	before unit.Length // space above, dropped at the top of a page
	height unit.Length
	keep   bool        // stays on the page of the next part
	grow   int         // share of what is left of the page
	step   unit.Length // growth in whole steps of this; 0 for any
	most   unit.Length // growth at the most; 0 for no limit
	loose  bool        // grows only when nothing else on its page does
	place  func(p *Page, at unit.Vec, h unit.Length)
}

// A flow fills frames with parts, page after page.
type flow struct {
	s     *setter
	frame func(page int) frame
	page  *Page
	fr    frame
	parts []part      // of this page, not yet placed
	used  unit.Length // of this page
	group []part      // parts that must stay together, so far
	fixed bool        // the number of pages is given: too much is a finding
}

// A frame is the page and the rectangle that text may use.
type frame struct {
	size unit.Size
	body unit.Rect
}

func (s *setter) flow(frames func(page int) frame) *flow {
	f := &flow{s: s, frame: frames}
	f.open()
	return f
}

// open begins a new page.
func (f *flow) open() {
	f.fr = f.frame(len(f.s.pages))
	f.page = &Page{Size: f.fr.size}
	f.s.pages = append(f.s.pages, f.page)
	f.parts, f.used = nil, 0
}

// width is that of the present column.
func (f *flow) width() unit.Length { return f.fr.body.W }

// add takes parts in; they are placed when their page is full.
func (f *flow) add(parts ...part) {
	for _, p := range parts {
		f.group = append(f.group, p)
		if !p.keep {
			f.settle()
		}
	}
}

// settle puts the gathered group on this page, or on the next.
func (f *flow) settle() {
	group := f.group
	f.group = nil
	if len(group) == 0 {
		return
	}
	if f.used+f.need(group) > f.fr.body.H && len(f.parts) > 0 && !f.fixed {
		f.close()
		f.open()
	}
	if f.need(group) > f.fr.body.H && len(group) > 1 && !f.fixed {
		// More than a page belongs together: then only each part is kept whole.
		for _, p := range group {
			if f.used+f.need([]part{p}) > f.fr.body.H && len(f.parts) > 0 {
				f.close()
				f.open()
			}
			f.take(p)
		}
		return
	}
	for _, p := range group {
		f.take(p)
	}
}

// need is the height of parts on the present page.
func (f *flow) need(parts []part) (h unit.Length) {
	for i, p := range parts {
		if i > 0 || len(f.parts) > 0 {
			h += p.before
		}
		h += p.height
	}
	return h
}

func (f *flow) take(p part) {
	f.used += f.need([]part{p})
	if over := f.used - f.fr.body.H; over > 0 {
		f.s.findings.Add(diag.Errorf(p.pos, diag.TextTooLong,
			"write less here, or start a new page before it",
			"this is %.0f mm too tall for its page", over.MM()+0.5))
	}
	f.parts = append(f.parts, p)
}

// close places the parts of this page. What is left is shared by those that grow.
func (f *flow) close() {
	f.settle()
	air := f.grow(f.fr.body.H - f.used)
	y := f.fr.body.Y
	for i, p := range f.parts {
		if i > 0 {
			y += p.before
			if p.before > 0 {
				y += air
			}
		}
		p.place(f.page, unit.Vec{X: f.fr.body.X, Y: y}, p.height)
		y += p.height
	}
	f.parts, f.used = nil, 0
}

// airMost is how much every gap of a page may be widened.
const airMost = 3 * unit.Millimetre

// grow shares what is left of the page among the parts that grow. Lines to write
// on grow by the same number everywhere, or the one with fewer would count less.
// What then is left goes into the gaps; the answer is how much into each.
func (f *flow) grow(left unit.Length) (air unit.Length) {
	firm := slices.ContainsFunc(f.parts, func(p part) bool { return p.grow > 0 && !p.loose })
	free := slices.ContainsFunc(f.parts, func(p part) bool { return p.grow > 0 && !p.loose && p.step == 0 })
	weight, gaps := 0, 0
	for i := range f.parts {
		p := &f.parts[i]
		if firm && p.loose || free && p.step > 0 {
			p.grow = 0
		}
		weight += p.grow
		if i > 0 && p.before > 0 {
			gaps++
		}
	}
	if left <= 0 || weight == 0 {
		return 0
	}
	share := left / unit.Length(weight)
	for i := range f.parts {
		p := &f.parts[i]
		more := share * unit.Length(p.grow)
		if p.most > 0 {
			more = min(more, p.most)
		}
		if p.step > 0 {
			more -= more % p.step
		}
		p.height += more
		left -= more
	}
	if gaps == 0 {
		return 0
	}
	return min(left/unit.Length(gaps), airMost)
}

// stack is the height of parts one below the other.
func stack(parts []part) (h unit.Length) {
	for i, p := range parts {
		if i > 0 {
			h += p.before
		}
		h += p.height
	}
	return h
}

// placeStack places parts one below the other from at.
func placeStack(p *Page, parts []part, at unit.Vec) {
	for i, x := range parts {
		if i > 0 {
			at.Y += x.before
		}
		x.place(p, at, x.height)
		at.Y += x.height
	}
}
