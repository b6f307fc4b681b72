package layout

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// backMargin is how far words and pictures of a back keep from the cut: 5 mm, and
// the 2 mm that a printer may shift the paper between its sides. The ground is
// white, so a shift does not show.
const backMargin = 7 * unit.Millimetre

// own sets the back that belongs to one card: it is read after its front.
func (d *Deck) own(b *doc.CardBack, n *tag.Node, front *Page) {
	p := &Page{Size: front.Size}
	d.s.cardBack(p, n, b)
	if d.behind == nil {
		d.behind = map[*Page]*Page{}
	}
	d.behind[front] = p
}

// backs gives each card its back: its own, or the one that all others share. The
// shared one is text once, on the first card that has it, and told last; on the
// others it is an artifact. Without a shared one a card may have none.
func (d *Deck) backs(shared *doc.CardBack, size unit.Size) {
	var first, again *Page
	for _, set := range d.Sets {
		var backs []*Page
		for _, front := range set {
			back := d.behind[front]
			switch {
			case back != nil || shared == nil:
			case first == nil:
				first, again = &Page{Size: size}, &Page{Size: size}
				d.s.cardBack(first, d.s.root.Add(tag.Div), shared)
				d.s.quiet().cardBack(again, nil, shared) // what is wrong is told once
				back = first
			default:
				back = again
			}
			backs = append(backs, back)
		}
		d.Backs = append(d.Backs, backs)
	}
}

// cardBack is a picture over a title and text, in the middle of the card. Without
// a node it is decoration.
func (s *setter) cardBack(p *Page, n *tag.Node, b *doc.CardBack) {
	width := p.Size.W - 2*backMargin
	room := p.Size.H - 2*backMargin
	k := largerBy(p.Size)
	head := pt(26).Scale(k)
	if p.Size.W < smallWidth {
		head = pt(20)
	}
	title := s.plain(b.Pos, b.Title, setting{head, head.Scale(1.2), true, s.Palette.Dark}, width)
	body := s.sentences(b.Text, setting{pt(15).Scale(k), pt(20).Scale(k), false, s.Palette.Ink}, width)
	words := title.height() + body.height()
	if len(title.lines) > 0 && len(body.lines) > 0 {
		words += mm(2)
	}
	gap, r := mm(4), unit.Length(0)
	if !b.Picture.None() {
		r = min((room-words-gap)/2, width/2, mm(30).Scale(k))
	}
	if over := words - room; over > 0 || !b.Picture.None() && r < mm(8) {
		if !b.Picture.None() {
			over += gap + mm(16)
		}
		s.findings.Add(diag.Errorf(b.Pos, diag.TextTooLong, "write it shorter, or choose a larger size of card",
			"the back of the card is %.0f mm too tall for its card", over.MM()+0.5))
		return
	}
	mid, y := p.Size.W/2, (p.Size.H-words)/2
	if r > 0 {
		y = (p.Size.H - words - gap - 2*r) / 2
		s.onDisc(p, nil, b.Picture, unit.Vec{X: mid, Y: y + r}, r)
		y += 2*r + gap
	}
	if len(title.lines) > 0 {
		s.centred(p, under(n), title, mid, y)
	}
	if len(body.lines) > 0 {
		s.placeText(p, under(n), body, unit.Vec{X: backMargin, Y: y + words - body.height()})
	}
}

// under is a paragraph of a node; none for decoration.
func under(n *tag.Node) *tag.Node {
	if n == nil {
		return nil
	}
	return n.Add(tag.P)
}
