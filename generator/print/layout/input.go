package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// Input is what layout needs to know beside the document.
type Input struct {
	Document  *doc.Document
	Fonts     *font.Family
	Palette   Palette
	Words     *words.Print
	Pictures  map[string]Art
	Publisher string
	Course    string // the course's title
	Version   string // "Version 22. november 2026"
	Section   string // what a booklet's foot calls the document

	NoFields bool // for paper alone: nothing to fill in on screen, no links in a contents

	// What follows is of a group's own set alone; nothing that is published has it.
	Values doc.Values        // what the group knows, in the places of fields
	Logo   Art               // of who holds the course; may be none
	Tight  bool              // values are set in small type rather than on two lines
	Own    doc.Values        // what is known of who gets this copy; it comes first
	Used   func(name string) // is told of each field that the document has, with a value or without; nil for nobody
	Alike  *Alike            // what the set's copies of this document share; nil for none
}

// Art is a picture ready to be placed.
type Art struct {
	Drawing *picture.Drawing
	Photo   *picture.Photo // in place of the drawing
	Credit  string         // for the foot of the sheet; may be empty
}

// Result is finished pages with their structure tree. With findings that are
// errors the pages are not to be used.
type Result struct {
	Pages    []*Page
	Root     *tag.Node
	Findings diag.List
	Fills    []Fill // of the pages that text flows over, in their order
}

// A Fill is how much of a page is used: what is written in counts, wide gaps do
// not.
type Fill struct {
	Page       int // from 0
	Pos        diag.Pos
	Used, Room unit.Length
	Ended      bool // the author ends the page, and not the text its room
	Sheet      bool // it is a sheet, or a panel of one
	Rest       bool // it is what one page of a sheet did not hold
}

// A setter is one document on its way to one form.
type setter struct {
	Input
	st       style
	root     *tag.Node
	pages    []*Page
	credits  map[*Page][]string
	links    map[*doc.Link]*tag.Node // placed links
	fills    []Fill
	pending  []pending // entries of a contents
	means    *Meaning  // of what is placed now
	back     int       // the page that the author wants on the back of the booklet; 0 for none
	backPos  diag.Pos
	level    int            // of the sheet that is being set
	fillable bool           // fields can be filled in on screen
	under    string         // the heading that what is set stands under
	ground   colour         // what is below what is set
	footless map[*Page]bool // letters
	half     unit.Length    // height of the text on half an A3, when each page is one; else 0
	roomy    float64        // how much boxes and rows grow on those
	above    unit.Length    // height of what stands above a sheet's body
	findings *diag.List     // shared by the setters of boxes
	phrases  [][]string     // that a line end had better not part
}

func newSetter(in Input, st style) *setter {
	return &setter{Input: in, st: st, root: &tag.Node{Role: tag.Document}, credits: map[*Page][]string{}, findings: &diag.List{}, links: map[*doc.Link]*tag.Node{}, footless: map[*Page]bool{}, ground: in.Palette.White, phrases: phrasesOf(in.Words)}
}

// quiet is a setter to try things with: what it finds is not told.
func (s *setter) quiet() *setter {
	q := *s
	q.findings = &diag.List{}
	return &q
}

func (s *setter) result() Result {
	for i, p := range s.pages {
		for k := range p.Anchors {
			p.Anchors[k].Order = i
		}
	}
	s.number()
	s.findings.Sort()
	return Result{s.pages, s.root, *s.findings, s.fills}
}

// put places an item under a node; a nil node makes it an artifact. Neighbours
// of one node share a mark.
func (s *setter) put(p *Page, n *tag.Node, at unit.Vec, it Item) {
	if n == nil {
		p.Items = append(p.Items, Placed{At: at, Item: it, Means: s.means})
		return
	}
	var m *tag.Mark
	if k := len(p.Items); k > 0 && p.Items[k-1].Mark != nil && p.Items[k-1].Mark.Node == n {
		m = p.Items[k-1].Mark
	} else {
		m = n.Mark()
	}
	p.Items = append(p.Items, Placed{At: at, Mark: m, Item: it, Means: s.means})
}

// face is the face of this weight.
func (s *setter) face(bold bool) *font.Face {
	if bold {
		return s.Fonts.Bold
	}
	return s.Fonts.Regular
}

// picture places a picture as large as fits the box, in its middle. A nil node
// makes it decoration: the word beside it says the same.
func (s *setter) picture(p *Page, n *tag.Node, ref doc.Picture, box unit.Rect) {
	art, ok := s.Pictures[ref.ID]
	if !ok {
		return // the reader has told
	}
	if art.Credit != "" {
		s.credit(p, art.Credit)
	}
	if art.Photo != nil {
		s.put(p, n, box.Vec, Photo{art.Photo, box.Size})
		return
	}
	k := min(float64(box.W)/art.Drawing.Box.W, float64(box.H)/art.Drawing.Box.H)
	size := unit.Size{W: unit.Length(art.Drawing.Box.W * k), H: unit.Length(art.Drawing.Box.H * k)}
	at := unit.Vec{X: box.X + (box.W-size.W)/2, Y: box.Y + (box.H-size.H)/2}
	s.put(p, n, at, Picture{art.Drawing, size})
}

// figure is a node with words for those who do not see the picture.
func figure(parent *tag.Node, ref doc.Picture) *tag.Node {
	n := parent.Add(tag.Figure)
	n.Alt = ref.Alt
	return n
}

// credit notes whom a page has to thank, once each.
func (s *setter) credit(p *Page, line string) {
	for _, c := range s.credits[p] {
		if c == line {
			return
		}
	}
	s.credits[p] = append(s.credits[p], line)
}

// stroke places lines without fill.
func (s *setter) stroke(p *Page, n *tag.Node, at unit.Vec, segs []Seg, c picture.RGB, w unit.Length, dash ...unit.Length) {
	s.put(p, n, at, Path{Segs: segs, Stroke: &c, Width: w, Dash: dash})
}

// fill places a filled shape without an edge.
func (s *setter) fill(p *Page, n *tag.Node, at unit.Vec, segs []Seg, c picture.RGB) {
	s.put(p, n, at, Path{Segs: segs, Fill: &c})
}

// shape places a filled shape with an edge.
func (s *setter) shape(p *Page, n *tag.Node, at unit.Vec, segs []Seg, fill, edge picture.RGB, w unit.Length) {
	s.put(p, n, at, Path{Segs: segs, Fill: &fill, Stroke: &edge, Width: w})
}

// rule places a line to write on, from x to x2 at y.
func (s *setter) rule(p *Page, x, x2, y unit.Length) {
	s.stroke(p, nil, unit.Vec{X: x, Y: y}, lineSegs(x2-x, 0), s.Palette.Line, lineWrite)
}
