// Package font reads the two fonts once a build: glyphs, widths and kerning for
// layout, and a subset of the file for each PDF.
package font

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"trykklar/generator/picture"
	"trykklar/generator/unit"
)

// GID is a glyph's number in its font.
type GID = sfnt.GlyphIndex

// Family is the two weights that everything is set in.
type Family struct {
	Regular *Face
	Bold    *Face
}

// A Face is one font file. It may be used by several goroutines.
type Face struct {
	Name  string // PostScript name
	Key   string // resource name in a PDF: F1 or F2
	UPEM  int    // units to the em
	Cap   int    // height of capitals, in units
	XH    int    // height of x, in units
	Asc   int    // typographic ascent, in units
	Desc  int    // typographic descent, in units, negative
	BBox  [4]int // of all glyphs, in units
	Bold  bool
	Sum   [32]byte // SHA-256 of the file
	data  []byte
	font  *sfnt.Font
	mu    sync.Mutex
	buf   sfnt.Buffer
	gids  map[rune]GID
	adv   map[GID]int
	kerns map[[2]GID]int

	outlines map[GID][]picture.Seg
}

// Load reads the family from a folder of TrueType files.
func Load(fsys fs.FS) (*Family, error) {
	r, err := load(fsys, "fonts/AtkinsonHyperlegibleDK-Regular.ttf", "F1", false)
	if err != nil {
		return nil, err
	}
	b, err := load(fsys, "fonts/AtkinsonHyperlegibleDK-Bold.ttf", "F2", true)
	if err != nil {
		return nil, err
	}
	return &Family{r, b}, nil
}

func load(fsys fs.FS, name, key string, bold bool) (*Face, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	f, err := sfnt.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	face := &Face{
		Key: key, Bold: bold, data: data, font: f, UPEM: int(f.UnitsPerEm()),
		gids: map[rune]GID{}, adv: map[GID]int{}, kerns: map[[2]GID]int{},
		Sum: sha256.Sum256(data), outlines: map[GID][]picture.Seg{},
	}
	tables, err := face.tables()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, t := range []string{"glyf", "loca", "head", "hhea", "hmtx", "maxp"} {
		if tables[t] == nil {
			return nil, fmt.Errorf("%s has no table %q: it wants a font with TrueType outlines", name, t)
		}
	}
	if face.Name, err = f.Name(&face.buf, sfnt.NameIDPostScript); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	m, err := f.Metrics(&face.buf, face.ppem(), font.HintingNone)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	face.Cap, face.XH = round(m.CapHeight), round(m.XHeight)
	face.Asc, face.Desc = round(m.Ascent), -round(m.Descent)
	b, err := f.Bounds(&face.buf, face.ppem(), font.HintingNone)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	// sfnt counts y downwards, PDF upwards.
	face.BBox = [4]int{round(b.Min.X), -round(b.Max.Y), round(b.Max.X), -round(b.Min.Y)}
	return face, nil
}

// ppem makes one pixel one font unit.
func (f *Face) ppem() fixed.Int26_6 { return fixed.I(f.UPEM) }

func round(v fixed.Int26_6) int { return v.Round() }

// Glyph is the glyph of a character, and whether the font has it.
func (f *Face) Glyph(r rune) (GID, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	g, ok := f.gids[r]
	if !ok {
		g, _ = f.font.GlyphIndex(&f.buf, r)
		f.gids[r] = g
	}
	return g, g != 0
}

// Advance is the width of a glyph in font units.
func (f *Face) Advance(g GID) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	a, ok := f.adv[g]
	if !ok {
		v, _ := f.font.GlyphAdvance(&f.buf, g, f.ppem(), font.HintingNone)
		a = round(v)
		f.adv[g] = a
	}
	return a
}

// Kern is how much closer (negative) or further apart two glyphs stand, in font
// units, from the font's own tables.
func (f *Face) Kern(a, b GID) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	k, ok := f.kerns[[2]GID{a, b}]
	if !ok {
		v, err := f.font.Kern(&f.buf, a, b, f.ppem(), font.HintingNone)
		if err == nil { // "not found" means that the pair is not kerned
			k = round(v)
		}
		f.kerns[[2]GID{a, b}] = k
	}
	return k
}

// Width is how wide text is at a size, kerned.
func (f *Face) Width(text string, size unit.Length) unit.Length {
	return f.Scale(f.Units(text), size)
}

// Units is the width of text in font units, kerned.
func (f *Face) Units(text string) int {
	w, last := 0, GID(0)
	for _, r := range text {
		g, _ := f.Glyph(r)
		if last != 0 {
			w += f.Kern(last, g)
		}
		w += f.Advance(g)
		last = g
	}
	return w
}

// Scale brings font units to a length at a size.
func (f *Face) Scale(units int, size unit.Length) unit.Length {
	return unit.Length(int64(units) * int64(size) / int64(f.UPEM))
}
