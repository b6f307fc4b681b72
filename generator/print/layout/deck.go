package layout

import (
	"slices"
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// A Deck is the cards of a document, each a page of its own size, and what the
// sheets need beside them.
type Deck struct {
	Sets   [][]*Page // by set of the deck
	Backs  [][]*Page // of each card, nil for a card without; none at all for a deck without
	s      *setter
	titles []string
	heads  []*tag.Node     // of the document, and of each set; nil once it stands on a sheet
	behind map[*Page]*Page // backs of cards that have their own
}

// Result is the cards as pages with their tree, and what was found on cards and
// in feet: it is complete when all feet are made.
func (d *Deck) Result() Result {
	d.s.pages = slices.Concat(d.Sets...)
	return d.s.result()
}

// PouchText is the words of the sheet that lies under the laminating pouch: what
// to do before the machine in the first place of a card, and what after it in the
// last, which is filled last.
func (d *Deck) PouchText(before, after unit.Rect) []Placed {
	p := &Page{}
	w := d.s.Words
	d.steps(p, before, w.PouchTitle, w.PouchSteps, 1)
	d.steps(p, after, w.PouchAfter, w.PouchAfterSteps, len(w.PouchSteps)+1)
	return p.Items
}

// steps is a title and a numbered list within r.
func (d *Deck) steps(p *Page, r unit.Rect, title string, steps []string, first int) {
	s := d.s
	head := s.plain(diag.Pos{}, title, setting{pt(17), pt(22), true, s.Palette.Ink}, r.W)
	s.placeText(p, s.root.Add(tag.P), head, r.Vec)
	y := r.Y + head.height() + mm(1.5)
	list := s.root.Add(tag.L)
	list.Numbering = "Decimal"
	for i, step := range steps {
		set := setting{pt(13), pt(17), false, s.Palette.Ink}
		t := s.plain(diag.Pos{}, step, set, r.W-mm(7))
		li := list.Add(tag.LI)
		bold := set
		bold.bold = true
		s.placeText(p, li.Add(tag.Lbl), s.plain(diag.Pos{}, strconv.Itoa(first+i)+".", bold, mm(7)), unit.Vec{X: r.X, Y: y})
		s.placeText(p, li.Add(tag.LBody), t, unit.Vec{X: r.X + mm(7), Y: y})
		y += t.height() + mm(1)
	}
}
