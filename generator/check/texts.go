package check

import (
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
)

// readText is what one audience reads under one title.
type readText struct {
	easyread.Text
	file string // where most of it is written
}

// readTexts is all that a site gives its readers, a text for each audience of
// each document, in the order of the content.
func readTexts(site *content.Site) []readText {
	g := &gatherer{}
	about := g.text("trykklar.yaml", site.Title, doc.Citizens, nil)
	about.sentences(site.Publisher.About)
	publisher := map[string]bool{} // nobody can choose a shorter name
	for _, w := range strings.Fields(strings.ToLower(site.Publisher.Name)) {
		publisher[w] = true
	}
	for _, p := range site.Pages {
		t := g.text(p.File, p.Title, p.Audience, publisher)
		t.sentences(p.Summary)
		t.blocks(p.Body)
	}
	for _, c := range site.Courses {
		known := explained(c)
		t := g.text(c.File, c.Title, doc.Citizens, known)
		t.sentences(c.Summary)
		t.blocks(c.About)
		words := g.text(c.ID+"/glossary.yaml", c.Title, doc.Participants, known)
		for _, w := range c.Glossary {
			words.sentences(w.Means)
		}
		for _, m := range c.Meetings {
			g.meeting(m, known)
		}
		for _, m := range c.Materials {
			t := g.text(m.File, m.Title, m.Audience, known)
			t.sentences(m.Summary)
			t.sentences(m.Note)
			if m.Document != nil {
				t.blocks(m.Document.Blocks)
			}
		}
	}
	var out []readText
	for _, t := range g.texts {
		if len(t.Parts) > 0 {
			out = append(out, *t)
		}
	}
	return out
}

// gatherer collects the parts of texts.
type gatherer struct {
	texts []*readText
}

// gathering is one text of a gatherer while it grows.
type gathering struct {
	*gatherer
	*readText
}

func (g *gatherer) text(file, title string, a doc.Audience, known map[string]bool) gathering {
	t := &readText{Text: easyread.Text{Title: title, Audience: a, Known: known}, file: file}
	g.texts = append(g.texts, t)
	return gathering{g, t}
}

// other is the same document's text for another audience.
func (t gathering) other(a doc.Audience) gathering {
	if t.Audience == a {
		return t
	}
	for _, o := range t.texts {
		if o.file == t.file && o.Title == t.Title && o.Audience == a {
			return gathering{t.gatherer, o}
		}
	}
	return t.text(t.file, t.Title, a, t.Known)
}

func (g *gatherer) meeting(m *content.Meeting, known map[string]bool) {
	t := g.text(m.File, m.Title, doc.Participants, known)
	t.sentences(m.Summary)
	t.label(m.Pos, easyread.Label, m.Question)
	for _, item := range m.Talk {
		t.blocks(item.Blocks)
	}
	if m.Agenda != nil {
		t.blocks(m.Agenda.Blocks)
	}
	if h := m.Homework; h != nil {
		t.label(h.Pos, easyread.Heading, h.Title)
		t.sentences(h.Text)
		t.other(doc.Support).sentences(h.Help)
	}
	staff := t.other(doc.Facilitators)
	staff.blocks(m.Guide)
	for _, task := range m.Prepare {
		staff.word(task.Pos, task.Task)
		staff.word(task.Pos, task.Note)
	}
	for _, bring := range m.Bring {
		staff.word(m.Pos, bring)
	}
}

// explained is the words that a course's glossary has, and their ids.
func explained(c *content.Course) map[string]bool {
	out := map[string]bool{}
	for _, w := range c.Glossary {
		out[strings.ToLower(w.Word)], out[w.ID] = true, true
	}
	return out
}

// blocks adds what blocks say.
func (t gathering) blocks(blocks []doc.Block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case doc.Paragraph:
			t.sentences(b.Sentences)
		case doc.Heading:
			t.inlines(easyread.Heading, b.Text)
		case doc.Sheet:
			t.label(b.Pos, easyread.Heading, b.Title)
			t.sentences(b.Intro)
			if b.Body != nil {
				t.blocks([]doc.Block{b.Body})
			}
		case doc.Box:
			in := t
			switch {
			case b.For != "":
				in = t.other(b.For)
			case b.Kind == doc.BoxSupport && t.Audience != doc.Facilitators && t.Audience != doc.Professionals:
				in = t.other(doc.Support)
			}
			in.inlines(easyread.Label, b.Title)
			in.blocks(b.Blocks)
		case doc.List:
			for _, item := range b.Items {
				at := len(t.Parts)
				t.blocks(item.Blocks)
				for i := at; i < len(t.Parts); i++ {
					if t.Parts[i].Kind == easyread.Running {
						t.Parts[i].Kind = easyread.Item
					}
				}
			}
		case doc.Letter:
			doc.Labels(b, t.word)
			t.blocks(b.Blocks)
		case doc.Cards:
			doc.Labels(b, t.word)
			one := b // the sets differ in their faces only
			one.Sets = b.Sets[:min(1, len(b.Sets))]
			doc.Inlines(one, func(in []doc.Inline) { t.inlines(easyread.Label, in) })
		default:
			doc.Labels(b, t.word)
			doc.Inlines(b, func(in []doc.Inline) { t.inlines(easyread.Label, in) })
		}
	}
}

// inlines adds one sentence; a label that ends as a sentence does is read as one.
func (t gathering) inlines(kind easyread.PartKind, in []doc.Inline) {
	if len(in) > 0 {
		t.label(in[0].At(), kind, doc.Plain(in))
	}
}

// word adds a word on a form or a card.
func (t gathering) word(pos diag.Pos, text string) { t.label(pos, easyread.Label, text) }

func (t gathering) label(pos diag.Pos, kind easyread.PartKind, text string) {
	if strings.TrimSpace(text) == "" {
		return
	}
	if kind == easyread.Label && strings.ContainsAny(text[len(text)-1:], ".!?") {
		kind = easyread.Item
	}
	t.Parts = append(t.Parts, easyread.Part{Pos: pos, Kind: kind, Sentences: []easyread.Sentence{easyread.NewSentence(pos, text)}})
}

// sentences adds a paragraph.
func (t gathering) sentences(list []doc.Sentence) {
	p := easyread.Part{Kind: easyread.Running}
	for _, s := range list {
		if text := doc.Plain(s); strings.TrimSpace(text) != "" {
			p.Sentences = append(p.Sentences, easyread.NewSentence(s[0].At(), text))
		}
	}
	if len(p.Sentences) > 0 {
		p.Pos = p.Sentences[0].Pos
		t.Parts = append(t.Parts, p)
	}
}
