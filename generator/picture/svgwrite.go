package picture

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
)

// write is the drawing as SVG again, from its shapes alone: no ids, comments,
// scripts or editors' leavings, so that many can stand in one page.
func (d *Drawing) write() []byte {
	var b bytes.Buffer
	box := d.Box
	fmt.Fprintf(&b, `<svg xmlns="%s" viewBox="%s %s %s %s" width="%[4]s" height="%[5]s" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
		svgSpace, short(box.X, 6), short(box.Y, 6), short(box.W, 6), short(box.H, 6))
	for _, s := range d.Shapes {
		m := matrix(s.Matrix)
		decimals := digits(max(box.W, box.H), m)
		b.WriteString(`<path`)
		if m != unmoved {
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

// digits is how many decimals show no difference: a ten-thousandth of the
// drawing, in the units of a shape that is scaled by m.
func digits(size float64, m matrix) int {
	return min(max(int(math.Ceil(4-math.Log10(size)+math.Log10(m.scale()))), 0), 12)
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
	var at, from Point
	pair := func(p Point, first bool) {
		for _, v := range []float64{p.X - at.X, p.Y - at.Y} {
			s := short(v, decimals)
			if !first && s[0] != '-' {
				b.WriteByte(' ')
			}
			b.WriteString(s)
			first = false
		}
	}
	for _, s := range segs {
		switch s.Kind {
		case Move:
			p := round(s.P[0])
			at = Point{}
			b.WriteByte('M')
			pair(p, true)
			at, from = p, p
		case Line:
			p := round(s.P[0])
			b.WriteByte('l')
			pair(p, true)
			at = p
		case Cubic:
			p := round(s.P[2])
			b.WriteByte('c')
			pair(round(s.P[0]), true)
			pair(round(s.P[1]), false)
			pair(p, false)
			at = p
		case Close:
			b.WriteByte('z')
			at = from
		}
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
