package content

import (
	"fmt"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// brief is a meeting for those who lead it, in short: what stands under a heading
// of its text, such as its purpose, its topics and its homework. All else stays on
// the meeting's page, where its title leads, and nothing is written twice.
func (e *expander) brief(title string, attrs map[string]string) []doc.Block {
	m := e.of(attrs)
	if m == nil {
		return nil
	}
	page := doc.Link{Pos: e.pos, Kids: e.text(e.meetingTitle(m)), Meeting: m.Number, Internal: true}
	out := []doc.Block{doc.Heading{Pos: e.pos, Level: 3, Text: []doc.Inline{page}, Picture: m.Picture}}
	if title != "" {
		out = append(out, e.under(m, title)...)
	}
	list := doc.List{Pos: e.pos}
	item := func(sentence doc.Sentence) {
		list.Items = append(list.Items, doc.Item{Pos: e.pos, Blocks: paragraph(e.pos, []doc.Sentence{sentence})})
	}
	w := e.words.Content.Brief
	item(e.topics(m))
	if h := m.Homework; h != nil {
		item(e.labelled(w.Homework, h.Title))
	}
	return append(out, list)
}

// under is the words under a heading of a meeting's text, down to the next one.
func (e *expander) under(m *Meeting, title string) []doc.Block {
	var out []doc.Block
	found := false
	for _, b := range m.Guide {
		if h, ok := b.(doc.Heading); ok {
			if found {
				break
			}
			found = doc.Plain(h.Text) == title
			continue
		}
		if !found {
			continue
		}
		switch b.(type) {
		case doc.Paragraph, doc.List, doc.Box, doc.Table:
			out = append(out, b)
		default:
			e.found.Add(diag.Errorf(e.pos, diag.BadValue, "choose a heading with words below it alone",
				"under the heading %q of meeting %d stands more than words", title, m.Number))
			return nil
		}
	}
	if !found && !e.brokenMeeting(m.Number) {
		e.found.Add(diag.Errorf(e.pos, diag.UnknownID, fmt.Sprintf("write ::: brief {number=%d}, or a heading that stands in %s", m.Number, m.File),
			"the text of meeting %d has no heading %q", m.Number, title))
	}
	return out
}

// topics is the items of an agenda without its pauses, and how long it all takes. A
// line ends between items, and never within one.
func (e *expander) topics(m *Meeting) doc.Sentence {
	var topics []string
	minutes := 0
	doc.Walk(m.Agenda.Blocks, func(b doc.Block) {
		a, ok := b.(doc.Agenda)
		if !ok {
			return
		}
		for _, item := range a.Items {
			minutes += item.Minutes
			if item.Kind == doc.AgendaTopic {
				topics = append(topics, strings.ReplaceAll(item.Title, " ", noBreak))
			}
		}
	})
	label := words.Fill(e.words.Content.Brief.Agenda, "n", strconv.Itoa(minutes))
	return e.labelled(label, strings.Join(topics, noBreak+"· "))
}

// noBreak is a space that no line breaks at: a line does not begin with a dot.
const noBreak = "\u00a0"

// labelled is words after a label in bold.
func (e *expander) labelled(label, text string) doc.Sentence {
	return doc.Sentence{doc.Strong{Pos: e.pos, Kids: e.text(label)}, doc.Text{Pos: e.pos, Text: " " + text}}
}
