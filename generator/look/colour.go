package look

import (
	"math"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/picture"
	"trykklar/generator/strictyaml"
)

// leastContrast is what text must have to its ground (WCAG 2, level AAA).
const leastContrast = 7

// LeastApart is how far fills must be from each other in lightness, of 100, to
// be told apart in grey (RULES.md R27).
const LeastApart = 15.0

// A Colour is one that stands in a file.
type Colour struct {
	diag.Pos
	picture.RGB
}

// DecodeYAML reads hexadecimal digits, with or without a # in front.
func (c *Colour) DecodeYAML(n *strictyaml.Node) diag.List {
	rgb, ok := picture.ParseHex("#" + strings.TrimPrefix(n.Value, "#"))
	if n.Kind != strictyaml.Scalar || !ok {
		return diag.List{n.Wants("a colour such as 22211F")}
	}
	*c = Colour{n.Pos, rgb}
	return nil
}

// luminance is the relative luminance of WCAG 2, 0 to 1.
func luminance(c picture.RGB) float64 {
	linear := func(v uint8) float64 {
		f := float64(v) / 255
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// contrast is the contrast ratio of WCAG 2, 1 to 21.
func contrast(a, b picture.RGB) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// Lightness is L* of CIELAB, 0 to 100.
func Lightness(c picture.RGB) float64 {
	y := luminance(c)
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}
