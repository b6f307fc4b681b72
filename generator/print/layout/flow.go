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
	soft   bool        // may all the same leave the next part, rather than a page with next to nothing on it
	whole  bool        // had better stay on the page of the next part, if that takes no more pages
	opens  bool        // a small heading with a picture
	lines  int         // of running text alone; 0 for what is more than text
	grow   int         // share of what is left of the page
	ruled  bool        // ends in a line to write on
	step   unit.Length // growth in whole steps of this; 0 for any
	most   unit.Length // growth at the most; 0 for no limit
	loose  bool        // grows only when nothing else on its page does; where it cannot, gaps do
	air    int         // share of what is left in the gap above; 0 is airBlock
	head   *part       // stands above it where it begins a page: the head of its table once more
	place  func(p *Page, at unit.Vec, h unit.Length)
}

// torn tells that a page break after the part tears what belongs together.
func (p part) torn() bool { return p.keep && !p.soft }

// notAlone tells that item i of n stays with the next, so that neither the first nor
// the last stands alone on a page.
func notAlone(i, n int) bool { return i < n-1 && (i == 0 || i == n-2) }

// A flow gathers the parts of a stretch, which ends where the author ends a
// page, and then fills pages with them.
type flow struct {
	s     *setter
	frame func(page int) frame
	parts []part
	fixed bool   // the stretch has one page: too much is a finding
	sheet bool   // the stretch is a sheet
	again string // the title of its second page and those that follow; may be empty
	begun bool   // the stretch has its first page
}

// A frame is the page and the rectangle that text may use.
type frame struct {
	size unit.Size
	body unit.Rect
}

func (s *setter) flow(frames func(page int) frame) *flow { return &flow{s: s, frame: frames} }

// width is that of the column of the next page.
func (f *flow) width() unit.Length { return f.frame(len(f.s.pages)).body.W }

// add takes parts in; they are placed when their stretch ends.
func (f *flow) add(parts ...part) { f.parts = append(f.parts, parts...) }

// close ends the stretch and places its parts, page by page; one without parts
// has no page.
func (f *flow) close() {
	parts := f.parts
	f.parts, f.begun = nil, false
	height := f.frame(len(f.s.pages)).body.H
	ends := []int{len(parts)}
	if !f.fixed {
		ends = paginate(parts, height)
	}
	if f.again != "" && len(ends) > 1 {
		ends = f.continued(parts, ends, height)
	}
	first := 0
	for i, end := range ends {
		if end < len(parts) && parts[end-1].torn() && parts[end].height <= height {
			f.tooTall(parts[end], stack(parts[first:end+1])-height)
		}
		f.page(parts[first:end], i == len(ends)-1)
		if k := len(f.s.fills) - 1; f.sheet && len(ends) > 1 && f.s.half == 0 {
			f.s.fills[k].Sheet, f.s.fills[k].Rest = false, i == len(ends)-1
		}
		first = end
	}
}

// tooTall tells of what does not fit on a page with what it belongs to.
func (f *flow) tooTall(p part, over unit.Length) {
	f.s.findings.Add(diag.Errorf(p.pos, diag.TextTooLong, "write less here, or start a new page before it",
		"this is %.0f mm too tall for its page", over.MM()+0.5))
}

// page places parts on a page of their own. What is left is shared by those that
// grow.
func (f *flow) page(parts []part, last bool) {
	parts = headed(parts)
	fr := f.frame(len(f.s.pages))
	p := &Page{Size: fr.size}
	f.s.pages = append(f.s.pages, p)
	if len(parts) == 0 {
		return
	}
	if f.again != "" && f.begun {
		fr.body = f.s.placeAgain(p, f.again, fr.body)
	}
	f.begun = true
	for i := range parts {
		if stack(parts[:i+1]) > fr.body.H {
			f.tooTall(parts[i], stack(parts)-fr.body.H)
			break
		}
	}
	air, loose := share(parts, fr.body.H-stack(parts))
	f.s.fills = append(f.s.fills, Fill{
		Page: len(f.s.pages) - 1, Pos: parts[0].pos, Used: stack(parts) - loose, Room: fr.body.H, Ended: last, Sheet: f.sheet || f.fixed,
	})
	y := fr.body.Y
	for i, x := range parts {
		if i > 0 {
			y += x.before + air*unit.Length(airAbove(parts, i))
		}
		x.place(p, unit.Vec{X: fr.body.X, Y: y}, x.height)
		y += x.height
	}
}

// Shares of what is left in the gaps of a page: most above a heading, and least
// within what belongs together.
const (
	airWithin  = 1 // between dots of a list, or rows of fields
	airBlock   = 2
	airHeading = 4
)

// How much a share may be: less where something grew that is written in.
const (
	airFirm  = 3 * unit.Millimetre / 2
	airLoose = 4 * unit.Millimetre
)

// airFoot is what stays free above the foot of a page before gaps get any, or a line
// to write on stands there: nearer to the rule of the foot, that looks like one more.
const airFoot = 4 * unit.Millimetre

// airAbove is the shares of the gap above part i. A heading stays close to what
// follows it.
func airAbove(parts []part, i int) int {
	switch {
	case i == 0 || parts[i].before == 0 || parts[i-1].air == airHeading:
		return 0
	case parts[i].air == 0:
		return airBlock
	}
	return parts[i].air
}

// share gives what is left of the page to the parts that grow. Lines to write
// on grow by the same number everywhere, or the one with fewer would count less.
// What then is left goes into the gaps; air is how much for each share. Loose is
// how much the parts grew that nothing is written in.
func share(parts []part, left unit.Length) (air, loose unit.Length) {
	firm := slices.ContainsFunc(parts, func(p part) bool { return p.grow > 0 && !p.loose })
	free := slices.ContainsFunc(parts, func(p part) bool { return p.grow > 0 && !p.loose && p.step == 0 })
	weight, shares, airy := 0, 0, false
	for i := range parts {
		p := &parts[i]
		if firm && p.loose || free && p.step > 0 {
			p.grow = 0
		}
		weight += p.grow
		airy = airy || p.loose
		shares += airAbove(parts, i)
	}
	if left <= 0 || weight == 0 && !airy {
		return 0, 0
	}
	clear := parts[len(parts)-1].ruled
	if clear {
		left = max(left-airFoot, 0)
	}
	each := left / unit.Length(max(weight, 1))
	for i := range parts {
		p := &parts[i]
		more := each * unit.Length(p.grow)
		if p.most > 0 {
			more = min(more, p.most)
		}
		if p.step > 0 {
			more -= more % p.step
		}
		p.height += more
		left -= more
		if p.loose {
			loose += more
		}
	}
	most := airLoose
	if weight > 0 {
		most = airFirm
	} else {
		if !clear {
			left = max(left-airFoot, 0)
		}
		shares += airHeading // and more where there is much
	}
	if shares == 0 {
		return 0, loose
	}
	return min(left/unit.Length(shares), most), loose
}

// headed is the parts of a page, with the head of a table that they go on with.
func headed(parts []part) []part {
	if len(parts) == 0 || parts[0].head == nil {
		return parts
	}
	return append([]part{*parts[0].head}, parts...)
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
