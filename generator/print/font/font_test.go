package font_test

import (
	"bytes"
	"encoding/binary"
	"io/fs"
	"maps"
	"slices"
	"testing"

	ximage "golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"trykklar/generator/print/font"
	"trykklar/generator/unit"
	"trykklar/templates"
)

func family(t *testing.T) *font.Family {
	t.Helper()
	f, err := font.Load(templates.FS)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func glyph(t *testing.T, f *font.Face, r rune) font.GID {
	t.Helper()
	g, ok := f.Glyph(r)
	if !ok {
		t.Fatalf("%s has no %q", f.Name, r)
	}
	return g
}

func TestTheTwoWeights(t *testing.T) {
	f := family(t)
	for _, c := range []struct {
		face *font.Face
		name string
		bold bool
	}{{f.Regular, "AtkinsonHyperlegibleDK-Regular", false}, {f.Bold, "AtkinsonHyperlegibleDK-Bold", true}} {
		if c.face.Name != c.name || c.face.Bold != c.bold || c.face.UPEM != 1000 {
			t.Errorf("%s, bold %v, %d units", c.face.Name, c.face.Bold, c.face.UPEM)
		}
		if c.face.Cap <= c.face.XH || c.face.Asc <= c.face.Cap || c.face.Desc >= 0 || c.face.BBox[1] >= 0 || c.face.BBox[3] < c.face.Cap {
			t.Errorf("%s: capitals %d, x %d, up to %d, down to %d, box %v", c.name, c.face.Cap, c.face.XH, c.face.Asc, c.face.Desc, c.face.BBox)
		}
	}
}

// The letters, figures and marks that Danish texts are written with.
func TestDanishIsWhole(t *testing.T) {
	f := family(t)
	for _, r := range "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåéÉöüä0123456789.,:;!?…–—-()/&%+×·•»«“”‘’'\"§½€@#*= \u00a0" {
		for _, face := range []*font.Face{f.Regular, f.Bold} {
			if _, ok := face.Glyph(r); !ok {
				t.Errorf("%s has no %q", face.Name, r)
			}
		}
	}
}

func TestKerning(t *testing.T) {
	f := family(t).Regular
	for pair, kerned := range map[string]bool{"AV": true, "To": true, "Te": true, "LT": true, "Va": true, "11": false, "ab": false, "nn": false} {
		a, b := glyph(t, f, rune(pair[0])), glyph(t, f, rune(pair[1]))
		if k := f.Kern(a, b); kerned != (k < 0) || !kerned && k != 0 {
			t.Errorf("%q is kerned by %d", pair, k)
		}
		if got, want := f.Units(pair), f.Advance(a)+f.Advance(b)+f.Kern(a, b); got != want {
			t.Errorf("%q is %d units wide, want %d", pair, got, want)
		}
	}
}

func TestWidths(t *testing.T) {
	f := family(t).Regular
	if f.Width("", unit.Pt(15)) != 0 || f.Units("A") != f.Advance(glyph(t, f, 'A')) {
		t.Error("a letter is not as wide as its advance")
	}
	if a, b := f.Width("Måned", unit.Pt(10)), f.Width("Måned", unit.Pt(20)); b < 2*a || b > 2*a+2 {
		t.Errorf("twice the size is %v wide, once %v", b, a)
	}
}

func TestAMissingGlyph(t *testing.T) {
	f := family(t).Regular
	for _, r := range "→Ж🙂\u2011" {
		if g, ok := f.Glyph(r); ok || g != 0 {
			t.Errorf("%q is glyph %d", r, g)
		}
	}
}

// tables splits a font file.
func tables(t *testing.T, data []byte) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		r := data[12+16*i:]
		at, size := binary.BigEndian.Uint32(r[8:]), binary.BigEndian.Uint32(r[12:])
		out[string(r[:4])] = data[at : at+size]
	}
	return out
}

// complete adds the tables that a PDF has no use for, and a reader of font files
// cannot do without: those of the whole font.
func complete(t *testing.T, subset []byte) []byte {
	t.Helper()
	file, err := fs.ReadFile(templates.FS, "fonts/AtkinsonHyperlegibleDK-Regular.ttf")
	if err != nil {
		t.Fatal(err)
	}
	have := tables(t, subset)
	for name, d := range tables(t, file) {
		if name == "cmap" || name == "name" || name == "post" || name == "OS/2" {
			have[name] = d
		}
	}
	out := binary.BigEndian.AppendUint16([]byte{0, 1, 0, 0}, uint16(len(have)))
	out = append(out, make([]byte, 6)...)
	var body []byte
	for _, name := range slices.Sorted(maps.Keys(have)) {
		out = append(append(out, name...), 0, 0, 0, 0)
		out = binary.BigEndian.AppendUint32(out, uint32(12+16*len(have)+len(body)))
		out = binary.BigEndian.AppendUint32(out, uint32(len(have[name])))
		body = append(body, have[name]...)
		body = append(body, make([]byte, (4-len(body)%4)%4)...)
	}
	return append(out, body...)
}

// outlined is the glyphs of a subset that have an outline.
func outlined(t *testing.T, data []byte) (font *sfnt.Font, with []int) {
	t.Helper()
	f, err := sfnt.Parse(complete(t, data))
	if err != nil {
		t.Fatal(err)
	}
	var b sfnt.Buffer
	for g := range f.NumGlyphs() {
		segs, err := f.LoadGlyph(&b, sfnt.GlyphIndex(g), fixed.I(1000), nil)
		if err != nil {
			t.Fatalf("glyph %d: %v", g, err)
		}
		if len(segs) > 0 {
			with = append(with, g)
		}
	}
	return f, with
}

