package easyread

import (
	"strings"
	"unicode"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// A Text is what one audience reads under one title.
type Text struct {
	Title    string
	Audience doc.Audience
	Parts    []Part
	Known    map[string]bool // words that are explained, in small letters
}

// PartKind is what a part of a text is.
type PartKind int

// Running text counts in LIX. Items are of a list and count when they are whole
// sentences. Labels are words on forms and cards.
const (
	Running PartKind = iota
	Item
	Heading
	Label
)

// A Part is a paragraph, an item of a list, a heading or a label.
type Part struct {
	diag.Pos
	Kind      PartKind
	Sentences []Sentence
}

// A Sentence is words that end in a full stop, or a heading, or a label.
type Sentence struct {
	diag.Pos
	Text  string
	Words []string // as they are written, without what stands around them

	breaks []bool // for each word: a comma or the like stands before it; the first has one
}

// NewSentence parts a text into words: letters and digits, and the hyphens,
// apostrophes and stops between them ("A4", "B-vitamin", "12.30"). An address of the
// web or of mail is one word.
func NewSentence(pos diag.Pos, text string) Sentence {
	s := Sentence{Pos: pos, Text: text}
	runes := []rune(text)
	open := true
	for i := 0; i < len(runes); {
		if !isWordRune(runes[i]) {
			open = open || strings.ContainsRune(clauseMarks, runes[i])
			i++
			continue
		}
		from := i
		if end := fieldEnd(runes, i); isAddress(string(runes[from:end])) {
			i = end
		}
		for i < len(runes) && (isWordRune(runes[i]) || joins(runes, i)) {
			i++
		}
		s.Words = append(s.Words, string(runes[from:i]))
		s.breaks = append(s.breaks, open)
		open = false
	}
	return s
}

// clauseMarks part what stands before them from what follows.
const clauseMarks = ",;:.!?–—()\"”“»«"

// fieldEnd is where what begins at i ends: at a space, without the marks before it.
func fieldEnd(r []rune, i int) int {
	for i < len(r) && !unicode.IsSpace(r[i]) {
		i++
	}
	for i > 0 && !isWordRune(r[i-1]) && r[i-1] != '/' {
		i--
	}
	return i
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// joins tells whether the rune at i stands between two halves of a word.
func joins(r []rune, i int) bool {
	if i == 0 || i+1 >= len(r) || !isWordRune(r[i-1]) || !isWordRune(r[i+1]) {
		return false
	}
	switch r[i] {
	case '-', '’', '\'', '‑':
		return true
	case '.', ',', ':':
		return unicode.IsDigit(r[i-1]) && unicode.IsDigit(r[i+1]) || r[i] == '.' && unicode.IsLetter(r[i-1]) && unicode.IsLetter(r[i+1])
	}
	return false
}

// lower is the word at i in small letters, or "" past the end.
func (s Sentence) lower(i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	return strings.ToLower(s.Words[i])
}

// commas is where the commas of a sentence are, in bytes. One in a number is none.
func (s Sentence) commas() []int {
	var out []int
	for i := range len(s.Text) {
		digit := func(k int) bool { return k >= 0 && k < len(s.Text) && s.Text[k] >= '0' && s.Text[k] <= '9' }
		if s.Text[i] == ',' && !(digit(i-1) && digit(i+1)) {
			out = append(out, i)
		}
	}
	return out
}

// between is the text parted at these places.
func (s Sentence) between(at []int) []string {
	var out []string
	from := 0
	for _, i := range at {
		out = append(out, s.Text[from:i])
		from = i + 1
	}
	return append(out, s.Text[from:])
}

// clause is the words around the one at i, from one break to the next.
func (s Sentence) clause(i int) []string {
	from, to := i, i+1
	for from > 0 && !s.breaks[from] {
		from--
	}
	for to < len(s.Words) && !s.breaks[to] {
		to++
	}
	return s.Words[from:to]
}

// whole tells whether it ends as a sentence does.
func (s Sentence) whole() bool {
	t := strings.TrimRight(s.Text, "\"'”’»«)] \u00a0")
	return t != "" && strings.ContainsRune(".!?…:", []rune(t)[len([]rune(t))-1])
}

// each calls f for every sentence of these kinds.
func (t *Text) each(f func(Sentence), kinds ...PartKind) {
	for _, p := range t.Parts {
		for _, k := range kinds {
			if p.Kind == k {
				for _, s := range p.Sentences {
					f(s)
				}
			}
		}
	}
}

// read calls f for every sentence that is read as one.
func (t *Text) read(f func(Sentence)) { t.each(f, Running, Item) }

// all calls f for every sentence, heading and label.
func (t *Text) all(f func(Sentence)) { t.each(f, Running, Item, Heading, Label) }

// perSentence is a rule's run for what is counted in each sentence.
func perSentence(count func(*Language, Sentence) int, say func(l *Language, s Sentence, n int) (text, hint string)) func(*Language, *Text) []hit {
	return func(l *Language, t *Text) []hit {
		var out []hit
		t.read(func(s Sentence) {
			if n := count(l, s); n > 0 {
				text, hint := say(l, s, n)
				out = append(out, hit{s.Pos, float64(n), text, hint, s.Text})
			}
		})
		return out
	}
}
