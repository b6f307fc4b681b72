package site

import (
	"strconv"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

func number(n int) string { return strconv.Itoa(n) }

// count is "1 kort" or "4 kort".
func count(n int, p words.Plural) string {
	if n == 1 {
		return p.One
	}
	return words.Fill(p.Many, "n", number(n))
}

// date is a day in words, such as "22. november 2026".
func (b *builder) date(d content.Date) string {
	return b.in.Words.Print.LongDate(d.Year, d.Month, d.Day)
}

// size is bytes in megabytes with one decimal, at least 0.1.
func (b *builder) size(bytes int) string {
	tenths := max((bytes+50_000)/100_000, 1)
	return words.Fill(b.words.Count.Size, "n", number(tenths/10)+b.words.Count.Decimal+number(tenths%10))
}

// duration is minutes in words, such as "2 timer og 30 minutter".
func (b *builder) duration(minutes int) string {
	h, m := minutes/60, minutes%60
	c := b.words.Count
	switch {
	case h == 0:
		return b.minutes(m)
	case m == 0:
		return count(h, c.Hours)
	}
	return count(h, c.Hours) + " " + c.And + " " + b.minutes(m)
}

func (b *builder) minutes(m int) string { return words.Fill(b.words.Meeting.Minutes, "n", number(m)) }

// list joins words with commas, and with the language's "and" before the last.
func (b *builder) list(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + b.words.Count.And + " " + items[last]
}

// inOneLine is sentences without their marks, one after another.
func inOneLine(list []doc.Sentence) string {
	var out []string
	for _, s := range list {
		out = append(out, doc.Plain(s))
	}
	return strings.Join(out, " ")
}
