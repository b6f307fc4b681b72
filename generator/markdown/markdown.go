// Package markdown turns an author's Markdown into blocks and inlines of the
// document model. It alone knows goldmark. What the model cannot say is a
// finding with a remedy; nothing is dropped quietly.
package markdown

import (
	"strings"

	"github.com/yuin/goldmark/text"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// A Source is a text and what stands around it. The zero value of every field
// but Text is usable.
type Source struct {
	File  string // for findings and places
	Line  int    // how many lines stand before the text in its file
	Text  string // normalised: UTF-8, LF, composed letters
	Words *words.Content

	// Terms holds the ids of the glossary. Nil is a glossary that is not known:
	// any word may be in it.
	Terms map[string]bool

	// Alt gives the words of a picture by its id.
	Alt func(concept string) (alt string, ok bool)

	// Material tells whether the course has a material with this id.
	Material func(id string) bool

	// Meeting tells whether the course has a meeting of this number.
	Meeting func(number int) bool

	// Page tells whether the site has a page with this id, beside its courses.
	Page func(id string) bool

	// Emotions are what somebody may feel, for the columns of a register. Their
	// names are part of the names of fields. None where there is no course.
	Emotions []doc.Choice

	// Expand gives the blocks of what needs the course: take, meeting, reminders,
	// homework, help, homeworks, meetings, tools, brief and dates. Their attributes are
	// checked.
	// Without it these blocks are findings.
	Expand func(name string, pos diag.Pos, title string, attrs map[string]string) ([]doc.Block, diag.List)
}

// Parse reads a body: blocks of Markdown and ::: blocks.
//
// The author's # becomes level 2, below the title of the document. A cover has
// its Fields only and a road its Now only; whoever knows the course fills in the
// rest. IDs of headings are unique among all the blocks, those of Expand too.
//
// Every Text is either a run of the source as it stands there, or one character
// that was escaped, so that its place is exact. Texts therefore follow one
// another without a space between them: a word may go on in the next.
func Parse(src Source) ([]doc.Block, diag.List) {
	src.Text = strings.ReplaceAll(src.Text, "\r\n", "\n")
	r := newReader(src)
	if !r.allowed() {
		return nil, r.found()
	}
	root := newBlockParser().Parse(text.NewReader(r.text))
	blocks := r.blocks(root, onPage)
	blocks = uniqueIDs(blocks)
	return blocks, r.found()
}

// Inlines reads one text of a YAML file that stands at pos: strong words, links,
// terms and fields, but no blocks. Every inline and finding has the place pos.
func Inlines(src Source, pos diag.Pos, text string) ([]doc.Inline, diag.List) {
	in, found := yamlText(src, pos, text)
	return unbroken(in), found
}

// SentencesOf reads one text of a YAML file as Inlines does, and splits it.
func SentencesOf(src Source, pos diag.Pos, text string) ([]doc.Sentence, diag.List) {
	in, found := yamlText(src, pos, text)
	out := Sentences(in, abbreviations(src.Words))
	for i := range out {
		out[i] = placed(out[i], pos)
	}
	return out, found
}

func abbreviations(w *words.Content) []string {
	if w == nil {
		return nil
	}
	return w.Abbreviations
}

// placed is inlines that all stand at pos: how a YAML text is quoted and folded
// is not known here, so that no place inside it can be told.
func placed(in []doc.Inline, pos diag.Pos) []doc.Inline {
	out := make([]doc.Inline, len(in))
	for n, i := range in {
		switch i := i.(type) {
		case doc.Text:
			i.Pos = pos
			out[n] = i
		case doc.Field:
			i.Pos = pos
			out[n] = i
		default:
			out[n] = with(i, placed(kids(i), pos), pos)
		}
	}
	return out
}

// yamlText keeps hard line breaks, and the gap between paragraphs, as newlines.
func yamlText(src Source, pos diag.Pos, s string) ([]doc.Inline, diag.List) {
	s = strings.TrimSpace(s)
	switch {
	case s == "":
		return nil, nil
	case !strings.ContainsAny(s, "[]*_`<>&\\!{}\n\t"):
		return []doc.Inline{doc.Text{Pos: pos, Text: s}}, nil
	}
	src.Text = s
	r := newReader(src)
	r.fixed = &pos
	if !r.allowed() {
		return nil, r.found()
	}
	var in []doc.Inline
	root := newInlineParser().Parse(text.NewReader(r.text))
	for c := root.FirstChild(); c != nil; c = c.NextSibling() {
		if in != nil {
			in = append(in, doc.Text{Pos: pos, Text: "\n"})
		}
		in = append(in, r.inlines(c)...)
	}
	return in, r.found()
}
