package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A container is a ::: block as goldmark's tree has it. Its title is its first
// child, so that goldmark reads the title's inlines too.
type container struct {
	ast.BaseBlock
	state  containerState
	colons int
	column int // where its lines begin, right of the lists around it
	name   string
	title  *containerTitle // nil for none
	attrs  text.Segment    // from { to }; empty for none
}

type containerState int

const (
	open    containerState = iota // not closed, so far
	closed                        // by its fence
	leaf                          // closed on its own line
	stray                         // no block at all: a fence that closes nothing
	tooDeep                       // no block at all: one too many around it
)

type containerTitle struct{ ast.BaseBlock }

var (
	kindContainer      = ast.NewNodeKind("Container")
	kindContainerTitle = ast.NewNodeKind("ContainerTitle")
)

func (c *container) Kind() ast.NodeKind      { return kindContainer }
func (t *containerTitle) Kind() ast.NodeKind { return kindContainerTitle }

func (c *container) Dump(source []byte, level int) {
	ast.DumpHelper(c, source, level, map[string]string{"Name": c.name}, nil)
}

func (t *containerTitle) Dump(source []byte, level int) { ast.DumpHelper(t, source, level, nil, nil) }

// containerParser reads
//
//	::: NAME Title words {key=value key="a b"}
//	…
//	:::
//
// A fence closes the innermost block with as many colons, or else the innermost
// with fewer. A block without a body may be closed on its own line by " :::".
type containerParser struct{}

func (containerParser) Trigger() []byte             { return []byte{':'} }
func (containerParser) CanInterruptParagraph() bool { return true }
func (containerParser) CanAcceptIndentedLine() bool { return false }

func (containerParser) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, seg := reader.PeekLine()
	i := pc.BlockOffset()
	if i < 0 {
		return nil, parser.NoChildren
	}
	c := &container{colons: leadingColons(line[i:]), column: reader.LineOffset()}
	if c.colons < 3 {
		return nil, parser.NoChildren
	}
	rest := string(bytes.TrimRight(line, " \t\n"))
	offset := seg.Start - seg.Padding
	from := i + c.colons
	reader.AdvanceToEOL()

	switch {
	case strings.TrimSpace(rest[from:]) == "":
		c.state = stray
		return c, parser.NoChildren
	case len(openContainers(pc)) >= maxBlocks:
		c.state = tooDeep
		return c, parser.NoChildren
	}
	if s, ok := strings.CutSuffix(rest, " :::"); ok && len(s) > from {
		rest = strings.TrimRight(s, " \t")
		c.state = leaf
	}
	from += len(rest[from:]) - len(strings.TrimLeft(rest[from:], " \t"))
	end := from
	for end < len(rest) && rest[end] != ' ' && rest[end] != '\t' && rest[end] != '{' {
		end++
	}
	c.name = rest[from:end]
	from, stop := end, len(rest)
	if at := attributesAt(rest, from); at >= 0 {
		c.attrs = text.NewSegment(offset+at, offset+stop)
		stop = at
	}
	for from < stop && (rest[from] == ' ' || rest[from] == '\t') {
		from++
	}
	if title := strings.TrimRight(rest[from:stop], " \t"); title != "" {
		c.title = &containerTitle{}
		c.title.Lines().Append(text.NewSegment(offset+from, offset+from+len(title)))
		c.title.SetPos(offset + from)
		c.AppendChild(c, c.title)
	}
	if c.state == leaf {
		return c, parser.NoChildren
	}
	return c, parser.HasChildren
}

func (containerParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	c := node.(*container)
	if c.state != open {
		return parser.Close
	}
	line, _ := reader.PeekLine()
	indent, at := util.IndentWidth(line, reader.LineOffset())
	if indent < 4 && at < len(line) && line[at] == ':' {
		n := leadingColons(line[at:])
		fence := n >= 3 && len(bytes.Trim(line[at+n:], " \t\n")) == 0
		if fence && closes(n, reader.LineOffset()+indent, pc) == c {
			c.state = closed
			reader.AdvanceToEOL()
			return parser.Close
		}
	}
	return parser.Continue | parser.HasChildren
}

func (containerParser) Close(ast.Node, text.Reader, parser.Context) {}

func leadingColons(line []byte) int {
	return len(line) - len(bytes.TrimLeft(line, ":"))
}

// closes is the block that a fence of n colons at a column closes.
func closes(n, column int, pc parser.Context) *container {
	var same, fewer *container
	for _, c := range openContainers(pc) {
		switch {
		case c.column > column: // in a list that has ended
		case c.colons == n:
			same = c
		case c.colons < n:
			fewer = c
		}
	}
	if same != nil {
		return same
	}
	return fewer
}

func openContainers(pc parser.Context) []*container {
	var list []*container
	for _, b := range pc.OpenedBlocks() {
		if c, ok := b.Node.(*container); ok && c.state == open {
			list = append(list, c)
		}
	}
	return list
}
