package preview

import (
	"fmt"
	"strconv"

	"trykklar/generator/picture"
)

// attributes is a paint as SVG has it.
func attributes(p picture.Paint) string {
	s := ` fill="none"`
	if p.Fill != nil {
		s = fmt.Sprintf(` fill="%s"`, *p.Fill)
		if p.EvenOdd {
			s += ` fill-rule="evenodd"`
		}
	}
	if p.Stroke == nil {
		return s
	}
	s += fmt.Sprintf(` stroke="%s" stroke-width="%s"`, *p.Stroke, num(p.Width, 2))
	if p.RoundCap {
		s += ` stroke-linecap="round"`
	}
	if p.RoundJoin {
		s += ` stroke-linejoin="round"`
	}
	if len(p.Dash) > 0 {
		s += ` stroke-dasharray="`
		for i, v := range p.Dash {
			if i > 0 {
				s += " "
			}
			s += num(v, 2)
		}
		s += `"`
	}
	return s
}

// data is a path's d attribute.
func data(segs []picture.Seg, digits int) string {
	var b []byte
	for _, s := range segs {
		n := 1
		switch s.Kind {
		case picture.Move:
			b = append(b, 'M')
		case picture.Line:
			b = append(b, 'L')
		case picture.Cubic:
			b = append(b, 'C')
			n = 3
		case picture.Close:
			b = append(b, 'Z')
			n = 0
		}
		for i, p := range s.P[:n] {
			if i > 0 {
				b = append(b, ' ')
			}
			b = append(b, num(p.X, digits)...)
			b = append(b, ' ')
			b = append(b, num(p.Y, digits)...)
		}
	}
	return string(b)
}

// num is a number with so many decimals at the most.
func num(v float64, digits int) string {
	s := strconv.FormatFloat(v, 'f', digits, 64)
	if digits > 0 {
		for s[len(s)-1] == '0' {
			s = s[:len(s)-1]
		}
		if s[len(s)-1] == '.' {
			s = s[:len(s)-1]
		}
	}
	if s == "-0" {
		return "0"
	}
	return s
}
