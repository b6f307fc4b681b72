package print_test

import (
	"fmt"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// tree writes the structure tree that stands in the file as tag.Dump writes the
// one it was made from. On its way it holds marks and links against the parent
// tree.
func (p *pdf) tree() string {
	root := p.dict(p.root["StructTreeRoot"])
	w := &treeReader{pdf: p, words: map[[2]int]string{}, owner: map[[2]int]int{}, parents: map[int]types.Object{}}
	nums := p.array(p.dict(root["ParentTree"])["Nums"])
	for i := 0; i+1 < len(nums); i += 2 {
		w.parents[int(p.number(nums[i]))] = nums[i+1]
	}
	for i := range p.pages {
		for _, it := range p.content(i) {
			if it.mcid >= 0 {
				w.words[[2]int{i, it.mcid}] += it.text
			}
			if it.mcid == -2 {
				p.t.Errorf("page %d: %s %v is neither marked nor an artifact", i+1, it.op, it.args)
			}
		}
	}
	top, ok := root["K"].(types.IndirectRef)
	if !ok {
		top = p.array(root["K"])[0].(types.IndirectRef)
	}
	if parent := p.dict(top)["P"]; parent == nil || p.root["StructTreeRoot"].(types.IndirectRef).ObjectNumber != parent.(types.IndirectRef).ObjectNumber {
		p.t.Error("the top of the tree has not the root as its parent")
	}
	w.node(top, 0)
	w.leftOver()
	return w.out.String()
}

type treeReader struct {
	*pdf
	out     strings.Builder
	words   map[[2]int]string // by page and number
	owner   map[[2]int]int    // the node that has the mark
	parents map[int]types.Object
	links   int
}

func (w *treeReader) node(ref types.IndirectRef, depth int) {
	d := w.dict(ref)
	role := w.name(d["S"])
	var attrs []string
	if a := w.dict(d["A"]); a != nil && w.name(a["O"]) == "Table" {
		attrs = append(attrs, " scope="+w.name(a["Scope"]))
		if a["ColSpan"] != nil {
			attrs = append(attrs, fmt.Sprintf(" span=%d", int(w.number(a["ColSpan"]))))
		}
	}
	if alt := w.str(d["Alt"]); alt != "" {
		attrs = append(attrs, fmt.Sprintf(" alt=%q", alt))
	}
	var words []string
	var kids []types.IndirectRef
	for _, k := range w.array(d["K"]) {
		page, id := w.page(d["Pg"]), -1
		switch x := w.get(k).(type) {
		case types.Integer:
			id = int(x)
		case types.Dict:
			switch w.name(x["Type"]) {
			case "MCR":
				page, id = w.page(x["Pg"]), int(w.number(x["MCID"]))
			case "OBJR":
				w.link(x, ref, role)
				continue
			case "StructElem":
				if up, ok := x["P"].(types.IndirectRef); !ok || up.ObjectNumber != ref.ObjectNumber {
					w.t.Errorf("a %s does not know its parent", w.name(x["S"]))
				}
				kids = append(kids, k.(types.IndirectRef))
				continue
			}
		}
		w.mark(page, id, ref, role)
		if s := w.words[[2]int{page, id}]; s != "" {
			words = append(words, fmt.Sprintf(" %q", s))
		}
	}
	fmt.Fprintf(&w.out, "%s%s%s%s\n", strings.Repeat("  ", depth), role, strings.Join(attrs, ""), strings.Join(words, ""))
	for _, k := range kids {
		w.node(k, depth+1)
	}
}

// mark holds one mark against the parent tree.
func (w *treeReader) mark(page, id int, ref types.IndirectRef, role string) {
	key := [2]int{page, id}
	if page < 0 || id < 0 {
		w.t.Errorf("a %s has a mark %d on page %d", role, id, page+1)
		return
	}
	if other, ok := w.owner[key]; ok {
		w.t.Errorf("mark %d of page %d belongs to nodes %d and %d", id, page+1, other, ref.ObjectNumber)
	}
	w.owner[key] = int(ref.ObjectNumber)
	up := w.array(w.parents[int(w.number(w.pages[page]["StructParents"]))])
	if id >= len(up) || up[id].(types.IndirectRef).ObjectNumber != ref.ObjectNumber {
		w.t.Errorf("the parent tree leads mark %d of page %d elsewhere", id, page+1)
	}
}

// link holds the annotation of a link or a field against the parent tree and its
// page.
func (w *treeReader) link(objr types.Dict, ref types.IndirectRef, role string) {
	w.links++
	a := w.dict(objr["Obj"])
	link := role == "Link" && w.name(a["Subtype"]) == "Link" && w.str(a["Contents"]) != ""
	field := role == "Form" && w.name(a["Subtype"]) == "Widget"
	if field {
		of := a
		if a["Parent"] != nil {
			of = w.dict(a["Parent"])
		}
		field = w.str(of["T"]) != "" && w.str(of["TU"]) != "" && a["AP"] != nil
	}
	if !link && !field {
		w.t.Errorf("a %s holds the annotation %v", role, a)
	}
	if up, ok := w.parents[int(w.number(a["StructParent"]))].(types.IndirectRef); !ok || up.ObjectNumber != ref.ObjectNumber {
		w.t.Error("the parent tree leads a link elsewhere")
	}
	found := false
	for _, other := range w.array(w.pages[w.page(objr["Pg"])]["Annots"]) {
		found = found || other.(types.IndirectRef).ObjectNumber == objr["Obj"].(types.IndirectRef).ObjectNumber
	}
	if !found {
		w.t.Error("a link is not among the annotations of its page")
	}
}

// leftOver fails for marks on the pages that no node has, and marks of nodes
// that no page has.
func (w *treeReader) leftOver() {
	annots := 0
	for i := range w.pages {
		seen := map[int]string{}
		for _, it := range w.content(i) {
			if it.mcid >= 0 {
				seen[it.mcid] = it.role
			}
		}
		for id, role := range seen {
			n, ok := w.owner[[2]int{i, id}]
			if !ok {
				w.t.Errorf("mark %d of page %d belongs to no node", id, i+1)
				continue
			}
			if d := w.dict(*types.NewIndirectRef(n, 0)); w.name(d["S"]) != role {
				w.t.Errorf("mark %d of page %d is a %s there, and a %s in the tree", id, i+1, role, w.name(d["S"]))
			}
		}
		for key := range w.owner {
			if _, ok := seen[key[1]]; key[0] == i && !ok {
				w.t.Errorf("the tree has a mark %d on page %d that is not there", key[1], i+1)
			}
		}
		annots += len(w.array(w.pages[i]["Annots"]))
	}
	if annots != w.links {
		w.t.Errorf("%d annotations, %d in the tree", annots, w.links)
	}
}
