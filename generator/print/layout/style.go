package layout

import (
	"trykklar/generator/picture"
	"trykklar/generator/unit"
)

// A style is the sizes of one form of print for one kind of reader (LOOK.md §3,
// §8 and §9).
type style struct {
	body      unit.Length // size of running text
	leading   unit.Length
	measure   unit.Length // widest line of text
	letters   int         // and the most letters and spaces on it: 55 for who reads with effort, 80 for others (RULES.md E7, C6)
	heads     [4]headStyle
	label     unit.Length // size of labels before lines to write on
	gap       unit.Length // between blocks
	row       unit.Length // between lines to write on
	picture   unit.Length // beside a list item
	pictGap   unit.Length // from the picture to its words
	itemStep  unit.Length // least height of a list item with a picture
	boxPad    unit.Length
	boxBody   unit.Length // size of text in a box to a support person
	fieldStep unit.Length // between labelled lines
	contents  unit.Length // picture beside an entry of a contents
	pictHead  unit.Length // height of a picture beside a heading
	headGap   unit.Length // from a heading beside a picture to its text
	eyebrow   unit.Length // size of the small line above a title
}

// A headStyle is the setting of one level of heading.
type headStyle struct {
	size, leading, before, after unit.Length
	dark                         bool // in the course's dark accent
}

func pt(v float64) unit.Length { return unit.Pt(v) }
func mm(v float64) unit.Length { return unit.MM(v) }

// styleA4 sets A4 pages for participants and citizens: 15 pt.
func styleA4() style {
	return style{
		body: pt(15), leading: pt(22.5), measure: mm(123), letters: 55,
		heads: [4]headStyle{
			1: {pt(28), pt(34), 0, mm(2), false},
			2: {pt(28), pt(34), mm(7), mm(2), false},
			3: {pt(18), pt(22.5), mm(6), mm(1), false},
		},
		label: pt(15), gap: mm(4), row: mm(11.2), picture: mm(22), pictGap: mm(7), itemStep: mm(24),
		boxPad: mm(6), boxBody: pt(13.5), fieldStep: mm(13.4), contents: mm(14), pictHead: mm(22), headGap: mm(1), eyebrow: pt(11),
	}
}

// styleStaff sets A4 pages for everybody else: 13 pt, and lines of 80 characters
// at the most (RULES.md C6).
func styleStaff() style {
	s := styleA4()
	s.body, s.leading, s.measure, s.letters = pt(13), pt(19), mm(165), 80
	s.heads[2] = headStyle{pt(20), pt(25), mm(7), mm(1.5), false}
	s.heads[3] = headStyle{pt(15), pt(19), mm(5), mm(1), false}
	s.label, s.gap = pt(13), mm(3)
	return s
}

// styleA5 sets the pages of a booklet: 15 pt, and headings as on A4.
func styleA5() style {
	return style{
		body: pt(15), leading: pt(22.5), measure: mm(120.5), letters: 55,
		heads: [4]headStyle{
			1: {pt(40), pt(46), 0, mm(4), false},
			2: {pt(26), pt(31), mm(6), mm(1), false},
			3: {pt(18), pt(22.5), mm(5), mm(0.5), false},
		},
		label: pt(14), gap: mm(3.4), row: mm(11.2), picture: mm(18), pictGap: mm(5), itemStep: mm(20),
		boxPad: mm(4), boxBody: pt(13), fieldStep: mm(13), contents: mm(9), pictHead: mm(18), eyebrow: pt(15),
	}
}

// styleFolder sets the A5 pages of a folder: 15 pt, with headings smaller than a
// booklet's, for a page holds several.
func styleFolder() style {
	s := styleA5()
	s.headGap = mm(0.8)
	s.heads[2] = headStyle{pt(20), pt(25), mm(8), mm(1.5), false}
	s.heads[3] = headStyle{pt(16), pt(20), mm(5), mm(0.5), false}
	return s
}

// stylePanel sets the panels of a folded A4: 13.5 pt, for support persons.
func stylePanel() style {
	return style{
		body: pt(13.5), leading: pt(19.6), measure: mm(80), letters: 55,
		heads: [4]headStyle{
			1: {pt(30), pt(35), 0, mm(6), false},
			2: {pt(17), pt(21.5), mm(6), mm(1.4), false},
			3: {pt(13.5), pt(18), mm(4), mm(0.8), true},
		},
		label: pt(13.5), gap: mm(3), row: mm(11.2), picture: mm(14), pictGap: mm(5), itemStep: mm(16),
		boxPad: mm(5), boxBody: pt(13.5), fieldStep: mm(12.4), contents: mm(10), pictHead: mm(14), headGap: mm(0.6), eyebrow: pt(13),
	}
}

// Widths of lines (LOOK.md §4). Nothing is under 0.5 pt.
var (
	lineCut   = pt(0.5)
	lineRow   = pt(0.75)
	lineWrite = pt(1)
	lineShape = pt(1.5)
	lineTable = pt(2.25)
)

// colour is short for what everything is painted in.
type colour = picture.RGB

// A Palette is the colours a document is printed in.
type Palette struct {
	Ink, Ink2, Line, White, Sand, Clay, Warn picture.RGB
	Item, Pause, Meal                        picture.RGB
	Dark, Mid, Tint                          picture.RGB // the course's accent
	Separator                                picture.RGB // between rows
}
