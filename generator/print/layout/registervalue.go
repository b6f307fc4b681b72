package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/unit"
)

// rows is how many rows there are: one for each who is known, whatever the author
// thought that a group has.
func (l *ledger) rows() int {
	n := l.Rows
	for len(l.Columns) > 0 && l.Columns[0].Kind == doc.WordColumn && l.given(l.Columns[0].Cell(n+1, -1)) {
		n++
	}
	return n
}

// cellText is what stands in a cell of words; ok is false where it is to be written.
func (l *ledger) cellText(i, row int) (t text, ok bool) {
	v, ok := l.value(doc.Field{Pos: l.Columns[i].Pos, Name: l.Columns[i].Cell(row, -1)})
	if !ok {
		return text{}, false
	}
	return l.fitCell(v, l.width(i)-2*registerPad-l.numberWidth(i)), true
}

// fitCell is a value in a cell: as large as the text around it, or so much smaller that the
// row need not be higher, or at last in the least type on more lines.
func (l *ledger) fitCell(v doc.Value, width unit.Length) text {
	trial, least := l.quiet(), registerType
	if width > registerText { // what is said, and no name
		least = registerSaid
	}
	l.checkGlyphs(doc.Text{Pos: v.Pos, Text: v.Text}, false)
	set := l.running()
	at := func(size unit.Length, parted bool) (t text, fits bool) {
		set.size, set.leading = size, size.Scale(1.25)
		if t = trial.valueText(v, set, width); parted && !trial.within(t) {
			t = trial.parted(v, set, width)
		}
		return t, trial.within(t)
	}
	full := set.size
	for size := full; size >= max(least, registerSaid); size -= pt(1) { // whole names read better than large ones
		if t, fits := at(size, false); fits && t.height()+registerAir <= l.low() {
			return t
		}
	}
	for size := full; ; size = max(size-pt(1), least) {
		t, fits := at(size, true)
		switch {
		case fits && t.height()+registerAir <= l.low():
			return t
		case size > least:
			continue
		case !fits || len(t.lines) > registerLines:
			l.unfit(v, t, registerLines)
		}
		return t
	}
}
