package draw

import (
	"trykklar/generator/picture"
)

// extent is the box of all points of a path with room for its line.
func extent(sh picture.Shape) picture.Box {
	first := true
	var x0, y0, x1, y1 float64
	for _, seg := range sh.Segs {
		for _, p := range seg.P[:seg.Kind.Points()] {
			if first {
				x0, y0, x1, y1, first = p.X, p.Y, p.X, p.Y, false
			}
			x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
		}
	}
	m := 1 + 2*sh.Paint.Width // mitres reach further than half the width
	return picture.Box{X: x0 - m, Y: y0 - m, W: x1 - x0 + 2*m, H: y1 - y0 + 2*m}
}

// pathOps is the operator of each kind of segment.
const pathOps = "mlch"

// operators appends a path with its paint. Every path sets what it needs, since
// a form starts from whatever was in force where it is called.
func operators(b []byte, sh picture.Shape) []byte {
	p := sh.Paint
	if p.Fill != nil {
		b = rgb(b, *p.Fill, "rg")
	}
	if p.Stroke != nil {
		b = rgb(b, *p.Stroke, "RG")
		b = append(num(b, p.Width), " w "...)
		b = append(append(b, flag(p.RoundCap)), " J "...)
		b = append(append(b, flag(p.RoundJoin)), " j "...)
		if !p.RoundJoin {
			limit := p.MiterLimit
			if limit <= 0 {
				limit = 4 // SVG's default; PDF's is 10
			}
			b = append(num(b, limit), " M "...)
		}
		b = append(b, '[')
		for _, v := range p.Dash {
			b = append(num(b, v), ' ')
		}
		b = append(b, "] 0 d "...)
	}
	for _, seg := range sh.Segs {
		for _, pt := range seg.P[:seg.Kind.Points()] {
			b = append(coord(b, pt.X), ' ')
			b = append(coord(b, pt.Y), ' ')
		}
		b = append(b, pathOps[seg.Kind], ' ')
	}
	return append(b, paintOp(p)...)
}

// rgb appends a colour for the operator.
func rgb(b []byte, c picture.RGB, op string) []byte {
	for _, v := range []uint8{c.R, c.G, c.B} {
		b = append(num(b, float64(v)/255), ' ')
	}
	return append(append(b, op...), ' ')
}

func flag(b bool) byte {
	if b {
		return '1'
	}
	return '0'
}

// paintOp is the operator that paints (ISO 32000-1, table 60).
func paintOp(p picture.Paint) string {
	op := ""
	switch {
	case p.Fill != nil && p.Stroke != nil:
		op = "B"
	case p.Fill != nil:
		op = "f"
	default:
		return "S"
	}
	if p.EvenOdd {
		op += "*"
	}
	return op
}
