package finish

import (
	"strings"

	"golang.org/x/text/encoding/charmap"

	"trykklar/generator/print/font"
)

// typed is the font that readers set what is typed in: a simple TrueType font
// with all of WinAnsi, so that æ, ø and å are there and the file stays valid
// after it was filled in and saved. It has its font file in common with the text
// of its face.
type typed struct {
	face *font.Face
	obj  int
}

// The codes of WinAnsi that can be typed.
const firstTyped, lastTyped = 32, 255

// glyphs are those that can be typed.
func (t *typed) glyphs() (gids []font.GID) {
	for c := firstTyped; c <= lastTyped; c++ {
		if g, ok := t.face.Glyph(charmap.Windows1252.DecodeByte(byte(c))); ok {
			gids = append(gids, g)
		}
	}
	return gids
}

// typedFont writes the font, with the name and the descriptor of its font file.
func (f *file) typedFont(t *typed, name string, descriptor int) {
	var widths strings.Builder
	for c := firstTyped; c <= lastTyped; c++ {
		w := "0 "
		if g, ok := t.face.Glyph(charmap.Windows1252.DecodeByte(byte(c))); ok {
			w = pt(thousandths(t.face, g)) + " "
		}
		widths.WriteString(w)
	}
	f.put(t.obj, "<</Type/Font/Subtype/TrueType/BaseFont/%s/Encoding/WinAnsiEncoding/FirstChar %d/LastChar %d/Widths[%s]/FontDescriptor %s>>",
		name, firstTyped, lastTyped, strings.TrimSpace(widths.String()), ref(descriptor))
}

// thousandths is the width of a glyph as PDF counts it.
func thousandths(face *font.Face, g font.GID) float64 {
	return float64(face.Advance(g)) * 1000 / float64(face.UPEM)
}
