package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// Breaks is the lines of one sentence in a column of 90 mm at 15 pt.
func Breaks(in Input, sent doc.Sentence) (lines []string) {
	s := newSetter(in, styleA4())
	for _, l := range s.sentences([]doc.Sentence{sent}, s.running(), mm(90)).lines {
		text := ""
		for i, w := range l.words {
			if i > 0 {
				text += " "
			}
			text += w.text()
		}
		lines = append(lines, text)
	}
	return lines
}

// Spread shares sections of these heights out on pages of height h.
func Spread(heights []unit.Length, h unit.Length, pages int) (begin []int, ok bool) {
	var all []section
	for _, x := range heights {
		all = append(all, section{height: x})
	}
	return spread(all, h, pages)
}

// FieldWidths is how wide the fields of each row of a block are.
func FieldWidths(in Input, rows [][]doc.Field, width unit.Length) (out [][]unit.Length) {
	two := newSetter(in, styleA4()).firstOfTwo(rows, width)
	for _, row := range rows {
		var wide []unit.Length
		for i := range row {
			wide = append(wide, fieldShare(i, row, two, width))
		}
		out = append(out, wide)
	}
	return out
}
