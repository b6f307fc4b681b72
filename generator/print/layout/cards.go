package layout

import (
	"cmp"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// Cards sets the given sets of a deck, as cards of this size.
func Cards(in Input, cards doc.Cards, sets []doc.CardSet, size unit.Size) *Deck {
	s := newSetter(in, styleA4())
	d := &Deck{s: s, heads: []*tag.Node{s.root.Add(tag.H1)}}
	for _, set := range sets {
		parent, head := s.root, (*tag.Node)(nil)
		if set.Title != "" && len(sets) > 1 {
			parent = s.root.Add(tag.Sect)
			head = parent.Add(tag.H2)
		}
		d.heads, d.titles = append(d.heads, head), append(d.titles, set.Title)
		var pages []*Page
		var words unit.Length
		var talk talkStyle
		if cards.Kind == doc.TalkCards {
			talk = s.talkStyle(set.Cards, size)
		} else {
			words = s.deckSize(cards.Kind, set.Cards, size)
		}
		for _, c := range set.Cards {
			p := &Page{Size: size}
			node := parent.Add(tag.Div)
			if c.Ask != "" || cards.Kind != doc.TalkCards { // pictures decorate cards to talk about
				s.means = &Meaning{Set: "cards " + set.ID, Is: c.Name(), Pos: c.Pos}
			}
			switch {
			case c.Ask != "":
				s.questionCard(p, node, c)
			case cards.Kind == doc.TalkCards:
				s.talkCard(p, node, c, talk)
			case cards.Kind == doc.EmotionCards:
				s.emotionCard(p, node, c, words)
			default:
				s.pictureCard(p, node, c, words)
			}
			s.means = nil
			if c.Back != nil {
				d.own(c.Back, node, p)
			}
			pages = append(pages, p)
		}
		if len(pages) > 0 {
			pages[0].Anchors = []Anchor{{Title: cmp.Or(set.Title, in.Document.Title), Level: 1}}
		}
		d.Sets = append(d.Sets, pages)
	}
	if cards.HasBacks() {
		d.backs(cards.Back, size)
	}
	return d
}

// tall tells that a card stands upright enough for its word to go below.
func tall(size unit.Size) bool { return size.H >= mm(80) }

// deckSize is the size of the words of a deck: the same on every card, smaller
// for all when the longest would not fit, never under 22 pt.
func (s *setter) deckSize(kind doc.CardKind, cards []doc.Card, size unit.Size) unit.Length {
	from, width := pt(22), size.W-mm(52)-mm(6)
	if kind == doc.EmotionCards {
		from, width = pt(30), size.W-mm(58)-mm(4)
		if tall(size) {
			from, width = pt(36), size.W-mm(12)
		}
	}
	least := pt(22)
	for _, c := range cards {
		words := strings.Fields(c.Word)
		if tall(size) && kind == doc.EmotionCards {
			words = []string{c.Word}
		}
		for _, w := range words {
			for from > least && s.face(true).Width(w, from) > width {
				from -= pt(1)
			}
		}
	}
	return from
}

// tooLong tells of a card whose word does not fit, and by how much.
func (s *setter) tooLong(c doc.Card, t text, room unit.Length) {
	if over := t.height() - room; over > 0 {
		s.findings.Add(diag.Errorf(c.Pos, diag.TextTooLong, "write it shorter: a card holds a word or two",
			"the text of the card %q is %.0f mm too tall for its card", c.Name(), over.MM()+0.5))
	}
}

// emotionCard is a face in an arch on the table line, and its word: below on a
// tall card, beside on a flat one.
func (s *setter) emotionCard(p *Page, n *tag.Node, c doc.Card, size unit.Length) {
	set := setting{size, size.Scale(1.22), true, s.Palette.Ink}
	if tall(p.Size) {
		table, mid := mm(60), p.Size.W/2
		s.fill(p, nil, unit.Vec{X: mid - mm(35), Y: table - mm(56)}, archSegs(mm(70), mm(56)), s.Palette.Tint)
		s.faceOn(p, figure(n, c.Picture), c.Picture, mid, table, mm(52))
		s.tableLine(p, mm(8), p.Size.W-mm(8), table)
		t := s.plain(c.Pos, c.Word, set, p.Size.W-mm(12))
		top := mm(75.4) - s.baseline(set)
		s.tooLong(c, t, p.Size.H-mm(4)-top)
		s.centred(p, n.Add(tag.P), t, mid, top)
		return
	}
	table, mid := mm(58), mm(31)
	s.fill(p, nil, unit.Vec{X: mid - mm(25), Y: table - mm(48)}, archSegs(mm(50), mm(48)), s.Palette.Tint)
	s.faceOn(p, figure(n, c.Picture), c.Picture, mid, table, mm(42))
	s.tableLine(p, mm(5), mm(92), table)
	t := s.plain(c.Pos, c.Word, set, p.Size.W-mm(58)-mm(4))
	s.tooLong(c, t, mm(44))
	// The last line stands at the height of the mouth, whatever their number.
	y := mm(44) - s.baseline(set) - unit.Length(max(len(t.lines)-1, 0))*set.leading
	s.placeText(p, n.Add(tag.P), t, unit.Vec{X: mm(58), Y: y})
}

// questionCard is the question, the faces at the table, and what to do.
func (s *setter) questionCard(p *Page, n *tag.Node, c doc.Card) {
	mid, table, h, step, below := p.Size.W/2, mm(65), mm(16), mm(15.2), mm(76.5)
	ask := setting{pt(26), mm(11.5), true, s.Palette.Dark}
	first := mm(22)
	if !tall(p.Size) {
		table, h, below, first = mm(51), mm(15), mm(62), mm(14.5)
		ask.size, ask.leading = pt(24), mm(10.6)
	}
	t := s.plain(c.Pos, c.Ask, ask, p.Size.W-mm(16))
	s.tooLong(c, t, mm(24))
	s.centred(p, n.Add(tag.P), t, mid, first-s.baseline(ask))
	x := mid - step*unit.Length(len(c.Faces)-1)/2
	for i, f := range c.Faces {
		s.meaning(Meaning{Set: "faces of the question of " + s.means.Set, Is: f.Alt, Pos: c.Pos}, func() {
			s.faceOn(p, nil, f, x+unit.Length(i)*step, table, h)
		})
	}
	s.tableLine(p, mm(8), p.Size.W-mm(8), table)
	hint := s.plain(c.Pos, c.Hint, setting{pt(15), pt(19), false, s.Palette.Ink}, p.Size.W-mm(12))
	s.tooLong(c, hint, hint.set.leading)
	s.centred(p, n.Add(tag.P), hint, mid, below-s.baseline(hint.set))
}

// pictureCard is a picture on a tinted disc with its word beside it. An empty
// one has a dashed disc to draw in, and a line.
func (s *setter) pictureCard(p *Page, n *tag.Node, c doc.Card, size unit.Length) {
	k := (p.Size.W - mm(92)) / 2
	mid := unit.Vec{X: mm(27) + k, Y: p.Size.H / 2}
	set := setting{size, mm(9.2), true, s.Palette.Ink}
	x := mm(52) + k
	t := s.plain(c.Pos, c.Word, set, p.Size.W-x-mm(4))
	s.tooLong(c, t, p.Size.H-mm(12))
	if c.Empty {
		edge, y := mm(7), p.Size.H-mm(8)
		mid.Y = (y - mm(7)) / 2 // above the line, which is as long as the card
		r := min(mm(22), mid.Y-mm(4))
		s.tooLong(c, t, 2*r)
		s.stroke(p, nil, mid, circleSegs(r), s.Palette.Dark, lineShape, mm(2.4), mm(1.8))
		s.placeText(p, n.Add(tag.P), t, unit.Vec{X: x, Y: mid.Y - t.height()/2})
		s.rule(p, edge, p.Size.W-edge, y)
		return
	}
	s.onDisc(p, figure(n, c.Picture), c.Picture, mid, mm(22))
	s.placeText(p, n.Add(tag.P), t, unit.Vec{X: x, Y: mid.Y - t.height()/2})
}

// onDisc is a picture on a tinted disc; without a node it is decoration.
func (s *setter) onDisc(p *Page, n *tag.Node, pic doc.Picture, mid unit.Vec, r unit.Length) {
	s.fill(p, nil, mid, circleSegs(r), s.Palette.Tint)
	half := r.Scale(36.0 / 44)
	s.picture(p, n, pic, unit.Rect{Vec: mid.Add(unit.Vec{X: -half, Y: -half}), Size: unit.Size{W: 2 * half, H: 2 * half}})
}
