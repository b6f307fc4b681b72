package draw

import (
	"fmt"

	"trykklar/generator/picture"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// shared is the drawings and paths that a file uses more than once. Each stands
// in the file once, as a form XObject, and is called from then on.
type shared struct {
	drawings map[*picture.Drawing]int // how often each is used
	shapes   map[string]int           // how often each path is written out
	names    map[any]string           // of what is a form already
	forms    []Form
}

// small is the length of a path's operators under which calling a form is
// longer than the path itself.
const small = 120

// share counts what the sheets use.
func share(sheets []impose.Sheet) *shared {
	s := &shared{drawings: map[*picture.Drawing]int{}, shapes: map[string]int{}, names: map[any]string{}}
	count := func(items []layout.Placed) {
		for _, it := range items {
			p, ok := it.Item.(layout.Picture)
			if !ok {
				continue
			}
			s.drawings[p.Drawing]++
			if s.drawings[p.Drawing] == 1 {
				for _, sh := range p.Drawing.Shapes {
					s.shapes[sh.Key]++
				}
			}
		}
	}
	for _, sheet := range sheets {
		for _, slot := range sheet.Slots {
			if slot.Page != nil {
				count(slot.Page.Items)
			}
		}
		count(sheet.Marks)
	}
	return s
}

// picture paints a drawing into its place, cut to its view box.
func (d *painter) picture(p layout.Picture, at unit.Vec) {
	box := p.Drawing.Box
	k := p.Size.W.Pt() / box.W
	b := []byte("q ")
	for _, v := range []float64{k, 0, 0, -k, at.X.Pt() - k*box.X, d.height - at.Y.Pt() + k*box.Y} {
		b = append(num(b, v), ' ')
	}
	b = append(b, "cm "...)
	if d.shared.drawings[p.Drawing] > 1 {
		b = append(append(append(b, '/'), d.shared.drawing(p.Drawing)...), " Do Q"...)
	} else {
		b = append(d.shared.content(b, p.Drawing), " Q"...)
	}
	d.f.RawWriteStr(string(b))
}

// drawing is the name of the form of a whole drawing.
func (s *shared) drawing(p *picture.Drawing) string {
	if n, ok := s.names[p]; ok {
		return n
	}
	return s.form(p, p.Box, s.content(nil, p))
}

func (s *shared) form(key any, box picture.Box, content []byte) string {
	n := fmt.Sprintf("P%d", len(s.forms)+1)
	s.names[key] = n
	s.forms = append(s.forms, Form{n, Box{box.X, box.Y, box.X + box.W, box.Y + box.H}, content})
	return n
}

// content appends the operators of a drawing in its own units, cut to its box.
func (s *shared) content(b []byte, p *picture.Drawing) []byte {
	for _, v := range []float64{p.Box.X, p.Box.Y, p.Box.W, p.Box.H} {
		b = append(num(b, v), ' ')
	}
	b = append(b, "re W n\n"...)
	for _, sh := range p.Shapes {
		if sh.Matrix != [6]float64{1, 0, 0, 1, 0, 0} {
			b = append(b, "q "...)
			for _, v := range sh.Matrix {
				b = append(num(b, v), ' ')
			}
			b = append(b, "cm "...)
		}
		b = s.shape(b, sh)
		if sh.Matrix != [6]float64{1, 0, 0, 1, 0, 0} {
			b = append(b, " Q"...)
		}
		b = append(b, '\n')
	}
	return b
}

// shape appends one path, or the call of its form.
func (s *shared) shape(b []byte, sh picture.Shape) []byte {
	if n, ok := s.names[sh.Key]; ok {
		return append(append(append(b, '/'), n...), " Do"...)
	}
	ops := operators(nil, sh)
	if s.shapes[sh.Key] < 2 || len(ops) < small {
		return append(b, ops...)
	}
	n := s.form(sh.Key, extent(sh), ops)
	return append(append(append(b, '/'), n...), " Do"...)
}

// extent is the box of all points of a path with room for its line.
func extent(sh picture.Shape) picture.Box {
	first := true
	var x0, y0, x1, y1 float64
	for _, seg := range sh.Segs {
		n := map[picture.SegKind]int{picture.Move: 1, picture.Line: 1, picture.Cubic: 3}[seg.Kind]
		for _, p := range seg.P[:n] {
			if first {
				x0, y0, x1, y1, first = p.X, p.Y, p.X, p.Y, false
			}
			x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
		}
	}
	m := 1 + 2*sh.Paint.Width // mitres reach further than half the width
	return picture.Box{X: x0 - m, Y: y0 - m, W: x1 - x0 + 2*m, H: y1 - y0 + 2*m}
}

// operators appends a path with its paint. Every path sets what it needs, since
// a form starts from whatever was in force where it is called.
func operators(b []byte, sh picture.Shape) []byte {
	p := sh.Paint
	rgb := func(c *picture.RGB, op string) {
		for _, v := range []uint8{c.R, c.G, c.B} {
			b = append(num(b, float64(v)/255), ' ')
		}
		b = append(append(b, op...), ' ')
	}
	if p.Fill != nil {
		rgb(p.Fill, "rg")
	}
	if p.Stroke != nil {
		rgb(p.Stroke, "RG")
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
		n, op := 0, "h"
		switch seg.Kind {
		case picture.Move:
			n, op = 1, "m"
		case picture.Line:
			n, op = 1, "l"
		case picture.Cubic:
			n, op = 3, "c"
		}
		for _, pt := range seg.P[:n] {
			b = append(num(b, pt.X), ' ')
			b = append(num(b, pt.Y), ' ')
		}
		b = append(append(b, op...), ' ')
	}
	return append(b, paintOp(p)...)
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
