package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// inlines reads all the children of a node. A hard line break becomes a Text
// that is a newline, as Sentences wants it.
func (r *reader) inlines(n ast.Node) []doc.Inline {
	if n == nil {
		return nil
	}
	return r.inlinesFrom(n.FirstChild())
}

// inlinesFrom reads a node and all its later siblings.
func (r *reader) inlinesFrom(n ast.Node) []doc.Inline {
	var in []doc.Inline
	r.leftoverWords(n)
	for ; n != nil; n = n.NextSibling() {
		in = append(in, r.inline(n)...)
	}
	return in
}

func (r *reader) inline(n ast.Node) []doc.Inline {
	switch n := n.(type) {
	case *ast.Text:
		return r.words(n)
	case *ast.Emphasis:
		return r.strong(n)
	case *ast.Link:
		return r.link(n)
	case *ast.AutoLink:
		return r.autoLink(n)
	case *fieldNode:
		return r.field(n)
	case *ast.Image:
		r.bad(n, "put it in a paragraph of its own, or first in a heading or a list item",
			"a picture in the middle of a text")
	case *ast.CodeSpan:
		r.bad(n, "write it without `", "code in a text")
		return r.inlines(n)
	case *ast.RawHTML:
		r.bad(n, "write it without < and >, or put a \\ before the <", "HTML in a text")
	default:
		r.bad(n, "write it in another way", "%s in a text is not known", n.Kind())
	}
	return nil
}

// strong is words in bold. Bold in bold is one.
func (r *reader) strong(n *ast.Emphasis) []doc.Inline {
	kids := r.inlines(n)
	if n.Level == 1 {
		r.bad(n, "write **words** to make them stand out", "words in italics are hard to read")
		return kids
	}
	for p := n.Parent(); p != nil && p.Type() == ast.TypeInline; p = p.Parent() {
		if e, ok := p.(*ast.Emphasis); ok && e.Level == 2 {
			return kids
		}
	}
	if len(kids) == 0 {
		return nil
	}
	return []doc.Inline{doc.Strong{Pos: r.at(n), Kids: kids}}
}

// words is a run of the source, cut so that each Text stands in the source as it
// is, but for single characters that are escaped.
func (r *reader) words(n *ast.Text) []doc.Inline {
	in := r.runs(n.Segment, n.IsRaw())
	switch {
	case n.HardLineBreak():
		in = append(in, doc.Text{Pos: r.pos(n.Segment.Stop), Text: "\n"})
	case n.SoftLineBreak() && len(in) > 0:
		if t, ok := in[len(in)-1].(doc.Text); ok {
			t.Text += " "
			in[len(in)-1] = t
		}
	case n.SoftLineBreak():
		in = append(in, doc.Text{Pos: r.pos(n.Segment.Stop), Text: " "})
	}
	return in
}

func (r *reader) runs(seg text.Segment, raw bool) []doc.Inline {
	var in []doc.Inline
	s := string(r.text[seg.Start:seg.Stop])
	put := func(at int, t string) {
		if t != "" {
			in = append(in, doc.Text{Pos: r.pos(seg.Start + at), Text: t})
		}
	}
	from := 0
	for i := 0; i < len(s); {
		n := 0
		as := ""
		switch c := s[i]; {
		case raw:
		case c == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]):
			n, as = 2, s[i+1:i+2]
		case c == '&':
			if n, as = entity(s[i:]); n > 0 && strings.IndexFunc(as, strictyaml.Unseen) >= 0 {
				r.errorf(r.pos(seg.Start+i), diag.BadUTF8, "delete it", "%q is a character that cannot be seen", s[i:i+n])
			}
		case c == ' ' || c == '\t':
			// one space stands for many, so that print and page agree
			n = len(s[i:]) - len(strings.TrimLeft(s[i:], " \t"))
			if n == 1 && c == ' ' {
				n = 0
			}
			as = " "
		}
		if n == 0 {
			i++
			continue
		}
		put(from, s[from:i])
		put(i, as)
		i += n
		from = i
	}
	put(from, s[from:])
	return in
}

// entity is the length of the character reference that s begins with, and what
// it stands for. The length is 0 when it is just an ampersand.
func entity(s string) (n int, as string) {
	end := strings.IndexByte(s[:min(len(s), 40)], ';')
	if end < 2 || strings.Contains(s[1:end], "&") {
		return 0, ""
	}
	ref := []byte(s[:end+1])
	var out []byte
	if s[1] == '#' {
		out = util.ResolveNumericReferences(ref)
	} else {
		out = util.ResolveEntityNames(ref)
	}
	if string(out) == string(ref) {
		return 0, ""
	}
	return end + 1, strictyaml.Bare(string(out))
}

// unescape is a text of Markdown that is no inline, such as an address, without
// its escapes.
func unescape(b []byte) string {
	s := string(b)
	var out strings.Builder
	for i := 0; i < len(s); {
		n, as := 1, s[i:i+1]
		if s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]) {
			n, as = 2, s[i+1:i+2]
		} else if s[i] == '&' {
			if m, is := entity(s[i:]); m > 0 {
				n, as = m, is
			}
		}
		out.WriteString(as)
		i += n
	}
	return out.String()
}

// unbroken is inlines with a space for each hard line break, for what stands on
// one line, and without space at both ends.
func unbroken(in []doc.Inline) []doc.Inline {
	for i := range in {
		if t, ok := in[i].(doc.Text); ok && t.Text == "\n" {
			t.Text = " "
			in[i] = t
		}
	}
	return trim(in)
}

// plain is the words of a node where the model has room for nothing else.
func (r *reader) plain(in []doc.Inline, what string) string {
	for _, i := range in {
		if _, ok := i.(doc.Text); !ok {
			r.errorf(i.At(), diag.BadMarkdown, "write plain words", "%s is words only", what)
			break
		}
	}
	return strings.Join(strings.Fields(doc.Plain(in)), " ")
}
