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
	end := d.steps(p, before, w.PouchTitle, w.PouchSteps, 1)
	if after == before { // a sheet of one card
		used := end + mm(4) - after.Y
		after.Y, after.H = after.Y+used, after.H-used
	}
	d.steps(p, after, w.PouchAfter, w.PouchAfterSteps, len(w.PouchSteps)+1)
	return p.Items
}

// steps is a title and a numbered list within r. It returns where they end, and
// tells when that is too far down.
func (d *Deck) steps(p *Page, r unit.Rect, title string, steps []string, first int) (end unit.Length) {
	s := d.s
	pos := s.Document.Pos
	head := s.plain(pos, title, setting{pt(17), pt(22), true, s.Palette.Ink}, r.W)
	s.placeText(p, s.root.Add(tag.P), head, r.Vec)
	y := r.Y + head.height() + mm(1.5)
	list := s.root.Add(tag.L)
	list.Numbering = "Decimal"
	for i, step := range steps {
		set := setting{pt(13), pt(17), false, s.Palette.Ink}
		t := s.plain(pos, step, set, r.W-mm(7))
		li := list.Add(tag.LI)
		bold := set
		bold.bold = true
		s.placeText(p, li.Add(tag.Lbl), s.plain(pos, strconv.Itoa(first+i)+".", bold, mm(7)), unit.Vec{X: r.X, Y: y})
		s.placeText(p, li.Add(tag.LBody), t, unit.Vec{X: r.X + mm(7), Y: y})
		y += t.height() + mm(1)
	}
	if end = y - mm(1); end > r.Bottom() {
		s.findings.Add(diag.Errorf(pos, diag.TextTooLong, "make the cards larger in print/sheets.yaml, or take cards-laminate out of forms",
			"the words on the sheet for the pouch are %.0f mm too tall for a card", (end-r.Bottom()).MM()+0.5))
	}
	return end
}
