package doc

import (
	"strings"

	"trykklar/generator/diag"
)

// Inline is implemented by Text, Strong, Link, Term and Field.
type Inline interface {
	At() diag.Pos
	inline()
}

// Text is plain words.
type Text struct {
	diag.Pos
	Text string
}

// Strong is words in bold.
type Strong struct {
	diag.Pos
	Kids []Inline
}

// A Link leads somewhere. Href is an absolute URL; with Internal the id of a
// material of the same course, and with Page too the id of a page of the site.
// With Meeting it leads to that meeting of the same course, and has no Href.
type Link struct {
	diag.Pos
	Kids     []Inline
	Href     string
	Internal bool
	Page     bool
	Meeting  int // its number; 0 for none
}

// A Term is a word that the glossary explains. ID is the glossary's key.
type Term struct {
	diag.Pos
	Kids []Inline
	ID   string
}

// A Field is a named place for something only the group or the reader knows: a
// line to write on, a form field, or the value itself in a group's own set.
type Field struct {
	diag.Pos
	Name  string // ASCII; the same name is the same field everywhere in a file
	Label string // what to write, for those who do not see the line
}

func (Text) inline()   {}
func (Strong) inline() {}
func (Link) inline()   {}
func (Term) inline()   {}
func (Field) inline()  {}

// Plain is the words of inlines without their marks; a field is left out.
func Plain(in []Inline) string {
	var b strings.Builder
	plain(&b, in)
	return b.String()
}

func plain(b *strings.Builder, in []Inline) {
	for _, i := range in {
		switch i := i.(type) {
		case Text:
			b.WriteString(i.Text)
		case Strong:
			plain(b, i.Kids)
		case Link:
			plain(b, i.Kids)
		case Term:
			plain(b, i.Kids)
		}
	}
}

// A Sentence is what stands on a line of its own: easy-read text starts every
// sentence on a new line (RULES.md C5).
type Sentence []Inline
