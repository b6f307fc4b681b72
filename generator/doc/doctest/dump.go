// Package doctest helps tests of whatever makes or reads documents: it writes
// blocks as text to review, and holds a document with every block in it.
package doctest

import (
	"fmt"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// Dump writes blocks as text, two spaces further in for each level, each
// sentence on its own line. A place is written when there is one.
//
//	heading 2 #vrede "Vrede" [vink "En hånd"] @3:1
//	paragraph @5:1
//	  | Jeg hedder {{name|Navn}}.
//	  | **Stop** og læs [mere](https://example.org).
//
// It panics on a block it does not know, so that no block is left out quietly.
func Dump(blocks []doc.Block) string {
	var d dumper
	d.blocks(blocks)
	return d.String()
}

// Inlines writes inlines as Dump does.
func Inlines(in []doc.Inline) string {
	var b strings.Builder
	for _, i := range in {
		switch i := i.(type) {
		case doc.Text:
			b.WriteString(i.Text)
		case doc.Strong:
			b.WriteString("**" + Inlines(i.Kids) + "**")
		case doc.Link:
			href := i.Href
			switch {
			case i.Meeting > 0:
				href = "moede:" + strconv.Itoa(i.Meeting)
			case i.Page:
				href = "side:" + href
			case i.Internal:
				href = "materiale:" + href
			}
			b.WriteString("[" + Inlines(i.Kids) + "](" + href + ")")
		case doc.Term:
			b.WriteString("[" + Inlines(i.Kids) + "](ord:" + i.ID + ")")
		case doc.Field:
			b.WriteString("{{" + i.Name + "|" + i.Label + "}}")
		default:
			panic(fmt.Sprintf("doctest: no dump for %T", i))
		}
	}
	return b.String()
}

type dumper struct {
	strings.Builder
	depth int
}

// line writes one line: the words that are not empty, then the place.
func (d *dumper) line(pos diag.Pos, words ...string) {
	d.WriteString(strings.Repeat("  ", d.depth))
	sep := ""
	for _, w := range words {
		if w != "" {
			d.WriteString(sep + w)
			sep = " "
		}
	}
	if pos.Line > 0 {
		fmt.Fprintf(d, " @%d:%d", pos.Line, pos.Col)
	}
	d.WriteByte('\n')
}

// in writes what f writes one level further in.
func (d *dumper) in(f func()) {
	d.depth++
	f()
	d.depth--
}

func (d *dumper) sentences(list []doc.Sentence) {
	for _, s := range list {
		d.line(diag.Pos{}, "|", Inlines(s))
	}
}

func (d *dumper) blocks(list []doc.Block) {
	for _, b := range list {
		if !d.flow(b) && !d.sheet(b) {
			panic(fmt.Sprintf("doctest: no dump for %T", b))
		}
	}
}

// inlines is "label words", or nothing when there are no words.
func inlines(label string, in []doc.Inline) string {
	if len(in) == 0 {
		return ""
	}
	return label + quote(Inlines(in))
}

func quote(s string) string { return fmt.Sprintf("%q", s) }

// named is label="s", or nothing when s is empty.
func named(label, s string) string {
	if s == "" {
		return ""
	}
	return label + "=" + quote(s)
}

func number(label string, n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%s=%d", label, n)
}

func picture(p doc.Picture) string {
	if p.None() {
		return ""
	}
	return fmt.Sprintf("[%s %q]", p.ID, p.Alt)
}

// sign is a picture that stands for a heading in a contents.
func sign(p doc.Picture) string {
	if p.None() {
		return ""
	}
	return "sign " + picture(p)
}

func pictures(list []doc.Picture) string {
	var words []string
	for _, p := range list {
		words = append(words, picture(p))
	}
	return strings.Join(words, " ")
}

func field(f doc.Field) string { return "{{" + f.Name + "|" + f.Label + "}}" }

func fields(list []doc.Field) string {
	var words []string
	for _, f := range list {
		words = append(words, field(f))
	}
	return strings.Join(words, " ")
}
