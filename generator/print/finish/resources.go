package finish

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"trykklar/generator/print/draw"
	"trykklar/generator/print/font"
)

// resources is the dictionary that all pages and forms share: fonts by the keys
// of their faces, drawings and photos.
func (f *file) resources(d *draw.File, src *drawn, t *tree) int {
	n := f.alloc()
	var fonts, forms strings.Builder
	faces := slices.SortedFunc(maps.Keys(d.Glyphs), func(a, b *font.Face) int { return cmp.Compare(a.Key, b.Key) })
	if t.typed != nil && d.Glyphs[t.typed.face] == nil {
		faces = append(faces, t.typed.face)
	}
	for _, face := range faces {
		name, desc := f.fontFile(face, d.Glyphs[face], t.typed)
		if len(d.Glyphs[face]) > 0 {
			fmt.Fprintf(&fonts, "/%s %s", face.Key, ref(f.font(face, d.Glyphs[face], name, desc)))
		}
	}
	for _, x := range d.Forms {
		b := x.Box
		o := f.addStream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[%s %s %s %s]/Resources %s",
			pt(b.X0), pt(b.Y0), pt(b.X1), pt(b.Y1), ref(n)), x.Content)
		fmt.Fprintf(&forms, "/%s %s", x.Name, ref(o))
	}
	for _, i := range src.images {
		fmt.Fprintf(&forms, "/%s %s", i.name, ref(f.copyStream(src, i.obj)))
	}
	f.put(n, "<</Font<<%s>>/XObject<<%s>>>>", fonts.String(), forms.String())
	return n
}

// fontFile adds the subset of a face that a file needs, for its text and for what
// is typed in its fields, and the font that is typed in. It gives the subset's
// name and descriptor.
func (f *file) fontFile(face *font.Face, glyphs map[font.GID]rune, t *typed) (name string, desc int) {
	used := map[font.GID]bool{}
	for g := range glyphs {
		used[g] = true
	}
	typing := t != nil && t.face == face
	flags := 4 // symbolic: its codes are its own
	var more []string
	if typing {
		flags, more = 32, []string{"cmap"} // nonsymbolic: its codes are those of WinAnsi
		for _, g := range t.glyphs() {
			used[g] = true
		}
	}
	data, err := face.Subset(used, more...)
	if err != nil {
		panic(err) // the font was read at the start of the build
	}
	name = subsetName(face, slices.Sorted(maps.Keys(used)))
	desc = f.descriptor(face, name, data, flags)
	if typing {
		f.typedFont(t, name, desc)
	}
	return name, desc
}

// font adds a composite font for text. Codes are glyph numbers, so that no map
// stands between them (ISO 32000-1, 9.7.4).
func (f *file) font(face *font.Face, glyphs map[font.GID]rune, name string, desc int) int {
	gids := slices.Sorted(maps.Keys(glyphs))
	var w strings.Builder
	for i, g := range gids {
		if i == 0 || gids[i-1]+1 != g {
			if i > 0 {
				w.WriteByte(']')
			}
			fmt.Fprintf(&w, "%d[", g)
		} else {
			w.WriteByte(' ')
		}
		w.WriteString(pt(thousandths(face, g)))
	}
	w.WriteByte(']')
	cid := f.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s/CIDToGIDMap/Identity/DW 1000/W[%s]>>",
		name, ref(desc), w.String())
	uni := f.addStream("", toUnicode(gids, glyphs))
	return f.add("<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s]/ToUnicode %s>>", name, ref(cid), ref(uni))
}

// descriptor adds the font's file and what there is to know of it.
func (f *file) descriptor(face *font.Face, name string, data []byte, flags int) int {
	em := func(v int) int { return v * 1000 / face.UPEM }
	file2 := f.addStream(fmt.Sprintf("/Length1 %d", len(data)), data)
	weight := 80
	if face.Bold {
		weight = 140
	}
	return f.add("<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d/XHeight %d/StemV %d/FontFile2 %s>>",
		name, flags, em(face.BBox[0]), em(face.BBox[1]), em(face.BBox[2]), em(face.BBox[3]), em(face.Asc), em(face.Desc), em(face.Cap), em(face.XH), weight, ref(file2))
}

// subsetName is the font's name with the six letters that mark a subset, made
// from its glyphs.
func subsetName(face *font.Face, gids []font.GID) string {
	id := identity(fmt.Append(nil, gids))
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + id[i]%26
	}
	return string(tag) + "+" + face.Name
}

// toUnicode maps the codes that are used, and no others, a hundred to a block.
func toUnicode(gids []font.GID, glyphs map[font.GID]rune) []byte {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
	for len(gids) > 0 {
		n := min(100, len(gids))
		fmt.Fprintf(&b, "%d beginbfchar\n", n)
		for _, g := range gids[:n] {
			fmt.Fprintf(&b, "<%04X><%s>\n", g, strings.Trim(text16(glyphs[g]), "<>"))
		}
		b.WriteString("endbfchar\n")
		gids = gids[n:]
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return []byte(b.String())
}

func text16(r rune) string {
	if r < 0x10000 {
		return fmt.Sprintf("%04X", r)
	}
	r -= 0x10000
	return fmt.Sprintf("%04X%04X", 0xD800+r>>10, 0xDC00+r&0x3FF)
}
