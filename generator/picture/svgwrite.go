package picture

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// SVG is the drawing as SVG again, from its shapes alone: no ids, comments,
// scripts or editors' leavings, so that many can stand in one page. It is as exact
// as a place needs whose longer side has px CSS pixels.
func (d *Drawing) SVG(px float64) []byte {
	var b bytes.Buffer
	box := d.Box
	fmt.Fprintf(&b, `<svg xmlns="%s" viewBox="%s %s %s %s" width="%[4]s" height="%[5]s" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
		svgSpace, short(box.X, 6), short(box.Y, 6), short(box.W, 6), short(box.H, 6))
	for _, s := range d.Shapes {
		m := s.Matrix
		decimals := digits(max(box.W, box.H)/px, m)
		b.WriteString(`<path`)
		if m != Unmoved {
			b.WriteString(` transform="matrix(`)
			for i, v := range m {
				if i > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(short(v, 7))
			}
			b.WriteString(`)"`)
		}
		writePaint(&b, s.Paint, decimals)
		b.WriteString(` d="`)
		writePath(&b, s.Segs, decimals)
		b.WriteString(`"/>`)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// digits is how many decimals show no difference: rounding moves nothing by more
// than an eighth of a CSS pixel, which is as many units of the drawing, and of a
// shape that is scaled by m.
func digits(unitsPerPixel float64, m Matrix) int {
	step := unitsPerPixel / 4 / m.Scale()
	return min(max(int(math.Ceil(-math.Log10(step))), 0), 12)
}

func writePaint(b *bytes.Buffer, p Paint, decimals int) {
	if p.Fill != nil {
		fmt.Fprintf(b, ` fill="%s"`, p.Fill)
		if p.EvenOdd {
			b.WriteString(` fill-rule="evenodd"`)
		}
	}
	if p.Stroke == nil {
		return
	}
	fmt.Fprintf(b, ` stroke="%s" stroke-width="%s"`, p.Stroke, short(p.Width, decimals+2))
	if !p.RoundCap {
		b.WriteString(` stroke-linecap="butt"`)
	}
	if !p.RoundJoin {
		b.WriteString(` stroke-linejoin="miter"`)
		if p.MiterLimit != 4 {
			fmt.Fprintf(b, ` stroke-miterlimit="%s"`, short(p.MiterLimit, 3))
		}
	}
	if len(p.Dash) > 0 {
		b.WriteString(` stroke-dasharray="`)
		for i, v := range p.Dash {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(short(v, decimals+2))
		}
		b.WriteByte('"')
	}
}

// String writes a colour as SVG and CSS do.
func (c RGB) String() string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

// writePath writes a path in relative coordinates, which are shorter. What is
// lost in rounding is made good by the next number.
func writePath(b *bytes.Buffer, segs []Seg, decimals int) {
	unit := math.Pow(10, float64(decimals))
	round := func(p Point) Point { return Point{math.Round(p.X*unit) / unit, math.Round(p.Y*unit) / unit} }
	w := pathWriter{b: b, decimals: decimals}
	var at, from Point
	for _, s := range segs {
		switch s.Kind {
		case Move:
			at = round(s.P[0])
			from = at
			w.write('M', at.X, at.Y)
		case Line:
			p := round(s.P[0])
			switch x, y := p.X-at.X, p.Y-at.Y; {
			case short(y, decimals) == "0":
				w.write('h', x)
			case short(x, decimals) == "0":
				w.write('v', y)
			default:
				w.write('l', x, y)
			}
			at = p
		case Cubic:
			a, c, p := round(s.P[0]), round(s.P[1]), round(s.P[2])
			w.write('c', a.X-at.X, a.Y-at.Y, c.X-at.X, c.Y-at.Y, p.X-at.X, p.Y-at.Y)
			at = p
		case Close:
			w.write('z')
			at = from
		}
	}
}

// pathWriter leaves out what a reader of paths knows: a letter that stood before,
// and the space before a minus or a second decimal point.
type pathWriter struct {
	b        *bytes.Buffer
	decimals int
	letter   byte
	fraction bool // the last number has a decimal point
}

func (w *pathWriter) write(letter byte, numbers ...float64) {
	apart := true
	// A second pair after M is a line, and z has no numbers.
	if letter != w.letter || letter == 'M' || letter == 'z' {
		w.b.WriteByte(letter)
		w.letter, apart = letter, false
	}
	for _, v := range numbers {
		s := short(v, w.decimals)
		if apart && s[0] != '-' && !(s[0] == '.' && w.fraction) {
			w.b.WriteByte(' ')
		}
		w.b.WriteString(s)
		w.fraction, apart = strings.Contains(s, "."), true
	}
}

// short writes a number with no more decimals than asked for, and none of the
// zeros that say nothing.
func short(v float64, decimals int) string {
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	if decimals > 0 {
		s = string(bytes.TrimRight(bytes.TrimRight([]byte(s), "0"), "."))
	}
	switch {
	case s == "-0" || s == "":
		return "0"
	case len(s) > 2 && s[:2] == "0.":
		return s[1:]
	case len(s) > 3 && s[:3] == "-0.":
		return "-" + s[2:]
	}
	return s
}
