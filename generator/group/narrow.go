package group

import (
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// Narrow is a document with those cards only that the group has use for: the faces of
// its personas, and its substances. Other documents are themselves.
func (g *Group) Narrow(d *doc.Document) *doc.Document { return withDecks(d, g.deck) }

// Deal is a document with a set of faces for each participant and each facilitator: that
// of the persona that a participant chose, and for the others the group's in turn. What
// belongs to one persona lies together. Where nobody is named, it is narrowed alone.
func (g *Group) Deal(d *doc.Document) *doc.Document {
	return withDecks(d, func(c doc.Cards) (doc.Cards, bool) {
		c, ok := g.deck(c)
		if len(c.Sets) == 0 || len(g.Participants)+len(g.Facilitators) == 0 {
			return c, ok
		}
		counts := make([]int, len(c.Sets))
		others := len(g.Facilitators)
		for _, p := range g.Participants {
			if i := slices.IndexFunc(c.Sets, func(s doc.CardSet) bool { return s.ID == p.Persona }); i >= 0 {
				counts[i]++
			} else {
				others++
			}
		}
		for i := range others {
			counts[i%len(counts)]++
		}
		var sets []doc.CardSet
		for i, n := range counts {
			sets = append(sets, slices.Repeat(c.Sets[i:i+1], n)...)
		}
		c.Sets = sets
		return c, true
	})
}

// Repeat is a document, narrowed, with so many of each set of its deck, each on sheets of
// its own: the sheet that lies under the pouch is printed once.
func (g *Group) Repeat(d *doc.Document, n int) *doc.Document {
	return withDecks(d, func(c doc.Cards) (doc.Cards, bool) {
		c, ok := g.deck(c)
		if n < 2 {
			return c, ok
		}
		var sets []doc.CardSet
		for _, s := range c.Sets {
			sets = append(sets, slices.Repeat([]doc.CardSet{s}, n)...)
		}
		c.Sets = sets
		return c, true
	})
}

// withDecks is a document with other decks; itself where none is other.
func withDecks(d *doc.Document, other func(doc.Cards) (doc.Cards, bool)) *doc.Document {
	out := *d
	changed := false
	out.Blocks = make([]doc.Block, len(d.Blocks))
	for i, b := range d.Blocks {
		out.Blocks[i] = b
		deck, inSheet := b.(doc.Cards)
		sheet, isSheet := b.(doc.Sheet)
		if isSheet {
			deck, inSheet = sheet.Body.(doc.Cards)
		}
		if !inSheet {
			continue
		}
		narrow, ok := other(deck)
		if !ok {
			continue
		}
		changed = true
		if out.Blocks[i] = narrow; isSheet {
			sheet.Body = narrow
			out.Blocks[i] = sheet
		}
	}
	if !changed {
		return d
	}
	return &out
}

// deck is a deck with fewer cards, and whether it has.
func (g *Group) deck(c doc.Cards) (doc.Cards, bool) {
	switch chosen := g.Personas(); {
	case c.Substances && len(g.Substances) > 0:
		sets := slices.Clone(c.Sets)
		for i, s := range sets {
			sets[i].Cards = slices.DeleteFunc(slices.Clone(s.Cards), func(card doc.Card) bool {
				return !card.Empty && !g.knows(card)
			})
		}
		c.Sets = sets
		return c, true
	case len(c.Sets) > 1 && len(chosen) > 0:
		c.Sets = slices.DeleteFunc(slices.Clone(c.Sets), func(s doc.CardSet) bool { return !slices.Contains(chosen, s.ID) })
		return c, true
	}
	return c, false
}

func (g *Group) knows(card doc.Card) bool { return g.has(card.Name(), card.Group) }

// Prints tells whether the group has use for a material: whether it knows one of the
// substances that it is about.
func (g *Group) Prints(m *content.Material) bool {
	if len(m.Substances) == 0 || len(g.Substances) == 0 {
		return true
	}
	for _, s := range g.Course.Substances() {
		about := slices.Contains(m.Substances, s.Word) || slices.Contains(m.Substances, s.Group)
		if about && g.has(s.Word, s.Group) {
			return true
		}
	}
	return false
}

// has tells whether the group named a substance, or the group that it lies in.
func (g *Group) has(word, group string) bool {
	return slices.Contains(g.Substances, strings.ToLower(word)) || slices.Contains(g.Substances, strings.ToLower(group))
}

// substancesOf is what a group may name: the groups that the course's substances lie
// in, and the substances.
func substancesOf(c *content.Course) []string {
	var groups, out []string
	for _, s := range c.Substances() {
		if s.Group != "" && !slices.Contains(groups, s.Group) {
			groups = append(groups, s.Group)
		}
		out = append(out, s.Word)
	}
	return append(groups, out...)
}
