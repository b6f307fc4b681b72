package markdown

import (
	"sort"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"

	"trykklar/generator/diag"
)

// A reader turns one tree of goldmark into blocks and gathers findings.
type reader struct {
	src   Source
	text  []byte
	list  diag.List
	fixed *diag.Pos // of a YAML text, whose inner places are not known

	starts []int // where the lines begin
	last   place // the place asked for last, from which the next is counted

	level  int            // of the heading before, to find skipped ones
	counts map[string]int // blocks by name, to name their form fields
	lists  int            // around what is read
	deep   bool           // blocks too deep in one another were told
}

type place struct{ offset, line, col int }

func newReader(src Source) *reader {
	r := &reader{src: src, text: []byte(src.Text), level: 1, counts: map[string]int{}}
	r.starts = append(r.starts, 0)
	for i, c := range r.text {
		if c == '\n' {
			r.starts = append(r.starts, i+1)
		}
	}
	r.last = place{0, 1, 1}
	return r
}

// newBlockParser is CommonMark with tables and ::: blocks, less headings that
// are underlined: there, a --- below a text would be no page break.
func newBlockParser() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(containerParser{}, 50),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(parser.NewBlockquoteParser(), 800),
			util.Prioritized(parser.NewHTMLBlockParser(), 900),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		withInlines(),
		parser.WithParagraphTransformers(
			util.Prioritized(parser.LinkReferenceParagraphTransformer, 100),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200),
		),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
}

// newInlineParser knows paragraphs only, for texts of YAML files.
func newInlineParser() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(util.Prioritized(parser.NewParagraphParser(), 1000)),
		withInlines(),
	)
}

func withInlines() parser.Option {
	return parser.WithInlineParsers(append(parser.DefaultInlineParsers(),
		util.Prioritized(fieldParser{}, 50))...)
}

// pos is the place of a byte of the text in the author's file.
func (r *reader) pos(offset int) diag.Pos {
	if r.fixed != nil {
		return *r.fixed
	}
	offset = min(max(offset, 0), len(r.text))
	if p := r.last; offset < p.offset || offset >= r.lineEnd(p.line) {
		line := sort.SearchInts(r.starts, offset+1)
		r.last = place{r.starts[line-1], line, 1}
	}
	p := &r.last
	p.col += utf8.RuneCount(r.text[p.offset:offset])
	p.offset = offset
	return diag.Pos{File: r.src.File, Line: r.src.Line + p.line, Col: p.col}
}

// lineEnd is where the next line begins.
func (r *reader) lineEnd(line int) int {
	if line < len(r.starts) {
		return r.starts[line]
	}
	return len(r.text) + 1
}

// line is the source line a byte stands on, and where it begins.
func (r *reader) line(offset int) (string, int) {
	i := sort.SearchInts(r.starts, offset+1)
	start := r.starts[i-1]
	return string(r.text[start:min(r.lineEnd(i), len(r.text))]), start
}

// offset is where a node begins.
func (r *reader) offset(n ast.Node) int {
	for ; n != nil; n = n.Parent() {
		if n.Type() == ast.TypeBlock {
			_, leaf := n.(*ast.Paragraph)
			if l := n.Lines(); l != nil && l.Len() > 0 && (leaf || n.Pos() < 0) {
				return l.At(0).Start
			}
		}
		if n.Pos() >= 0 {
			return n.Pos()
		}
	}
	return 0
}

func (r *reader) at(n ast.Node) diag.Pos { return r.pos(r.offset(n)) }

func (r *reader) errorf(pos diag.Pos, code diag.Code, hint, format string, args ...any) {
	r.list.Add(diag.Errorf(pos, code, hint, format, args...))
}

// bad is a finding about a construct that pages and prints cannot show.
func (r *reader) bad(n ast.Node, hint, format string, args ...any) {
	r.errorf(r.at(n), diag.BadMarkdown, hint, format, args...)
}

func (r *reader) found() diag.List {
	r.list.Sort()
	return r.list
}
