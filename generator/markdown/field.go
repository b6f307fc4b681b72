package markdown

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// A fieldNode is {{name}} or {{name|Label}} in goldmark's tree. Its segment is
// what stands between the braces; it is empty when they are not closed.
type fieldNode struct {
	ast.BaseInline
	segment text.Segment
	open    bool // {{ without }}
}

var kindField = ast.NewNodeKind("Field")

func (f *fieldNode) Kind() ast.NodeKind            { return kindField }
func (f *fieldNode) Dump(source []byte, level int) { ast.DumpHelper(f, source, level, nil, nil) }

type fieldParser struct{}

func (fieldParser) Trigger() []byte { return []byte{'{'} }

func (fieldParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, seg := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("{{")) {
		return nil
	}
	f := &fieldNode{}
	f.SetPos(seg.Start)
	end := bytes.Index(line, []byte("}}"))
	if end < 0 {
		f.open = true
		block.Advance(2)
		return f
	}
	f.segment = text.NewSegment(seg.Start+2, seg.Start+end)
	block.Advance(end + 2)
	return f
}

func (r *reader) field(n *fieldNode) []doc.Inline {
	if n.open {
		r.bad(n, "write {{name}} on one line; in a table, write {{name\\|Label}}", "{{ is not closed by }}")
		return nil
	}
	raw := strings.ReplaceAll(string(n.segment.Value(r.text)), `\|`, "|")
	name, label, own := strings.Cut(raw, "|")
	f := doc.Field{Pos: r.at(n), Name: strings.TrimSpace(name), Label: strings.TrimSpace(label)}
	if !r.fieldName(r.offset(n), f.Name) {
		return nil
	}
	if own && f.Label == "" {
		r.bad(n, "write {{name|Label}}", "the field %q has an empty label", f.Name)
	}
	if f.Label == "" {
		f.Label = r.known()[f.Name]
		if f.Label == "" {
			ids := slices.Sorted(maps.Keys(r.known()))
			r.errorf(f.Pos, diag.UnknownID, "write {{"+f.Name+"|Label}}; "+strictyaml.Suggest(f.Name, ids),
				"the field %q is not known and has no label", f.Name)
		}
	}
	return []doc.Inline{f}
}

// known is the labels of the fields that need none.
func (r *reader) known() map[string]string {
	if r.src.Words == nil {
		return nil
	}
	return r.src.Words.Fields
}

// fieldName checks the name of a form field, which stands in the PDF too.
func (r *reader) fieldName(at int, name string) bool {
	ok := name != "" && len(name) <= 60 && name[0] >= 'a' && name[0] <= 'z'
	for _, c := range name {
		ok = ok && (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-')
	}
	if !ok {
		r.errorf(r.pos(at), diag.BadValue, "write small letters from a to z, digits, - and _", "%q cannot be the name of a field", name)
	}
	return ok
}
