package check

import (
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// sentence is a paragraph at a line of a file.
func sentence(line int, in ...doc.Inline) doc.Paragraph {
	pos := diag.Pos{File: "k/t.md", Line: line, Col: 1}
	in[0] = doc.Text{Pos: pos, Text: in[0].(doc.Text).Text}
	return doc.Paragraph{Pos: pos, Sentences: []doc.Sentence{in}}
}

// Each word of the glossary is marked once in a text, wherever that is; another word
// for a marked one, and a word that a heading names, need not be.
func TestUnmarkedWord(t *testing.T) {
	glossary := []content.Term{{ID: "trang", Word: "trang", Also: []string{"sug"}}, {ID: "sug", Word: "sug"}, {ID: "plan", Word: "nødplan"}}
	term := doc.Term{ID: "trang", Kids: []doc.Inline{doc.Text{Text: "trang"}}}
	said := sentence(3, doc.Text{Text: "Har du trangen?"})
	told := `k/t.md:3:1: warning unmarked-word: "trangen" is in the glossary, and this text does not mark it`
	for name, c := range map[string]struct {
		to     doc.Audience
		blocks []doc.Block
		want   string
	}{
		"never marked":         {doc.Participants, []doc.Block{said}, told},
		"told once":            {doc.Citizens, []doc.Block{said, sentence(4, doc.Text{Text: "Trang går over."})}, told},
		"marked later":         {doc.Participants, []doc.Block{said, sentence(4, doc.Text{Text: "Al "}, doc.Strong{Kids: []doc.Inline{term}})}, ""},
		"another word for it":  {doc.Participants, []doc.Block{sentence(3, doc.Text{Text: "Et sug er "}, term)}, ""},
		"a heading names it":   {doc.Participants, []doc.Block{doc.Heading{Level: 2, Text: []doc.Inline{doc.Text{Text: "Hvad er trang?"}}}, said}, ""},
		"another word":         {doc.Participants, []doc.Block{sentence(3, doc.Text{Text: "Her er trangt."})}, ""},
		"professionals know":   {doc.Professionals, []doc.Block{said}, ""},
		"a box to the support": {doc.Participants, []doc.Block{doc.Box{Kind: doc.BoxSupport, Blocks: []doc.Block{said}}}, ""},
	} {
		site := readers(c.to, c.blocks...)
		site.Courses[0].Glossary = glossary
		if got := strings.TrimSpace(firstLines(unmarkedWord().Run(site, danish(t)))); got != c.want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// firstLines is findings without their hints.
func firstLines(list diag.List) string {
	var b strings.Builder
	for _, f := range list {
		f.Hint = ""
		b.WriteString(f.Format("") + "\n")
	}
	return b.String()
}
