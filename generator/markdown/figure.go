package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// alone is the picture that a paragraph consists of, or nil.
func alone(n ast.Node) *ast.Image {
	img, ok := n.FirstChild().(*ast.Image)
	if ok && img.NextSibling() == nil {
		return img
	}
	return nil
}

// figure is a picture in a paragraph of its own. Its title is the caption.
func (r *reader) figure(n *ast.Image, w where) []doc.Block {
	if !r.allows(n, w, inBox, "a picture of its own") {
		return nil
	}
	f := doc.Figure{Pos: r.at(n), Picture: r.picture(n)}
	if len(n.Title) > 0 {
		f.Caption = r.caption(n)
	}
	if f.Picture.None() {
		return nil
	}
	return []doc.Block{f}
}

// caption is the title of a picture, which goldmark gives without its place: on
// one line, it stands in the source as it is.
func (r *reader) caption(n *ast.Image) []doc.Inline {
	at := r.offset(n)
	if i := bytes.Index(r.text[at:], n.Title); i >= 0 && !bytes.Contains(n.Title, []byte("\n")) {
		return unbroken(r.runs(text.NewSegment(at+i, at+i+len(n.Title)), false))
	}
	words := strings.Join(strings.Fields(unescape(n.Title)), " ")
	if words == "" {
		return nil
	}
	return []doc.Inline{doc.Text{Pos: r.pos(at), Text: words}}
}

// leading is the picture that stands first, and what comes after it. Without
// one, it is no picture and first itself.
func (r *reader) leading(first ast.Node) (doc.Picture, ast.Node) {
	img, ok := first.(*ast.Image)
	if !ok {
		return doc.Picture{}, first
	}
	if len(img.Title) > 0 {
		r.bad(img, "leave the words in quotes out", "only a picture in a paragraph of its own has a caption")
	}
	return r.picture(img), img.NextSibling()
}

// picture is the use of a registered picture. The author's words for it take the
// place of the registry's.
func (r *reader) picture(n *ast.Image) doc.Picture {
	pos := r.at(n)
	id := unescape(n.Destination)
	alt := r.plain(r.inlines(n), "the text of a picture")
	if id == "" {
		r.errorf(pos, diag.BadMarkdown, "write ![](ID) with an id of pictures.yaml", "a picture without an id")
		return doc.Picture{}
	}
	known, ok := "", false
	if r.src.Alt != nil {
		known, ok = r.src.Alt(id)
	}
	if !ok {
		r.errorf(pos, diag.UnknownID, "write an id of pictures.yaml, or a persona's face such as ung-mand/happy", "no picture has the id %q", id)
	}
	if alt == "" {
		alt = known
	}
	if alt == "" {
		alt = id // that there are no words is told where the pictures are registered
	}
	return doc.Picture{Pos: pos, ID: id, Alt: alt}
}
