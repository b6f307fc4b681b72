package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// lowest is the lowest level of heading in a document.
const lowest = 3

// heading reads # as level 2 and ## as level 3: the title of the document stands
// in the front matter, and has level 1.
func (r *reader) heading(n *ast.Heading, w where) []doc.Block {
	if !r.allows(n, w, inBox, "a heading") {
		return nil
	}
	h := doc.Heading{Pos: r.at(n), Level: n.Level + 1}
	switch {
	case h.Level > lowest:
		r.errorf(h.Pos, diag.HeadingOrder, "use # and ## only", "a heading of %d #", n.Level)
		h.Level = lowest
	case h.Level > r.level+1:
		r.errorf(h.Pos, diag.HeadingOrder, "write one # here, or a heading with one # above", "no heading with one # stands above this one")
	}
	r.level = h.Level
	first := n.FirstChild()
	h.Picture, first = r.leading(first)
	h.Text = unbroken(r.inlinesFrom(first))
	if strings.TrimSpace(doc.Plain(h.Text)) == "" {
		r.bad(n, "write words after the #", "a heading without words")
		return nil
	}
	return []doc.Block{h}
}

// uniqueIDs gives each heading an id from its words that no other heading or
// sheet has. Sheets keep theirs: others link to them.
func uniqueIDs(blocks []doc.Block) []doc.Block {
	taken := map[string]int{}
	for _, b := range blocks {
		if s, ok := b.(doc.Sheet); ok {
			taken[s.ID] = 1
		}
	}
	return idsIn(blocks, taken)
}

func idsIn(blocks []doc.Block, taken map[string]int) []doc.Block {
	for i, b := range blocks {
		switch b := b.(type) {
		case doc.Heading:
			if b.ID == "" {
				b.ID = slug(doc.Plain(b.Text))
			}
			b.ID = unique(b.ID, taken)
			blocks[i] = b
		case doc.Box:
			b.Blocks = idsIn(b.Blocks, taken)
			blocks[i] = b
		}
	}
	return blocks
}

// unique is id, or id with the first free number after it.
func unique(id string, taken map[string]int) string {
	if taken[id] == 0 {
		taken[id] = 1
		return id
	}
	for {
		taken[id]++
		if next := fmt.Sprintf("%s-%d", id, taken[id]); taken[next] == 0 {
			taken[next] = 1
			return next
		}
	}
}

// slug is words as a fragment of ASCII letters, digits and hyphens.
func slug(s string) string {
	var b strings.Builder
	hyphen := false
	for _, c := range strings.ToLower(s) {
		part := string(c)
		switch {
		case c == 'æ' || c == 'ä':
			part = "ae"
		case c == 'ø' || c == 'ö':
			part = "oe"
		case c == 'å':
			part = "aa"
		case c == 'é' || c == 'è':
			part = "e"
		case c == 'ü':
			part = "u"
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
		default:
			hyphen = b.Len() > 0
			continue
		}
		if hyphen {
			b.WriteByte('-')
			hyphen = false
		}
		b.WriteString(part)
	}
	if b.Len() == 0 {
		return "afsnit"
	}
	return b.String()
}
