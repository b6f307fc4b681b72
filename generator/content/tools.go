package content

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// maxSamples is how many of a deck's cards show what it is like.
const maxSamples = 8

// tools is the materials of the course that the meetings use, in the order in which
// they are first used; or with used=no all the others. Those that with= names stand
// there too, and those that without= names do not: a text may show them elsewhere.
// The text that the block stands in is none of them.
func (e *expander) tools(attrs map[string]string) []doc.Block {
	used := attrs["used"] != "no"
	out := doc.Tools{Pos: e.pos, Road: e.course.Road()}
	with, without := e.named(attrs["with"]), e.named(attrs["without"])
	for _, m := range e.materials {
		here := (len(m.Meetings) > 0 == used || slices.Contains(with, m.ID)) && !slices.Contains(without, m.ID)
		if m.File != e.pos.File && here {
			out.Items = append(out.Items, e.tool(m))
		}
	}
	first := func(t doc.Tool) (meeting int) {
		if len(t.Meetings) > 0 {
			meeting = t.Meetings[0]
		}
		return meeting
	}
	slices.SortStableFunc(out.Items, func(a, b doc.Tool) int {
		return cmp.Or(cmp.Compare(first(a), first(b)), cmp.Compare(e.find(a.ID).Order, e.find(b.ID).Order))
	})
	if len(out.Items) == 0 {
		if len(e.lost) == 0 {
			e.found.Add(diag.Errorf(e.pos, diag.BadValue, "take the block out", "there is no such material"))
		}
		return nil
	}
	return []doc.Block{out}
}

// named is the materials that a value of the block names.
func (e *expander) named(ids string) []string {
	out := strings.Fields(ids)
	for _, id := range out {
		if e.find(id) == nil && !e.lost[id] {
			e.found.Add(diag.Errorf(e.pos, diag.UnknownID, didYouMean(id, e.materialIDs()), "there is no material %q", id))
		}
	}
	return out
}

// tool is one material.
func (e *expander) tool(m *materialReader) doc.Tool {
	w := e.words.Content.Tools
	t := doc.Tool{Pos: e.pos, ID: m.ID, Title: m.Title, About: m.Summary, Picture: m.Picture, Meetings: m.Meetings}
	add := func(form string) {
		if !slices.Contains(t.Forms, form) {
			t.Forms = append(t.Forms, form)
		}
	}
	for _, meeting := range e.course.Meetings {
		for _, u := range meeting.Uses {
			if name := e.words.Site.FormShort[string(u.Form)]; u.Material == m.ID && name != "" {
				add(words.Fill(w.Form, "form", name, "copies", w.Copies[string(u.Copies)]))
			}
		}
	}
	if name := e.words.Site.FormShort[string(handiest(m.Forms, false))]; len(t.Forms) == 0 && name != "" {
		add(name)
	}
	switch n := len(m.Meetings); {
	case n == len(e.course.Meetings) && n > 1:
		t.When = w.Every
	case n > 0:
		var numbers []string
		for _, k := range m.Meetings {
			numbers = append(numbers, strconv.Itoa(k))
		}
		t.When = words.Fill(w.When, "numbers", e.listed(numbers))
	}
	if m.sheet != nil {
		if cards, ok := m.sheet.Body.(doc.Cards); ok {
			t.Samples = samples(cards)
		}
	}
	return t
}

// samples is the pictures of a deck's first cards.
func samples(b doc.Cards) []doc.Picture {
	var out []doc.Picture
	for _, set := range b.Sets[:min(1, len(b.Sets))] {
		for _, c := range set.Cards {
			if len(out) < maxSamples && !c.Picture.None() {
				out = append(out, c.Picture)
			}
		}
	}
	return out
}

// listed joins words with commas, and with the language's "and" before the last.
func (e *expander) listed(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + e.words.Site.Count.And + " " + items[last]
}
