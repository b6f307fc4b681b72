package layout

import (
	"slices"
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
	"trykklar/generator/words"
)

// A Deck is the cards of a document, each a page of its own size, and what the
// sheets need beside them.
type Deck struct {
	Sets   [][]*Page // by set of the deck
	s      *setter
	titles []string
	heads  []*tag.Node // of the document, and of each set; nil once it stands on a sheet
}

// Result is the cards as pages with their tree, and what was found on cards and
// in feet: it is complete when all feet are made.
func (d *Deck) Result() Result {
	d.s.pages = slices.Concat(d.Sets...)
	return d.s.result()
}

// Foot is the foot of one sheet of cards (LOOK.md §9): name, control line,
// "Ark 2 af 4", and publisher, version and credits below. The first time they
// stand, the title is a heading and so is the name of a set; after that they are
// artifacts. set is the set on the sheet, or -1 for none or several. shown is the pages on
// the sheet; left and right are the outer edges of the cards.
func (d *Deck) Foot(set, sheet, sheets int, shown []*Page, left, right unit.Length) []Placed {
	s, p := d.s, &Page{}
	ink := s.Palette.Ink
	y := mm(285.8)
	x := d.name(p, 0, s.Document.Title, unit.Vec{X: left, Y: y})
	if set >= 0 && d.titles[set] != "" {
		x = s.artifact(p, " · ", x, y, 10, true, ink)
		x = d.name(p, set+1, d.titles[set], unit.Vec{X: x, Y: y})
	}
	if left := s.controlLine(p, mm(179.5), y); x > left-mm(2) {
		s.findings.Add(diag.Errorf(s.Document.Pos, diag.TextTooLong, "use a shorter title",
			"the title runs %.0f mm into the control line of the sheet", (x-left).MM()+2))
	}
	of := words.Fill(s.Words.SheetOf, "sheet", strconv.Itoa(sheet), "sheets", strconv.Itoa(sheets))
	s.artifactRight(p, of, right, y, 10, true, ink)
	line := s.Publisher + " · " + s.Version
	for _, c := range s.creditsOf(shown) {
		line += " · " + c
	}
	s.smallPrint(p, line, left, mm(289.3), right-left)
	return p.Items
}

// name sets the title, or the name of a set, in the foot; it returns its right end.
func (d *Deck) name(p *Page, head int, str string, at unit.Vec) unit.Length {
	f := d.s.face(true)
	d.s.checkGlyphs(doc.Text{Pos: d.s.Document.Pos, Text: str}, true)
	d.s.put(p, d.heads[head], at, Run{f, pt(10), d.s.Palette.Ink, str})
	d.heads[head] = nil
	return at.X + f.Width(str, pt(10))
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
