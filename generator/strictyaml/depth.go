package strictyaml

import (
	"strings"

	"trykklar/generator/diag"
)

// maxDepth is how many lists and keys may lie in each other.
const maxDepth = 60

// guard is the depth by rough counting at which a text is not parsed at all. It
// is larger than maxDepth, since brackets in a text count here as well; the
// exact count is made on the parsed tree.
const guard = 500

// depth finds nesting that could hurt the parser, by counting indentation,
// dashes and brackets. The place told is where maxDepth was passed.
func depth(start diag.Pos, text string) diag.List {
	var indents []int // columns of the open blocks
	var brackets int
	var first diag.Pos
	pos := start
	for line := range strings.Lines(text) {
		deep := false
		indents, deep = blocks(indents, line, brackets)
		if deep && first.Line == 0 {
			first = pos
		}
		col := 0
		for _, r := range line {
			col++
			switch r {
			case '[', '{':
				brackets++
			case ']', '}':
				brackets = max(brackets-1, 0)
			}
			switch n := len(indents) + brackets; {
			case n > maxDepth && first.Line == 0:
				first = diag.Pos{File: pos.File, Line: pos.Line, Col: col}
			case n <= maxDepth:
				first = diag.Pos{}
			case n > guard:
				return diag.List{tooDeep(first)}
			}
		}
		pos.Line++
	}
	return nil
}

// blocks is the columns at which blocks are open after the indentation and the
// dashes of a line.
func blocks(indents []int, line string, brackets int) ([]int, bool) {
	rest := strings.TrimLeft(line, " ")
	if brackets > 0 || strings.TrimSpace(rest) == "" {
		return indents, len(indents)+brackets > maxDepth
	}
	for {
		col := len(line) - len(rest)
		for len(indents) > 0 && indents[len(indents)-1] >= col {
			indents = indents[:len(indents)-1]
		}
		indents = append(indents, col)
		if len(rest) < 2 || !strings.Contains("-?:", rest[:1]) || rest[1] != ' ' || len(indents) > guard {
			return indents, len(indents) > maxDepth
		}
		rest = strings.TrimLeft(rest[1:], " ")
	}
}

func tooDeep(pos diag.Pos) diag.Finding {
	return diag.Errorf(pos, diag.TooLarge, "check the indentation and the brackets above this place",
		"more than %d levels lie in each other here", maxDepth)
}