// A subset has the outlines that are used and no others, under their own
// numbers, and another reader of fonts can read it.
func TestSubset(t *testing.T) {
	for _, f := range []*font.Face{family(t).Regular, family(t).Bold} {
		used := map[font.GID]bool{glyph(t, f, 'H'): true, glyph(t, f, 'j'): true, glyph(t, f, ' '): true}
		data, err := f.Subset(used)
		if err != nil {
			t.Fatal(err)
		}
		sub, with := outlined(t, data)
		whole, err := f.Subset(all(t, f))
		if err != nil {
			t.Fatal(err)
		}
		full, _ := outlined(t, whole)
		if sub.NumGlyphs() != full.NumGlyphs() {
			t.Errorf("%d glyphs became %d: their numbers would not hold", full.NumGlyphs(), sub.NumGlyphs())
		}
		for _, g := range with {
			if g != 0 && !used[font.GID(g)] && !part(t, f, g) {
				t.Errorf("glyph %d is there, and nobody uses it", g)
			}
		}
		var b sfnt.Buffer
		for g := range used {
			a, err := sub.LoadGlyph(&b, g, fixed.I(1000), nil)
			if err != nil {
				t.Fatal(err)
			}
			mine := slices.Clone(a)
			if theirs, err := full.LoadGlyph(&b, g, fixed.I(1000), nil); err != nil || !slices.Equal(mine, theirs) {
				t.Errorf("glyph %d has another outline in the subset (%v)", g, err)
			}
			adv, err := sub.GlyphAdvance(&b, g, fixed.I(1000), ximage.HintingNone)
			if err != nil || adv.Round() != f.Advance(g) {
				t.Errorf("glyph %d is %d wide, want %d (%v)", g, adv.Round(), f.Advance(g), err)
			}
		}
		if len(data) > len(whole)/4 {
			t.Errorf("three glyphs take %d bytes, all take %d", len(data), len(whole))
		}
		again, _ := f.Subset(used)
		if !bytes.Equal(data, again) {
			t.Error("the same subset twice gives different bytes")
		}
	}
}

// A letter made of others takes them along: å needs a and the ring.
func TestSubsetOfComposedLetters(t *testing.T) {
	f := family(t).Regular
	whole, err := f.Subset(all(t, f))
	if err != nil {
		t.Fatal(err)
	}
	full, _ := outlined(t, whole)
	for _, r := range "åÅéöü½" {
		g := glyph(t, f, r)
		data, err := f.Subset(map[font.GID]bool{g: true})
		if err != nil {
			t.Fatal(err)
		}
		sub, _ := outlined(t, data)
		var b, c sfnt.Buffer
		a, err := sub.LoadGlyph(&b, g, fixed.I(1000), nil)
		if err != nil {
			t.Fatal(err)
		}
		want, err := full.LoadGlyph(&c, g, fixed.I(1000), nil)
		if err != nil || !slices.Equal(a, want) || len(a) == 0 {
			t.Errorf("%q is not whole in its subset: %d segments of %d (%v)", r, len(a), len(want), err)
		}
	}
	data, err := f.Subset(map[font.GID]bool{glyph(t, f, 'å'): true})
	if err != nil {
		t.Fatal(err)
	}
	if _, with := outlined(t, data); !slices.Contains(with, int(glyph(t, f, 'a'))) {
		t.Errorf("the subset of å has outlines %v, and a, %d, is not among them", with, glyph(t, f, 'a'))
	}
}

// all is every glyph a face has.
func all(t *testing.T, f *font.Face) map[font.GID]bool {
	t.Helper()
	used := map[font.GID]bool{}
	for r := rune(32); r < 0x2300; r++ {
		if g, ok := f.Glyph(r); ok {
			used[g] = true
		}
	}
	return used
}

// part tells whether a glyph is a part of H, j or the glyph for a missing one.
func part(t *testing.T, f *font.Face, g int) bool {
	t.Helper()
	data, err := f.Subset(map[font.GID]bool{glyph(t, f, 'j'): true})
	if err != nil {
		t.Fatal(err)
	}
	_, with := outlined(t, data)
	return slices.Contains(with, g)
}

// A subset has no instructions for small screens, and no width that nobody reads.
func TestSubsetIsBare(t *testing.T) {
	f := family(t).Regular
	a, m := glyph(t, f, 'å'), glyph(t, f, 'm')
	data, err := f.Subset(map[font.GID]bool{a: true}, "cmap")
	if err != nil {
		t.Fatal(err)
	}
	have := tables(t, data)
	if names := slices.Sorted(maps.Keys(have)); !slices.Equal(names, []string{"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
		t.Errorf("it has the tables %q", names)
	}
	if w := binary.BigEndian.Uint16(have["hmtx"][4*int(m):]); w != 0 {
		t.Errorf("m is %d wide, and it is not there", w)
	}
	if n := binary.BigEndian.Uint16(have["maxp"][26:]); n != 0 {
		t.Errorf("it says that a glyph has %d bytes of instructions", n)
	}
	at := binary.BigEndian.Uint32(have["loca"][4*int(glyph(t, f, 'a')):])
	simple := have["glyf"][at:]
	contours := int(binary.BigEndian.Uint16(simple))
	if n := binary.BigEndian.Uint16(simple[10+2*contours:]); n != 0 {
		t.Errorf("a has %d bytes of instructions", n)
	}
}
