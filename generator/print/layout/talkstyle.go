package layout

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// A talkStyle is how the cards of one deck to talk from are set: sizes and places
// are the same on all of them, after the card that needs most.
type talkStyle struct {
	margin           unit.Length
	say              setting
	group, text, ask unit.Length // the heights of the group, of what is said and of the questions
	pictures         bool        // some card has one
	upright          bool        // what is said stands below the picture, and not beside it
	art              unit.Length // the least room of a picture above what is said
}

// Settings of a card's small texts. RULES.md C23 wants 14 pt at the least.
func (s *setter) groupSet() setting { return setting{pt(14), pt(18), true, s.Palette.Dark} }
func (s *setter) askSet() setting   { return setting{pt(15), pt(20), false, s.Palette.Ink} }

const (
	talkLarge  = 20 // points of what is said, where a picture gets all its room
	talkLeast  = 16 // points, at the least
	talkGap    = 4 * unit.Millimetre
	talkAsk    = 4 * unit.Millimetre  // above the questions
	talkWrite  = 10 * unit.Millimetre // from the words of an empty card to its line
	talkMost   = 64 * unit.Millimetre // height of an arch
	archLeast  = 20 * unit.Millimetre
	archShare  = 0.38                 // of a card's height, where the words leave it
	smallWidth = 80 * unit.Millimetre // of a card that has less of everything
)

// talkStyle is the largest size of type at which all cards of a deck fit. Rather
// than have words under 20 pt, pictures get less room.
func (s *setter) talkStyle(cards []doc.Card, size unit.Size) talkStyle {
	most := int(min(max(30*size.W.MM()/92, 24), 44))
	if pictured(cards) && !upright(size) {
		most = 26 // beside a picture lines are short
	}
	for points := most; points >= talkLarge; points-- {
		if st, ok := s.talkAt(cards, size, points, size.H.Scale(archShare)); ok {
			return st
		}
	}
	for points := talkLarge; points > talkLeast; points-- {
		if st, ok := s.talkAt(cards, size, points, archLeast); ok {
			return st
		}
	}
	st, _ := s.talkAt(cards, size, talkLeast, archLeast)
	return st
}

// pictured tells whether any card has a picture.
func pictured(cards []doc.Card) bool {
	return slices.ContainsFunc(cards, func(c doc.Card) bool { return !c.Picture.None() })
}

// upright tells that a card has room for a picture above its words.
func upright(size unit.Size) bool { return size.H >= size.W.Scale(0.9) }

// talkAt is the style in one size, and whether all cards fit in it with an arch
// this high. What does not fit is told when the cards are set.
func (s *setter) talkAt(cards []doc.Card, size unit.Size, points int, arch unit.Length) (talkStyle, bool) {
	trial := *s
	trial.findings = &diag.List{}
	set := pt(float64(points))
	st := talkStyle{margin: backMargin, say: setting{set, set.Scale(1.2), true, s.Palette.Ink}}
	if size.W < smallWidth {
		st.margin = mm(6)
	}
	st.pictures = pictured(cards)
	st.upright = st.pictures && upright(size)
	for _, c := range cards {
		group, say, ask := trial.talkTexts(c, st, size)
		st.group, st.ask = max(st.group, group.height()), max(st.ask, ask.height())
		height := say.height()
		if c.Empty {
			height += talkWrite
		}
		st.text = max(st.text, height)
	}
	if st.upright {
		st.art = talkGap + arch
	}
	top, bottom := st.room(size)
	return st, bottom-top >= st.art+st.text && !trial.findings.HasErrors()
}

// room is from below the group to above the questions.
func (st talkStyle) room(size unit.Size) (top, bottom unit.Length) {
	top, bottom = st.margin, size.H-st.margin
	if st.group > 0 {
		top += st.group + talkGap
	}
	if st.ask > 0 {
		bottom -= st.ask + talkAsk
	}
	return top, bottom
}

// disc is the radius of the disc behind the picture of a card that lies.
func (st talkStyle) disc(size unit.Size) unit.Length {
	top, bottom := st.room(size)
	return min((bottom-top)/2, size.W.Scale(0.2), mm(30))
}

// talkTexts is the texts of a card.
func (s *setter) talkTexts(c doc.Card, st talkStyle, size unit.Size) (group, say, ask text) {
	width := size.W - 2*st.margin
	column := width
	if st.pictures && !st.upright {
		column -= 2*st.disc(size) + mm(5)
	}
	return s.plain(c.Pos, c.Group, s.groupSet(), width), s.sentences(c.Say, st.say, column), s.sentences(c.Questions, s.askSet(), width)
}
