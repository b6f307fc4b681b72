package draw

import (
	"strconv"

	"trykklar/generator/print/font"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// run shows words as glyph numbers, kerned: numbers between strings in TJ move
// the next glyph left, in thousandths of the size (ISO 32000-1, 9.4.3).
func (d *painter) run(r layout.Run, at unit.Vec) {
	used := d.file.Glyphs[r.Face]
	if used == nil {
		used = map[font.GID]rune{}
		d.file.Glyphs[r.Face] = used
	}
	d.fillColour(r.Colour)
	b := make([]byte, 0, 64+5*len(r.Text))
	b = append(b, "BT /"...)
	b = append(b, r.Face.Key...)
	b = append(b, ' ')
	b = num(b, r.Size.Pt())
	if r.Turned {
		b = append(b, " Tf -1 0 0 -1 "...)
	} else {
		b = append(b, " Tf 1 0 0 1 "...)
	}
	b = num(b, at.X.Pt())
	b = append(b, ' ')
	b = num(b, d.height-at.Y.Pt())
	b = append(b, " Tm [<"...)
	last := font.GID(0)
	for _, c := range r.Text {
		g, _ := r.Face.Glyph(c)
		used[g] = c
		if last != 0 {
			if k := r.Face.Kern(last, g); k != 0 {
				b = append(b, '>')
				b = strconv.AppendInt(b, int64(-k*1000/r.Face.UPEM), 10)
				b = append(b, '<')
			}
		}
		const hex = "0123456789ABCDEF"
		b = append(b, hex[g>>12&15], hex[g>>8&15], hex[g>>4&15], hex[g&15])
		last = g
	}
	b = append(b, ">] TJ ET"...)
	d.raw(b)
}

// num appends a number with three decimals at the most, as PDF wants them.
func num(b []byte, v float64) []byte { return number(b, v, 3) }

// coord appends a coordinate of a path: a hundredth of a point is 3.5 µm, a third
// of the dot of a fine press. Half of a drawing is coordinates.
func coord(b []byte, v float64) []byte { return number(b, v, 2) }

func number(b []byte, v float64, decimals int) []byte {
	n := len(b)
	b = strconv.AppendFloat(b, v, 'f', decimals, 64)
	end := len(b)
	for b[end-1] == '0' {
		end--
	}
	if b[end-1] == '.' {
		end--
	}
	b = b[:end]
	if string(b[n:]) == "-0" {
		b = append(b[:n], '0')
	}
	return b
}
