package easyread

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longLetters is from how many letters a word is long (Björnsson's LIX).
const longLetters = 7

// leastWords is how many words a LIX needs to be steady (RULES.md §1.2).
const leastWords = 100

// Measure is what is measured of a text's running sentences: headings and labels
// are left out, and items that are no sentences.
type Measure struct {
	Words, Sentences, Long int
	Longest                Sentence // the one with the most words
}

// Measure measures a text.
func (t *Text) Measure() Measure {
	var m Measure
	count := func(s Sentence) {
		if len(s.Words) == 0 {
			return
		}
		m.Sentences++
		m.Words += len(s.Words)
		for _, w := range s.Words {
			if isLong(w) {
				m.Long++
			}
		}
		if len(s.Words) > len(m.Longest.Words) {
			m.Longest = s
		}
	}
	t.each(count, Running)
	t.each(func(s Sentence) {
		if s.whole() {
			count(s)
		}
	}, Item)
	return m
}

// LIX is words a sentence and long words in a hundred, added. ok is false when
// there are too few words for it to be steady.
func (m Measure) LIX() (lix float64, ok bool) {
	if m.Sentences == 0 || m.Words == 0 {
		return 0, false
	}
	return m.PerSentence() + m.LongShare(), m.Words >= leastWords
}

// PerSentence is the mean number of words in a sentence.
func (m Measure) PerSentence() float64 {
	if m.Sentences == 0 {
		return 0
	}
	return float64(m.Words) / float64(m.Sentences)
}

// LongShare is how many words of a hundred have seven letters or more.
func (m Measure) LongShare() float64 {
	if m.Words == 0 {
		return 0
	}
	return 100 * float64(m.Long) / float64(m.Words)
}

// isLong tells of a word with seven letters or more; numbers have none, and addresses
// are no words.
func isLong(w string) bool { return letters(w) >= longLetters && !isAddress(w) }

func letters(w string) int {
	n := 0
	for _, r := range w {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// cut is a text for a finding: its beginning, when it is long.
func cut(s string) string {
	const most = 70
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	r := []rune(s)[:most]
	if i := strings.LastIndex(string(r), " "); i > 0 {
		return string(r)[:i] + " …"
	}
	return string(r) + "…"
}
