package check

import (
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
	"trykklar/generator/words"
)

func unmarkedWord() Rule {
	return Rule{
		Code: diag.UnmarkedWord,
		About: "a text to participants or citizens marks each word of the glossary once, so that whoever does not know it can see what it means; " +
			"a word in a heading is what the text itself explains",
		Run: func(site *content.Site, w *words.Words) diag.List {
			var list diag.List
			for _, c := range site.Courses {
				for _, m := range c.Materials {
					if m.Document != nil && (m.Audience == doc.Participants || m.Audience == doc.Citizens) {
						list.Add(unmarked(m, c.Glossary, w.Site.Search.Endings)...)
					}
				}
			}
			return list
		},
	}
}

// unmarked tells of the first place of each word that the text uses and marks nowhere.
func unmarked(m *content.Material, glossary []content.Term, endings []string) diag.List {
	known := map[string]bool{}
	see := func(in []doc.Inline) {
		for _, id := range termsIn(in) {
			known[id] = true
		}
	}
	titles := []string{m.Title}
	doc.Walk(m.Document.Blocks, func(b doc.Block) {
		doc.Inlines(b, see)
		switch b := b.(type) {
		case doc.Heading:
			titles = append(titles, doc.Plain(b.Text))
		case doc.Sheet:
			titles = append(titles, b.Title)
		}
	})
	// Who sees what a word means sees the other words for it.
	for _, t := range glossary {
		if known[t.ID] {
			titles = append(titles, t.Also...)
		}
	}
	for _, t := range glossary {
		known[t.ID] = known[t.ID] || slices.ContainsFunc(titles, func(title string) bool { return uses(title, t.Word, endings) != "" })
	}
	var list diag.List
	readSentences(m.Document.Blocks, func(s doc.Sentence) {
		for _, t := range glossary {
			if known[t.ID] {
				continue
			}
			if word := uses(doc.Plain(s), t.Word, endings); word != "" {
				known[t.ID] = true
				list.Add(diag.Warningf(s[0].At(), diag.UnmarkedWord, "write ["+word+"](ord:"+t.ID+") here, where it stands first",
					"%q is in the glossary, and this text does not mark it", word))
			}
		}
	})
	return list
}

// readSentences hands out the sentences of paragraphs and lists, but for boxes to
// other readers.
func readSentences(blocks []doc.Block, f func(doc.Sentence)) {
	for _, b := range blocks {
		switch b := b.(type) {
		case doc.Paragraph:
			for _, s := range b.Sentences {
				if len(s) > 0 {
					f(s)
				}
			}
		case doc.List:
			for _, item := range b.Items {
				readSentences(item.Blocks, f)
			}
		case doc.Box:
			if b.For == "" && b.Kind != doc.BoxSupport {
				readSentences(b.Blocks, f)
			}
		}
	}
}

// termsIn is the ids of the words of the glossary that are marked.
func termsIn(in []doc.Inline) []string {
	var out []string
	for _, i := range in {
		switch i := i.(type) {
		case doc.Term:
			out = append(out, i.ID)
		case doc.Strong:
			out = append(out, termsIn(i.Kids)...)
		case doc.Link:
			out = append(out, termsIn(i.Kids)...)
		}
	}
	return out
}

// uses is the word of a text that is a word of the glossary, or that with one of the
// language's endings; "" when there is none.
func uses(text, word string, endings []string) string {
	word = strings.ToLower(word)
	for _, w := range easyread.NewSentence(diag.Pos{}, text).Words {
		if rest, ok := strings.CutPrefix(strings.ToLower(w), word); ok && (rest == "" || slices.Contains(endings, rest)) {
			return w
		}
	}
	return ""
}
