package markdown

import (
	"bytes"
	"unicode/utf8"

	"trykklar/generator/diag"
)

// The limits, which keep every text within a second. goldmark looks back from
// each mark over the rest of its paragraph, and walks every open level for each
// line; a table fills each row up to the number of its columns.
const (
	maxText    = 300_000  // bytes of a text: some 500 pages
	maxLine    = 100_000  // bytes of a line
	maxLines   = 50_000   // of a text
	maxLevels  = 20       // lists and quotes in one another
	maxBlocks  = 8        // ::: blocks in one another
	maxMarks   = 200_000  // brackets, stars and the like in a text
	maxLooks   = 40 << 20 // marks of a paragraph times its bytes, over the text
	maxColumns = 12       // of a table; fewer fit when their words are long
	maxCells   = 20_000   // of all tables
	maxLists   = 3        // lists in one another
	maxNumbers = 99       // items of a list with numbers: a third digit has no room
	maxCover   = 6        // lines to write on, on a cover
)

// allowed tells whether the text is within the limits, and says so if not.
func (r *reader) allowed() bool {
	if len(r.text) > maxText {
		r.errorf(r.pos(0), diag.TooLarge, "divide it into several files",
			"the text has %d kB; the most is %d kB", len(r.text)/1000, maxText/1000)
		return false
	}
	if len(r.starts) > maxLines {
		r.errorf(r.pos(r.starts[maxLines]), diag.TooLarge, "divide it into several files",
			"the text has %d lines; the most is %d", len(r.starts), maxLines)
		return false
	}
	return r.allowedBytes() && r.allowedLines()
}

func (r *reader) allowedBytes() bool {
	for i := 0; i < len(r.text); {
		c, n := utf8.DecodeRune(r.text[i:])
		switch {
		case c == utf8.RuneError && n == 1:
			r.errorf(r.pos(i), diag.BadUTF8, "save the file as UTF-8", "byte %#02x is not UTF-8", r.text[i])
			return false
		case c < ' ' && c != '\n' && c != '\t' || c == 0x7f:
			r.errorf(r.pos(i), diag.BadUTF8, "delete it", "%U is a control character", c)
			return false
		}
		i += n
	}
	return true
}

// allowedLines looks at each line alone and at each run of lines without an
// empty one between, since no paragraph or table goes on beyond that.
func (r *reader) allowedLines() bool {
	type run struct{ start, marks, lines, columns int }
	var now run
	looks, cells, all := 0, 0, 0
	for i, start := range r.starts {
		end := len(r.text)
		if i+1 < len(r.starts) {
			end = r.starts[i+1]
		}
		line := r.text[start:end]
		switch {
		case len(line) > maxLine:
			r.errorf(r.pos(start), diag.TooLarge, "break it into several lines",
				"the line has %d kB; the most is %d kB", len(line)/1000, maxLine/1000)
			return false
		case levels(line) > maxLevels:
			r.errorf(r.pos(start), diag.TooLarge, "take levels away; readers follow two at most",
				"the line stands more than %d levels deep", maxLevels)
			return false
		}
		if len(bytes.Trim(line, " \t\n")) > 0 {
			now.marks += marks(line)
			now.lines++
			now.columns = max(now.columns, columns(line))
			if i+1 < len(r.starts) {
				continue
			}
		}
		looks += now.marks * (end - now.start)
		cells += now.lines * now.columns
		all += now.marks
		switch {
		case looks > maxLooks || all > maxMarks:
			r.errorf(r.pos(now.start), diag.TooLarge, "delete marks that mean nothing, put an empty line between paragraphs, or divide the text",
				"too many brackets, stars and other marks")
			return false
		case now.columns > maxColumns:
			r.errorf(r.pos(now.start), diag.TooLarge, "divide it into several tables",
				"a table has %d columns; the most is %d", now.columns, maxColumns)
			return false
		case cells > maxCells:
			r.errorf(r.pos(now.start), diag.TooLarge, "divide them among several files",
				"the tables have more than %d cells", maxCells)
			return false
		}
		now = run{start: end}
	}
	return true
}

// levels is how many lists and quotes may begin or go on on a line, at most.
func levels(line []byte) int {
	n, blank := 0, 0
	for i := 0; i < len(line); {
		switch c := line[i]; {
		case c == ' ':
			blank++
			i++
		case c == '\t':
			blank += 4
			i++
		case c == '>':
			n++
			i++
		default:
			width := marker(line[i:])
			if width == 0 {
				return n + blank/2
			}
			n++
			blank-- // the space that belongs to the marker
			i += width
		}
	}
	return n + blank/2
}

// marker is the length of the list marker a line begins with, 0 for none.
func marker(line []byte) int {
	i := 0
	switch line[0] {
	case '-', '+', '*':
		i = 1
	default:
		for i < len(line) && i < 9 && line[i] >= '0' && line[i] <= '9' {
			i++
		}
		if i == 0 || i == len(line) || line[i] != '.' && line[i] != ')' {
			return 0
		}
		i++
	}
	if i < len(line) && line[i] != ' ' && line[i] != '\t' && line[i] != '\n' {
		return 0
	}
	return i
}

// marks counts what goldmark looks for a partner to.
func marks(line []byte) int {
	n := 0
	for _, c := range line {
		switch c {
		case '[', ']', '*', '_', '`', '<', '{':
			n++
		}
	}
	return n
}

// columns is how many columns a table has that this line divides from its
// header, 0 when the line is not of that kind.
func columns(line []byte) int {
	n := 1
	line = bytes.Trim(line, " \t\n")
	line = bytes.TrimSuffix(bytes.TrimPrefix(line, []byte("|")), []byte("|"))
	for _, c := range line {
		switch c {
		case '|':
			n++
		case '-', ':', ' ', '\t', '\n':
		default:
			return 0
		}
	}
	return n
}
