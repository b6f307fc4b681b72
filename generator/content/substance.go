package content

import (
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A Substance is what one card of a course is about, of which a group may know some only.
type Substance struct {
	Word    string // as the card says it
	Group   string // what it belongs to; may be empty
	Picture doc.Picture
}

// Substances is those of the course's cards on substances, each once, in the order of
// the decks. Empty cards, to draw on, are none.
func (c *Course) Substances() []Substance {
	var out []Substance
	for _, m := range c.Materials {
		if m.Document == nil {
			continue
		}
		deck, _ := m.Document.Deck()
		if !deck.Substances {
			continue
		}
		for _, s := range deck.Sets {
			for _, card := range s.Cards {
				name := card.Name()
				if card.Empty || name == "" || slices.ContainsFunc(out, func(o Substance) bool { return o.Word == name }) {
					continue
				}
				out = append(out, Substance{name, card.Group, card.Picture})
			}
		}
	}
	return out
}

// substances is which of the course's substances a material is about.
func (c *courseReader) substances(m *materialReader) {
	var known []string
	for _, s := range c.course.Substances() {
		for _, word := range []string{s.Group, s.Word} {
			if word != "" && !slices.Contains(known, word) {
				known = append(known, word)
			}
		}
	}
	for _, s := range m.file.material().About {
		if !slices.Contains(known, s.Value) {
			c.list.Add(diag.Errorf(s.Pos, diag.UnknownID, strictyaml.Suggest(s.Value, known), "no card on substances says %q", s.Value))
			continue
		}
		m.Substances = append(m.Substances, s.Value)
	}
}
