package finish

import (
	"fmt"
	"strings"

	"trykklar/generator/print/draw"
	"trykklar/generator/print/tag"
)

// tree is the written structure tree.
type tree struct {
	root   int        // StructTreeRoot
	annots [][]string // references to the annotations of each page
	form   string     // the catalog's entry of the fields; empty for none
	typed  *typed     // what is typed in them is set in; nil for none
}

// prune takes out nodes that nothing was drawn for, but for the cells of
// tables, which keep their columns.
func prune(n *tag.Node) bool {
	kept := n.Kids[:0]
	for _, k := range n.Kids {
		switch k := k.(type) {
		case *tag.Node:
			if !prune(k) {
				continue
			}
		case *tag.Mark:
			if !k.Set {
				continue
			}
		}
		kept = append(kept, k)
	}
	n.Kids = kept
	return len(kept) > 0 || n.Role == tag.TD || n.Role == tag.TH
}

// tree writes the nodes, the links' annotations and the parent tree.
func (f *file) tree(d *draw.File, root *tag.Node, pages []int) *tree {
	t := &tree{root: f.alloc(), annots: make([][]string, len(pages))}
	objs := map[*tag.Node]int{}
	root.Walk(func(n, _ *tag.Node) { objs[n] = f.alloc() })

	// Annotations are numbered after the pages in the parent tree.
	key := len(pages)
	var nums strings.Builder
	for i, s := range d.Sheets {
		fmt.Fprintf(&nums, "%d[", i)
		for _, m := range s.Marks {
			nums.WriteString(ref(objs[m.Node]) + " ")
		}
		nums.WriteString("]")
	}
	for i, s := range d.Sheets {
		for _, l := range s.Links {
			to := "/A<</S/URI/URI" + text(ascii(l.URL)) + ">>"
			if l.Page > 0 {
				to = destination(pages[l.Page-1], d.Sheets[l.Page-1].Size.H.Pt()-l.Y)
			}
			l.Note.Obj = f.add("<</Type/Annot/Subtype/Link/Rect[%s]/Border[0 0 0]/F 4%s/Contents%s/StructParent %d/P %s>>",
				rect(l.Box), to, text(l.Title), key, ref(pages[i]))
			fmt.Fprintf(&nums, "%d %s ", key, ref(objs[l.Note.Node]))
			t.annots[i] = append(t.annots[i], ref(l.Note.Obj))
			key++
		}
	}
	key = f.fields(d, t, objs, pages, &nums, key)
	root.Walk(func(n, parent *tag.Node) { f.node(d, n, parent, objs, t.root, pages) })
	parents := f.add("<</Nums[%s]>>", nums.String())
	f.put(t.root, "<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>", ref(objs[root]), ref(parents), key)
	return t
}

// node writes one structure element. Its kids stand in reading order, whatever
// sheet they lie on.
func (f *file) node(d *draw.File, n, parent *tag.Node, objs map[*tag.Node]int, root int, pages []int) {
	up := root
	if parent != nil {
		up = objs[parent]
	}
	page := -1
	var kids strings.Builder
	for _, k := range n.Kids {
		switch k := k.(type) {
		case *tag.Node:
			kids.WriteString(ref(objs[k]) + " ")
		case *tag.Mark:
			if page < 0 {
				page = k.Page
			}
			if k.Page == page {
				fmt.Fprintf(&kids, "%d ", k.ID)
			} else {
				fmt.Fprintf(&kids, "<</Type/MCR/Pg %s/MCID %d>>", ref(pages[k.Page]), k.ID)
			}
		case *tag.Annotation:
			fmt.Fprintf(&kids, "<</Type/OBJR/Obj %s/Pg %s>>", ref(k.Obj), ref(pages[k.Page]))
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<</Type/StructElem/S/%s/P %s", n.Role, ref(up))
	if page >= 0 {
		b.WriteString("/Pg " + ref(pages[page]))
	}
	if n.Alt != "" {
		b.WriteString("/Alt" + text(n.Alt))
	}
	var attrs []string
	if n.Scope != "" {
		span := ""
		if n.Span > 1 {
			span = fmt.Sprintf("/ColSpan %d", n.Span)
		}
		attrs = append(attrs, "<</O/Table/Scope/"+n.Scope+span+">>")
	}
	if n.Numbering != "" {
		attrs = append(attrs, "<</O/List/ListNumbering/"+n.Numbering+">>")
	}
	if box, ok := d.Boxes[n]; ok {
		attrs = append(attrs, "<</O/Layout/Placement/Block/BBox["+rect(box)+"]>>")
	}
	switch len(attrs) {
	case 0:
	case 1:
		b.WriteString("/A" + attrs[0])
	default:
		b.WriteString("/A[" + strings.Join(attrs, "") + "]")
	}
	if kids.Len() > 0 {
		b.WriteString("/K[" + strings.TrimSpace(kids.String()) + "]")
	}
	b.WriteString(">>")
	f.put(objs[n], "%s", b.String())
}

// ascii is a URL with what is not ASCII percent-encoded: /URI is a string of
// ASCII (ISO 32000-1, 12.6.4.7).
func ascii(url string) string {
	var b strings.Builder
	for _, c := range []byte(url) {
		if c <= ' ' || c > '~' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func rect(b draw.Box) string {
	return pt(b.X0) + " " + pt(b.Y0) + " " + pt(b.X1) + " " + pt(b.Y1)
}
