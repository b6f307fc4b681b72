package layout

import "trykklar/generator/doc"

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
