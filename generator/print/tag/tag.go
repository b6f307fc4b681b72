// Package tag is the structure tree of a PDF: what each mark on a page is. The
// tree is built where things are placed, so that no role is ever guessed.
package tag

import "slices"

// Role is a standard structure type (ISO 32000-1, 14.8.4).
type Role string

// The roles we use.
const (
	Document Role = "Document"
	H1       Role = "H1"
	H2       Role = "H2"
	H3       Role = "H3"
	P        Role = "P"
	TOC      Role = "TOC"
	TOCI     Role = "TOCI"
	Refer    Role = "Reference"
	L        Role = "L"
	LI       Role = "LI"
	Lbl      Role = "Lbl"
	LBody    Role = "LBody"
	Table    Role = "Table"
	THead    Role = "THead"
	TBody    Role = "TBody"
	TR       Role = "TR"
	TH       Role = "TH"
	TD       Role = "TD"
	Caption  Role = "Caption"
	Figure   Role = "Figure"
	Link     Role = "Link"
	Span     Role = "Span"
	Sect     Role = "Sect"
	Div      Role = "Div"
	Part     Role = "Part"
	Form     Role = "Form"
)

// Heading is the role of a heading of this level.
func Heading(level int) Role { return [...]Role{H1, H1, H2, H3}[min(max(level, 0), 3)] }

// A Node is a structure element. Its Kids are in reading order.
type Node struct {
	Role      Role
	Alt       string // of a Figure: words for those who do not see it
	Scope     string // of a TH: Column or Row
	Span      int    // of a TH that stands over several columns: how many
	Numbering string // of an L with labels: Decimal or Disc
	Kids      []Kid
}

// Kid is implemented by *Node, *Mark and *Annotation.
type Kid interface{ kid() }

// A Mark is a stretch of content on one page that belongs to a node. Drawing
// gives it its page and number.
type Mark struct {
	Node *Node
	Page int // index of the drawn page
	ID   int // marked-content identifier on that page
	Set  bool
}

// An Annotation is a link or a form field on a page, as a kid of its Link or
// Form node. Finish gives it
// its object.
type Annotation struct {
	Node *Node
	Page int
	Obj  int
}

func (*Node) kid()       {}
func (*Mark) kid()       {}
func (*Annotation) kid() {}

// Add appends a new node with this role.
func (n *Node) Add(r Role) *Node {
	k := &Node{Role: r}
	n.Kids = append(n.Kids, k)
	return k
}

// Mark appends a new mark.
func (n *Node) Mark() *Mark {
	m := &Mark{Node: n}
	n.Kids = append(n.Kids, m)
	return m
}

// Next puts a new mark of the same node behind m, in reading order.
func (m *Mark) Next() *Mark {
	n := &Mark{Node: m.Node}
	m.Node.Kids = slices.Insert(m.Node.Kids, slices.Index(m.Node.Kids, Kid(m))+1, Kid(n))
	return n
}

// Annotate appends a new annotation.
func (n *Node) Annotate() *Annotation {
	a := &Annotation{Node: n}
	n.Kids = append(n.Kids, a)
	return a
}

// Walk visits n and all nodes below it in reading order.
func (n *Node) Walk(f func(n, parent *Node)) { n.walk(nil, f) }

func (n *Node) walk(parent *Node, f func(n, parent *Node)) {
	f(n, parent)
	for _, k := range n.Kids {
		if k, ok := k.(*Node); ok {
			k.walk(n, f)
		}
	}
}
