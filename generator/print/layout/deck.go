package layout

import (
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A Deck is the cards of a document, each a page of its own size, and what the
// sheets need beside them.
type Deck struct {
	Result
	Sets  [][]*Page // by set of the deck
	s     *setter
	title *tag.Node
	used  bool // the title stands on a sheet already
}

// Foot is the foot of one sheet of cards (LOOK.md §9): name, control line,
// "Ark 2 af 4", and publisher, version and credits below. On the first sheet the
// name is the title of the document; after that it is an artifact. shown is the
// pages on the sheet; left and right are the outer edges of the cards.
func (d *Deck) Foot(name string, sheet, sheets int, shown []*Page, left, right unit.Length) []Placed {
	s, p := d.s, &Page{}
	ink, ink2 := s.Palette.Ink, s.Palette.Ink2
	var n *tag.Node
	if !d.used {
		n, d.used = d.title, true
	}
	y := mm(285.8)
	s.put(p, n, unit.Vec{X: left, Y: y}, Run{s.face(true), pt(10), ink, name})
	// The control line tells whether the sheet was printed at 100 %.
	x := mm(129.5)
	s.stroke(p, nil, unit.Vec{X: x, Y: y - mm(1.2)}, lineSegs(mm(50), 0), ink, lineRow)
	for i := range 6 {
		tick := mm(1)
		if i == 0 || i == 5 {
			tick = mm(1.8)
		}
		s.stroke(p, nil, unit.Vec{X: x + mm(10)*unit.Length(i), Y: y - mm(1.2) - tick}, lineSegs(0, 2*tick), ink, lineRow)
	}
	s.artifactRight(p, s.Words.ControlLine, x-mm(2.5), y, 8, false, ink2)
	of := strings.NewReplacer("{sheet}", strconv.Itoa(sheet), "{sheets}", strconv.Itoa(sheets)).Replace(s.Words.SheetOf)
	s.artifactRight(p, of, right, y, 10, true, ink)
	line := s.Publisher + " · " + s.Version
	for _, c := range s.creditsOf(shown) {
		line += " · " + c
	}
	s.smallPrint(p, line, left, mm(289.3), right-left)
	return p.Items
}

func (s *setter) creditsOf(pages []*Page) (out []string) {
	seen := map[string]bool{}
	for _, p := range pages {
		for _, c := range s.credits[p] {
			if !seen[c] {
				seen[c] = true
				out = append(out, c)
			}
		}
	}
	return out
}

// PouchText is the words of the sheet that lies under the laminating pouch, set
// within r: a title and what to do, a step a line.
func (d *Deck) PouchText(r unit.Rect) []Placed {
	s, p := d.s, &Page{}
	head := s.plain(diag.Pos{}, s.Words.PouchTitle, setting{pt(20), pt(26), true, s.Palette.Ink}, r.W)
	s.placeText(p, s.root.Add(tag.P), head, r.Vec)
	y := r.Y + head.height() + mm(3)
	list := s.root.Add(tag.L)
	for i, step := range s.Words.PouchSteps {
		set := setting{pt(13), pt(18), false, s.Palette.Ink}
		t := s.plain(diag.Pos{}, step, set, r.W-mm(7))
		li := list.Add(tag.LI)
		bold := set
		bold.bold = true
		s.placeText(p, li.Add(tag.Lbl), s.plain(diag.Pos{}, strconv.Itoa(i+1)+".", bold, mm(7)), unit.Vec{X: r.X, Y: y})
		s.placeText(p, li.Add(tag.LBody), t, unit.Vec{X: r.X + mm(7), Y: y})
		y += t.height() + mm(1)
	}
	return p.Items
}
