package layout

import (
	"slices"
	"strconv"

	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// contents is a title, and a part for each heading: its picture where one has
// any, its words, dots and the page. Pages are known when all are made; the room
// for their numbers is the same before and after.
func (s *setter) contents(b doc.Contents, parent *tag.Node, width unit.Length) []part {
	out := s.heading(doc.Heading{Pos: b.Pos, Level: 2, Text: b.Title}, parent, width)
	entries := doc.Outline(s.Document.Blocks)
	pictured := slices.ContainsFunc(entries, func(e doc.Entry) bool { return !e.Picture.None() })
	var node *tag.Node
	for i, e := range entries {
		p := s.contentsEntry(b, e, pictured, width, func() *tag.Node {
			if node == nil {
				node = parent.Add(tag.TOC)
			}
			return node.Add(tag.TOCI)
		})
		if i == 0 {
			p.before = mm(2.5)
		}
		p.keep = notAlone(i, len(entries))
		p.soft = true
		out = append(out, p)
	}
	return out
}

// contentsEntry is one heading of a contents. What it says leads to its page
// where a page is looked at on screen.
func (s *setter) contentsEntry(b doc.Contents, e doc.Entry, pictured bool, width unit.Length, add func() *tag.Node) part {
	set, number := s.running(), s.st.body.Scale(1.3)
	side, row, indent := unit.Length(0), set.leading.Scale(1.15), unit.Length(0)
	if pictured {
		side, indent = s.st.contents, s.st.contents+s.st.pictGap
		row = side + mm(1.4)
	}
	digits := s.face(true).Width("888", number)
	t := s.plain(b.Pos, e.Title, set, width-indent-digits-mm(4))
	t.goesOn() // to the number
	height := max(row, t.height()+mm(1))
	return part{pos: b.Pos, before: mm(0.2), height: height, lines: len(t.lines), grow: 1, most: mm(8), loose: true,
		place: func(p *Page, at unit.Vec, h unit.Length) {
			n := add().Add(tag.Refer)
			if !e.Picture.None() {
				box := unit.Rect{Vec: unit.Vec{X: at.X, Y: at.Y + (h-side)/2}, Size: unit.Size{W: side, H: side}}
				s.picture(p, nil, e.Picture, box)
			}
			x, top := at.X+indent, at.Y+(h-t.height())/2
			leads := pending{page: p, id: e.ID, right: at.X + width}
			if s.fillable { // the file is read on screen
				n = n.Add(tag.Link)
				p.Items = append(p.Items, Placed{At: unit.Vec{X: at.X, Y: at.Y}, Item: Link{Size: unit.Size{W: width, H: h}, Title: e.Title, Note: n.Annotate()}})
				leads.link = len(p.Items)
			}
			s.placeText(p, n, t, unit.Vec{X: x, Y: top})
			y, end := top+s.baseline(set), x
			if k := len(t.lines); k > 0 {
				y += unit.Length(k-1) * set.leading
				end += s.lineWidth(t.lines[k-1], set)
			}
			s.put(p, n, unit.Vec{X: leads.right, Y: y}, Run{Face: s.face(true), Size: number, Colour: s.Palette.Ink, Text: ""})
			leads.number = len(p.Items)
			s.put(p, nil, unit.Vec{X: end + mm(2), Y: y - mm(0.4)}, Path{
				Segs: lineSegs(0, 0), Stroke: &s.Palette.Line, Width: lineWrite, Dash: []unit.Length{0, mm(2)}, RoundCap: true,
			})
			s.pending = append(s.pending, leads)
		}}
}

// A pending entry of a contents waits for its page.
type pending struct {
	page         *Page
	id           string      // of the heading
	right        unit.Length // end of its line
	number, link int         // items of the page, from 1; link 0 for none. The dots come after the number
}

// number gives the entries their pages. Headings stand in the order of the entries;
// one that was left out has told why.
func (s *setter) number() {
	page, anchor := 0, 0
	entries := s.pending
	s.pending = nil
	for _, e := range entries {
		for page < len(s.pages) && (anchor >= len(s.pages[page].Anchors) || s.pages[page].Anchors[anchor].ID != e.id) {
			if anchor++; anchor >= len(s.pages[page].Anchors) {
				page, anchor = page+1, 0
			}
		}
		if page == len(s.pages) {
			return
		}
		s.numberEntry(e, page, s.pages[page].Anchors[anchor].Y)
		anchor++
	}
}

// numberEntry writes a page's number, dots up to it, and where the link leads.
func (s *setter) numberEntry(e pending, page int, y unit.Length) {
	str := strconv.Itoa(page + 1)
	it := &e.page.Items[e.number-1]
	r := it.Item.(Run)
	r.Text = str
	it.At.X, it.Item = e.right-r.Face.Width(str, r.Size), r
	dots := &e.page.Items[e.number]
	path := dots.Item.(Path)
	// From a fixed place backwards, so that the dots of all lines stand below each other.
	end := e.right - r.Face.Width("88", r.Size) - mm(2)
	path.Segs, dots.At.X = lineSegs(-max(end-dots.At.X, 0), 0), end
	dots.Item = path
	if e.link > 0 {
		l := e.page.Items[e.link-1].Item.(Link)
		l.Page, l.Y = page+1, y
		l.Title = words.Fill(s.Words.PageLink, "title", l.Title, "page", str)
		e.page.Items[e.link-1].Item = l
	}
}
