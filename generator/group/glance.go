package group

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// A Glance is a page of a set as a picture, to look at while one fills in the form.
type Glance struct {
	What string `json:"what"` // cover or diploma
	PNG  int    `json:"png"`  // its number among the bytes
	W    int    `json:"w"`
	H    int    `json:"h"`
	Alt  string `json:"alt"`
	data []byte
}

// glanceWidth is how many pixels a picture has across: sharp on a phone, and beside a
// form.
const glanceWidth = 720

// Glances is the cover of what each participant gets, and the diploma, as the first who
// has a name gets them. One in which something does not fit is left out: that is told.
func (s *Source) Glances(g *Group) ([]Glance, error) {
	who := max(0, slices.IndexFunc(g.Participants, func(p Participant) bool { return p.Name.Text != "" }))
	out := []Glance{}
	for _, what := range []struct {
		name string
		is   func(m *content.Material) bool
	}{{"cover", hasCover}, {"diploma", func(m *content.Material) bool { return m.Kind == "diploma" }}} {
		i := slices.IndexFunc(g.Course.Materials, what.is)
		if i < 0 {
			continue
		}
		mat := g.Course.Materials[i]
		m := s.maker(g, Choice{Only: mat.ID})
		m.collect()
		if len(m.order) == 0 {
			continue
		}
		c := m.of(m.order[0], who, len(g.Participants) > 0)
		_, found, err := m.t.Lay(c)
		if err != nil {
			return nil, err
		}
		if found.HasErrors() {
			continue
		}
		one := Glance{What: what.name, Alt: words.Fill(s.in.Words.Group.Glance, "title", mat.Title)}
		if len(g.Participants) > 0 && g.Participants[who].Name.Text != "" {
			one.Alt = words.Fill(s.in.Words.Group.GlanceFor, "title", mat.Title, "name", g.Participants[who].Name.Text)
		}
		if one.data, one.W, one.H, err = m.t.Glance(0, glanceWidth); err != nil {
			return nil, err
		}
		one.PNG = len(out)
		out = append(out, one)
	}
	return out, nil
}

// hasCover tells of what each participant gets and that begins with a front page.
func hasCover(m *content.Material) bool {
	if m.Audience != doc.Participants || m.Use().Copies != content.Each {
		return false
	}
	return slices.ContainsFunc(m.Document.Blocks, func(b doc.Block) bool { _, ok := b.(doc.Cover); return ok })
}
