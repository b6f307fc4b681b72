// Package easyread judges whether a text is easy to read: its sentences, its
// words, and the text as a whole. It knows no content folder and no paper; what
// is particular to a language is data, in templates/easyread.
//
// The rules are those of RULES.md §1.3 that a machine can judge (C1 to C28).
// Each is a file here, with the code by which findings name it.
package easyread

import (
	"cmp"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// A Rule judges one thing.
type Rule struct {
	Code  diag.Code
	About string // what it wants and why, for authors
	run   func(*Language, *Text) []hit
}

// Rules is every rule, in the order in which reports tell of them.
func Rules() []Rule {
	return []Rule{
		sentenceLength(), lix(), longShare(), longWord(), paragraphLength(), commas(), negations(), conditions(),
		subordinates(), passive(), impersonal(), abbreviation(), acronym(), numberWord(), hardNumber(), date(),
		character(), inlineList(), capitals(), headingStop(), pageReference(), synonym(),
	}
}

// hit is one place that a rule found, and how bad it is: the number that the
// limits of the audience are held against.
type hit struct {
	pos   diag.Pos
	value float64
	text  string // what is wrong
	hint  string // a better way
	of    string // the sentence or the word that it is about
}

// A Found is a finding of these rules, with the sentence it stands in.
type Found struct {
	diag.Finding
	In string // the sentence, or the word; what an allowance is matched with
}

// Judge holds a text against the rules that its audience has limits for.
func (l *Language) Judge(t *Text) []Found {
	var out []Found
	for _, r := range Rules() {
		limit, ok := l.limit(r.Code, t.Audience)
		if !ok {
			continue
		}
		for _, h := range r.run(l, t) {
			severity, told := limit.severity(h.value)
			if !told {
				continue
			}
			f := diag.Warningf(h.pos, r.Code, h.hint, "%s", h.text)
			f.Severity = severity
			out = append(out, Found{f, h.of})
		}
	}
	slices.SortStableFunc(out, func(a, b Found) int {
		return cmp.Or(cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Col, b.Pos.Col))
	})
	return out
}

// A Limit is how much of a thing passes: more is a warning, or an error.
type Limit struct {
	Warning, Error *int // nil for never
}

func (l Limit) severity(v float64) (diag.Severity, bool) {
	switch {
	case l.Error != nil && v > float64(*l.Error):
		return diag.Error, true
	case l.Warning != nil && v > float64(*l.Warning):
		return diag.Warning, true
	}
	return 0, false
}

// limit is the limit of a rule for an audience. Citizens have those of
// participants unless they have their own.
func (l *Language) limit(code diag.Code, a doc.Audience) (Limit, bool) {
	of := l.Limits[code]
	if limit, ok := of[a]; ok {
		return limit, true
	}
	if a == doc.Citizens {
		limit, ok := of[doc.Participants]
		return limit, ok
	}
	return Limit{}, false
}
