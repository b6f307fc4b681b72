package site

import (
	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// FilterView is the choices above lists of materials: everything, or what is for
// one kind of reader. Scripts alone can choose, so it is not seen where they are
// off; then everything is.
type FilterView struct {
	W     *words.SiteFilter
	Every string
	Chips []ChipView
	All   string // the button that shows the rest
	Many  string // what is told of "#" materials
	First int    // how many of each list are shown before that; 0 for all
}

// A ChipView is one choice, and how many it leaves.
type ChipView struct {
	Text string
	N    int
	Told string // how many, in words
}

// filter is for lists of cards; nil when there is nothing to choose between and no
// list is cut.
func (b *builder) filter(first int, lists ...[]MaterialCardView) *FilterView {
	n, cut, counts := 0, false, map[string]int{}
	for _, list := range lists {
		cut = cut || first > 0 && len(list) > first
		for _, c := range list {
			n++
			counts[c.For]++
		}
	}
	w := &b.words.Filter
	v := &FilterView{W: w, Every: words.Fill(w.Every, "n", number(n)), All: words.Fill(w.All, "n", number(n)), First: first, Many: words.Fill(w.Shown.Many, "n", "#")}
	for _, name := range b.audiences() {
		if counts[name] > 0 && counts[name] < n {
			v.Chips = append(v.Chips, ChipView{name, counts[name], count(counts[name], b.words.Count.Materials)})
		}
	}
	if len(v.Chips) == 0 && !cut {
		return nil
	}
	return v
}

// reader is for whom a material is. What participants share, such as a poster or
// the cards on the table, is for the group: every meeting that uses it prints one.
func (b *builder) reader(m *content.Material) string {
	shared, used := true, false
	for _, meeting := range m.Course.Meetings {
		for _, u := range meeting.Uses {
			if u.Material == m.ID {
				used, shared = true, shared && u.Copies == content.Group
			}
		}
	}
	if m.Audience == doc.Participants && used && shared {
		return b.words.Filter.Group
	}
	return byAudience(b.words.Audience, m.Audience)
}
