package layout_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// setLine is the words on one baseline under one node.
type setLine struct {
	page int
	at   unit.Vec
	end  unit.Length // right end of the ink
	size unit.Length
	node *tag.Node // nil for an artifact
	text string
}

func (l setLine) String() string {
	return fmt.Sprintf("p%d %.2f,%.2f–%.2f mm %q", l.page+1, l.at.X.MM(), l.at.Y.MM(), l.end.MM(), l.text)
}

// setLines is all words of the pages, in the order of painting. Runs that
// follow each other on one baseline are one line, also when a link's node is
// between them.
func setLines(pages []*layout.Page) []setLine {
	var out []setLine
	for i, p := range pages {
		for _, it := range p.Items {
			r, ok := it.Item.(layout.Run)
			if !ok {
				continue
			}
			var node *tag.Node
			if it.Mark != nil {
				node = it.Mark.Node
			}
			end := it.At.X + r.Face.Width(strings.TrimRight(r.Text, " "), r.Size)
			if n := len(out) - 1; n >= 0 && node != nil && out[n].page == i && out[n].at.Y == it.At.Y && out[n].node == node && it.At.X >= out[n].end {
				out[n].text += r.Text
				out[n].end = end
				continue
			}
			out = append(out, setLine{i, it.At, end, r.Size, node, r.Text})
		}
	}
	return out
}

// text is the words of the lines for which keep is true.
func text(lines []setLine, keep func(setLine) bool) (out []string) {
	for _, l := range lines {
		if keep(l) {
			out = append(out, strings.TrimSpace(l.text))
		}
	}
	return out
}

// body is the lines that are no artifacts.
func body(r layout.Result) []setLine {
	return slices.DeleteFunc(setLines(r.Pages), func(l setLine) bool { return l.node == nil })
}

// pagesOf is the pages on which the words of a node and of all below it stand.
func pagesOf(r layout.Result, n *tag.Node) (pages []int) {
	within := map[*tag.Node]bool{}
	n.Walk(func(n, _ *tag.Node) { within[n] = true })
	for i, p := range r.Pages {
		for _, it := range p.Items {
			if it.Mark != nil && within[it.Mark.Node] && !slices.Contains(pages, i) {
				pages = append(pages, i)
			}
		}
	}
	return pages
}

// nodes is all nodes with a role.
func nodes(root *tag.Node, role tag.Role) (out []*tag.Node) {
	root.Walk(func(n, _ *tag.Node) {
		if n.Role == role {
			out = append(out, n)
		}
	})
	return out
}

// wordsOf is the words of a node and of all below it.
func wordsOf(r layout.Result, n *tag.Node) string {
	within := map[*tag.Node]bool{}
	n.Walk(func(n, _ *tag.Node) { within[n] = true })
	var b strings.Builder
	for _, l := range setLines(r.Pages) {
		if within[l.node] {
			b.WriteString(l.text)
		}
	}
	return b.String()
}

// tidy fails where words leave their page or lie on other words.
func tidy(t *testing.T, pages []*layout.Page, margin float64) {
	t.Helper()
	lines := setLines(pages)
	for i, a := range lines {
		size := pages[a.page].Size
		if a.at.X < mm(margin) || a.end > size.W-mm(margin) || a.at.Y-a.size < 0 || a.at.Y > size.H-mm(3.5) {
			t.Errorf("words leave their page: %s", a)
		}
		for _, b := range lines[i+1:] {
			if b.page != a.page || b.at.X >= a.end || a.at.X >= b.end {
				continue
			}
			// From the height of small letters to the baseline: more is always apart.
			if low, high := a.at.Y, b.at.Y-b.size.Scale(0.5); low > high && b.at.Y > a.at.Y-a.size.Scale(0.5) {
				t.Errorf("words lie on words: %s and %s", a, b)
			}
		}
	}
}

// paths is the paths of a page that look so.
func paths(p *layout.Page, look func(layout.Path) bool) (out []layout.Placed) {
	for _, it := range p.Items {
		if path, ok := it.Item.(layout.Path); ok && look(path) {
			out = append(out, it)
		}
	}
	return out
}

// rules is the lines to write on of a page: from left to right, 1 pt.
func rules(p *layout.Page) []layout.Placed {
	return paths(p, func(p layout.Path) bool {
		return p.Stroke != nil && *p.Stroke == load().palette.Line && p.Width == unit.Pt(1) && len(p.Segs) == 2 && p.Segs[1].P[0].Y == 0
	})
}

// extent is the box of a path's points.
func extent(it layout.Placed) unit.Rect {
	low, high := unit.Vec{X: 1 << 50, Y: 1 << 50}, unit.Vec{X: -1 << 50, Y: -1 << 50}
	for _, s := range it.Item.(layout.Path).Segs {
		for _, v := range s.P[:[]int{1, 1, 3, 0}[s.Kind]] {
			v = v.Add(it.At)
			low = unit.Vec{X: min(low.X, v.X), Y: min(low.Y, v.Y)}
			high = unit.Vec{X: max(high.X, v.X), Y: max(high.Y, v.Y)}
		}
	}
	return unit.Rect{Vec: low, Size: unit.Size{W: high.X - low.X, H: high.Y - low.Y}}
}
