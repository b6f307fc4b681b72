// Package finish makes a drawn file a tagged, archivable PDF: it adds the
// structure tree, fonts, shared drawings, links, metadata and the viewer's
// preferences to fpdf's pages, and writes the file anew. What comes out is
// PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
package finish

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"strings"
	"unicode/utf16"

	"trykklar/generator/print/draw"
	"trykklar/generator/print/tag"
)

// srgb is the sRGB-v2-magic profile of the Compact ICC Profiles collection (CC0).
//
//go:embed srgb.icc
var srgb []byte

// Meta is what a file says of itself.
type Meta struct {
	Title  string
	Lang   string
	Author string // the publisher
	Duplex string // DuplexFlipShortEdge, DuplexFlipLongEdge, Simplex; empty for none

	Streams *Streams // that other files share with it; nil for none
}

// file is the objects of the PDF to be written; number 0 is never used.
type file struct {
	objs    []object
	streams *Streams
}

// An object is a dictionary or array, or a stream with its dictionary. Plain is a
// stream that is to be compressed, with its dictionary's entries but /Length and
// /Filter as the body.
type object struct {
	body   []byte
	stream []byte // nil for none
	plain  []byte
	set    bool
}

func (f *file) alloc() int {
	f.objs = append(f.objs, object{})
	return len(f.objs) - 1
}

func (f *file) put(n int, format string, args ...any) {
	f.objs[n] = object{body: fmt.Appendf(nil, format, args...), set: true}
}

func (f *file) add(format string, args ...any) int {
	n := f.alloc()
	f.put(n, format, args...)
	return n
}

// addStream adds a stream to be compressed when the file is written; dict is its
// entries but /Length and /Filter.
func (f *file) addStream(dict string, data []byte) int {
	n := f.alloc()
	f.objs[n] = object{body: []byte(dict), plain: data, set: true}
	return n
}

// PDF finishes a drawn file with its structure tree.
func PDF(d *draw.File, root *tag.Node, m Meta) ([]byte, error) {
	src, err := readDrawn(d.PDF)
	if err != nil {
		return nil, err
	}
	f := &file{objs: make([]object, 1), streams: m.Streams}
	pages := make([]int, len(d.Sheets))
	for i := range pages {
		pages[i] = f.alloc()
	}
	prune(root)
	t := f.tree(d, root, pages)
	resources := f.resources(d, src, t)
	kids := make([]string, len(pages))
	contents := map[[sha256.Size]byte]int{} // copies of a page share what is painted; each has its own part of the tree
	parent := f.alloc()
	for i, s := range d.Sheets {
		kids[i] = ref(pages[i])
		painted := src.stream(src.contents[i])
		sum := sha256.Sum256(painted)
		if contents[sum] == 0 {
			contents[sum] = f.addStream("", painted)
		}
		content := contents[sum]
		annots := ""
		if len(t.annots[i]) > 0 {
			annots = "/Annots[" + strings.Join(t.annots[i], " ") + "]"
		}
		boxes := ""
		if s.Trim != nil {
			// The page is as large as the bleed: marks would need more.
			w, h := s.Size.W.Pt(), s.Size.H.Pt()
			boxes = fmt.Sprintf("/BleedBox[0 0 %s %s]/TrimBox[%s %s %s %s]", pt(w), pt(h),
				pt(s.Trim.X.Pt()), pt(h-s.Trim.Bottom().Pt()), pt(s.Trim.Right().Pt()), pt(h-s.Trim.Y.Pt()))
		}
		f.put(pages[i], "<</Type/Page/Parent %s/MediaBox[0 0 %s %s]%s/Resources %s/Contents %s/StructParents %d/Tabs/S%s>>",
			ref(parent), pt(s.Size.W.Pt()), pt(s.Size.H.Pt()), boxes, ref(resources), ref(content), i, annots)
	}
	f.put(parent, "<</Type/Pages/Count %d/Kids[%s]>>", len(pages), strings.Join(kids, " "))
	catalog := f.catalog(d, t, parent, pages, m)
	info := f.add("<</Title%s/Author%s/Producer%s>>", text(m.Title), text(m.Author), text(producer))
	return f.write(catalog, info), nil
}

// catalog is the root of the file: what a viewer and a validator look at first.
func (f *file) catalog(d *draw.File, t *tree, parent int, pages []int, m Meta) int {
	xmp := f.alloc()
	x := packet(m)
	// Metadata is never compressed: PDF/A wants it readable by anybody.
	f.objs[xmp] = object{body: fmt.Appendf(nil, "<</Type/Metadata/Subtype/XML/Length %d>>", len(x)), stream: x, set: true}
	icc := f.addStream("/N 3", srgb)
	intent := f.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %s>>", ref(icc))
	duplex := ""
	if m.Duplex != "" {
		duplex = "/Duplex/" + m.Duplex
	}
	outline := f.outline(d, pages)
	return f.add("<</Type/Catalog/Pages %s/Lang%s/StructTreeRoot %s/MarkInfo<</Marked true>>/Metadata %s/OutputIntents[%s]"+
		"/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None%s>>%s%s>>",
		ref(parent), text(m.Lang), ref(t.root), ref(xmp), ref(intent), duplex, outline, t.form)
}

func ref(n int) string { return fmt.Sprintf("%d 0 R", n) }

// pt is a number of points with three decimals at the most.
func pt(v float64) string {
	s := strings.TrimRight(fmt.Sprintf("%.3f", v), "0")
	return strings.TrimSuffix(s, ".")
}

// text is a text string, in UTF-16 where it is not ASCII.
func text(s string) string {
	plain := true
	for _, r := range s {
		if r < ' ' || r > '~' {
			plain = false
		}
	}
	if plain {
		return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(s) + ")"
	}
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, c := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", c)
	}
	b.WriteByte('>')
	return b.String()
}

// identity is the file's identifier: the same content has the same one.
func identity(data []byte) string {
	h := sha256.Sum256(data)
	return fmt.Sprintf("%X", h[:16])
}
