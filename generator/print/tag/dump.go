package tag

import (
	"fmt"
	"strings"
)

// Dump writes the tree as text, a node a line, with the words of its marks as
// text tells them. Golden files hold it.
func Dump(root *Node, text func(*Mark) string) string {
	var b strings.Builder
	dump(&b, root, 0, text)
	return b.String()
}

func dump(b *strings.Builder, n *Node, depth int, text func(*Mark) string) {
	fmt.Fprintf(b, "%s%s", strings.Repeat("  ", depth), n.Role)
	if n.Scope != "" {
		fmt.Fprintf(b, " scope=%s", n.Scope)
	}
	if n.Span > 1 {
		fmt.Fprintf(b, " span=%d", n.Span)
	}
	if n.Alt != "" {
		fmt.Fprintf(b, " alt=%q", n.Alt)
	}
	for _, k := range n.Kids {
		if m, ok := k.(*Mark); ok {
			if s := text(m); s != "" {
				fmt.Fprintf(b, " %q", s)
			}
		}
	}
	b.WriteByte('\n')
	for _, k := range n.Kids {
		if k, ok := k.(*Node); ok {
			dump(b, k, depth+1, text)
		}
	}
}
