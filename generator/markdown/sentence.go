package markdown

import (
	"slices"
	"strings"
	"unicode"

	"trykklar/generator/doc"
)

// gap stands in the flat text for what has no letters of its own.
const gap = '\uFFFC'

// Sentences splits inlines into sentences, each for a line of its own.
//
// A sentence ends at . ! ? or …, and the quotes and brackets that close after
// it, when a space and a capital, a digit, a quote or a field follow. It ends at
// : when a capital follows. It does not end after one of the abbreviations, nor
// after a number and a full stop ("1. Ring til en ven", "den 3. 4. og 5. maj")
// when that begins the sentence or another number follows. A Text that is a
// newline, as a hard line break gives it, always ends one.
func Sentences(in []doc.Inline, abbreviations []string) []doc.Sentence {
	s := splitter{}
	s.flatten(in)
	for _, a := range abbreviations {
		if a = strings.ToLower(a); strings.HasSuffix(a, ".") {
			s.abbreviations = append(s.abbreviations, []rune(a))
		}
	}
	var out []doc.Sentence
	for _, part := range cut(in, s.ends()) {
		if part = trim(part); len(part) > 0 {
			out = append(out, part)
		}
	}
	return out
}

type splitter struct {
	text          []rune
	abbreviations [][]rune
}

func (s *splitter) flatten(in []doc.Inline) {
	for _, i := range in {
		if _, ok := i.(doc.Field); ok {
			s.text = append(s.text, gap)
			continue
		}
		if t, ok := i.(doc.Text); ok {
			s.text = append(s.text, []rune(t.Text)...)
			continue
		}
		s.flatten(kids(i))
	}
}

// ends is where sentences end, as offsets in the flat text.
func (s *splitter) ends() []int {
	var ends []int
	start := 0
	for i := 0; i < len(s.text); i++ {
		if s.text[i] == '\n' {
			start = i + 1
			ends = append(ends, start)
			continue
		}
		if !isStop(s.text[i]) {
			continue
		}
		stop := i
		for stop+1 < len(s.text) && isStop(s.text[stop+1]) {
			stop++
		}
		after := stop + 1
		for after < len(s.text) && strings.ContainsRune(closers, s.text[after]) {
			after++
		}
		i = after - 1
		if s.isEnd(start, stop, after) {
			ends = append(ends, after)
			start = after
		}
	}
	return ends
}

const (
	closers = "\"'”’»«“)]"
	openers = "\"'“‘”’„»«(["
)

func isStop(c rune) bool { return strings.ContainsRune(".!?…:", c) }

// isEnd tells whether the stops that end at stop end the sentence that began at
// start. What closes goes to after.
func (s *splitter) isEnd(start, stop, after int) bool {
	next := after
	for next < len(s.text) && isGap(s.text[next]) {
		next++
	}
	if next == after || next == len(s.text) {
		return false // in the middle of a word, or the last one
	}
	quoted := false
	for next < len(s.text) && strings.ContainsRune(openers, s.text[next]) {
		quoted = quoted || s.text[next] != '(' && s.text[next] != '['
		next++
	}
	if next == len(s.text) {
		return false
	}
	first := s.text[next]
	capital := unicode.IsUpper(first)
	digit := unicode.IsDigit(first)
	if s.text[stop] == ':' {
		return capital
	}
	if !capital && !digit && !quoted && first != gap {
		return false
	}
	if s.text[stop] != '.' || stop > start && isStop(s.text[stop-1]) {
		return true
	}
	return !s.abbreviated(stop) && !s.ordinal(start, stop, digit)
}

// isGap tells a space that a line may break at.
func isGap(c rune) bool { return c == ' ' || c == '\t' || c == '\n' }

// abbreviated tells whether the full stop at stop belongs to an abbreviation.
func (s *splitter) abbreviated(stop int) bool {
	return slices.ContainsFunc(s.abbreviations, func(a []rune) bool {
		from := stop + 1 - len(a)
		if from < 0 || from > 0 && isWord(s.text[from-1]) {
			return false
		}
		for i, c := range a {
			if unicode.ToLower(s.text[from+i]) != c {
				return false
			}
		}
		return true
	})
}

// ordinal tells whether the full stop at stop makes the number before it "3rd".
func (s *splitter) ordinal(start, stop int, digit bool) bool {
	from := stop
	for from > start && unicode.IsDigit(s.text[from-1]) {
		from--
	}
	if from == stop || from > start && !isGap(s.text[from-1]) {
		return false
	}
	return digit || strings.TrimSpace(string(s.text[start:from])) == ""
}

func isWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
