package layout

import (
	"math"
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// A talkStyle is how the cards of one deck to talk from are set: sizes and places
// are the same on all of them, after the card that needs most.
type talkStyle struct {
	pictures         talkPictures
	margin           unit.Length
	larger           float64 // how much everything is than on smaller cards, but for margins
	say              setting
	art              unit.Length // the least height of a picture's ground
	group, text, ask unit.Length // the heights of the group, of what is said and of the questions
}

// talkPictures is where the pictures of a deck stand.
type talkPictures int

const (
	noPictures talkPictures = iota
	besideWords
	aboveWords
)

const (
	talkLarge  = 20 // points of what is said, where a picture gets all its room
	talkLeast  = 16 // points, at the least
	talkGap    = 4 * unit.Millimetre
	talkAsk    = 4 * unit.Millimetre  // above the questions
	talkWrite  = 10 * unit.Millimetre // from the words of an empty card to its line
	talkMost   = 64 * unit.Millimetre // height of an arch
	archShare  = 0.38                 // of a card's height, where the words leave it
	archLying  = 0.42                 // of a card's height that lies
	archLeast  = 20 * unit.Millimetre
	discShare  = 0.3 // of a card's height across, where the words leave it
	discLeast  = 16 * unit.Millimetre
	smallWidth = 80 * unit.Millimetre // of a card that has no room beside a picture
)

// groupSet and askSet are the small texts of a card. RULES.md C23 wants 14 pt at
// the least.
func (s *setter) groupSet(st talkStyle) setting {
	return setting{pt(14).Scale(st.larger), pt(18).Scale(st.larger), true, s.Palette.Dark}
}

func (s *setter) askSet(st talkStyle) setting {
	return setting{pt(15).Scale(st.larger), pt(20).Scale(st.larger), false, s.Palette.Ink}
}

// largerBy is how much larger than usual the things on a card are.
func largerBy(size unit.Size) float64 {
	if size.W >= mm(150) {
		return 1.4
	}
	return 1
}

// talkStyle is the largest size of type at which all cards of a deck fit. Pictures
// stand above what is said, else beside it. Rather than have words under 20 pt,
// they get less room.
func (s *setter) talkStyle(cards []doc.Card, size unit.Size) talkStyle {
	type attempt struct {
		pictures talkPictures
		from, to float64 // points
		art      unit.Length
	}
	k := largerBy(size)
	most := min(max(30*size.W.MM()/92, 24), 44)
	attempts := []attempt{{noPictures, most, talkLeast, 0}}
	if pictured := func(c doc.Card) bool { return !c.Picture.None() }; slices.ContainsFunc(cards, pictured) {
		attempts = nil
		upright, wide := size.H >= size.W.Scale(0.9), size.W >= smallWidth
		above := archShare
		if !upright {
			above = archLying
		}
		attempts = append(attempts, attempt{aboveWords, most, talkLarge, size.H.Scale(above)})
		if wide {
			attempts = append(attempts, attempt{besideWords, 22 * k, talkLarge, size.H.Scale(discShare)}) // lines are short there
		}
		if upright {
			attempts = append(attempts, attempt{aboveWords, talkLarge, talkLeast, archLeast})
		}
		if wide {
			attempts = append(attempts, attempt{besideWords, talkLarge, talkLeast, discLeast})
		}
	}
	var st talkStyle
	for _, a := range attempts {
		for points := math.Floor(a.from); points >= a.to; points-- {
			fits := false
			st = talkStyle{pictures: a.pictures, margin: backMargin, larger: k, art: a.art,
				say: setting{pt(points), pt(points).Scale(1.2), true, s.Palette.Ink}}
			if st, fits = s.talkHeights(cards, size, st); fits {
				return st
			}
		}
	}
	return st
}

// talkHeights is the style with the heights of its texts, and whether all cards fit
// in it. What does not fit is told when the cards are set.
func (s *setter) talkHeights(cards []doc.Card, size unit.Size, st talkStyle) (talkStyle, bool) {
	trial := s.quiet()
	if size.W < smallWidth {
		st.margin = mm(6)
	}
	for _, c := range cards {
		group, ask := trial.talkAround(c, st, size)
		st.group, st.ask = max(st.group, group.height()), max(st.ask, ask.height())
	}
	for _, c := range cards {
		height := trial.talkSay(c, st, size).height()
		if c.Empty {
			height += talkWrite
		}
		st.text = max(st.text, height)
	}
	top, bottom := st.room(size)
	return st, bottom-top >= st.least(st.text) && !trial.findings.HasErrors()
}

// least is the least room of what is said and its picture.
func (st talkStyle) least(text unit.Length) unit.Length {
	switch st.pictures {
	case aboveWords:
		return st.art + talkGap + text
	case besideWords:
		return max(st.art, text)
	}
	return text
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

// disc is the radius of the disc behind a picture beside its words.
func (st talkStyle) disc(size unit.Size) unit.Length {
	top, bottom := st.room(size)
	return min((bottom-top)/2, size.W.Scale(0.15*st.larger))
}

// talkAround is the group and the questions of a card.
func (s *setter) talkAround(c doc.Card, st talkStyle, size unit.Size) (group, ask text) {
	width := size.W - 2*st.margin
	return s.plain(c.Pos, c.Group, s.groupSet(st), width), s.sentences(c.Questions, s.askSet(st), width)
}

// talkSay is what a card says, once the style knows what stands around it.
func (s *setter) talkSay(c doc.Card, st talkStyle, size unit.Size) text {
	width := size.W - 2*st.margin
	if st.pictures == besideWords {
		width -= 2*st.disc(size) + mm(5)
	}
	return s.sentences(c.Say, st.say, width)
}
