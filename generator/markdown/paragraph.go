package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// paragraph reads sentences, or the figure that a picture alone is.
func (r *reader) paragraph(n ast.Node, w where) []doc.Block {
	if img := alone(n); img != nil {
		return r.figure(img, w)
	}
	r.underline(n)
	return r.sentencesFrom(n, n.FirstChild())
}

// sentencesFrom is the paragraph n from one of its inlines on, or nothing.
func (r *reader) sentencesFrom(n, first ast.Node) []doc.Block {
	r.leftoverLines(n)
	p := doc.Paragraph{Pos: r.at(n), Sentences: Sentences(r.inlinesFrom(first), abbreviations(r.src.Words))}
	if len(p.Sentences) == 0 {
		return nil
	}
	return []doc.Block{p}
}

// underline finds a heading that is underlined by ===, which would else be
// words. (One underlined by --- is a page break below a paragraph.)
func (r *reader) underline(n ast.Node) {
	for i := 1; i < n.Lines().Len(); i++ {
		l := n.Lines().At(i)
		s := strings.TrimSpace(string(l.Value(r.text)))
		if len(s) >= 3 && strings.Trim(s, "=") == "" {
			r.errorf(r.pos(l.Start), diag.BadMarkdown, "write # in front of the words", "a heading underlined by =")
		}
	}
}
