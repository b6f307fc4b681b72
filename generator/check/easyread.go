package check

import (
	"cmp"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
)

// A Reading is how easy one text is to read.
type Reading struct {
	File     string
	Title    string
	Audience doc.Audience
	Measure  easyread.Measure
	Findings diag.List
	Allowed  []Allowed
}

// Count is how many of its findings stop the build, and how many do not.
func (r Reading) Count() (errors, warnings int) {
	for _, f := range r.Findings {
		if f.Severity == diag.Error {
			errors++
		} else {
			warnings++
		}
	}
	return errors, warnings
}

// Allowed is a finding that the author allowed, and why.
type Allowed struct {
	diag.Finding
	Reason string
}

// Readings judges every text of a site by the rules of its language.
func Readings(site *content.Site, l *easyread.Language) []Reading {
	readings, _ := readings(site, l)
	return readings
}

// easyRead is what authors are told: each place once, by its strictest reader,
// and allowances that allow nothing.
func easyRead(site *content.Site, l *easyread.Language) diag.List {
	all, unused := readings(site, l)
	type place struct {
		diag.Pos
		diag.Code
		text string
	}
	worst := map[place]diag.Finding{}
	for _, r := range all {
		for _, f := range r.Findings {
			at := place{f.Pos, f.Code, f.Text}
			if old, ok := worst[at]; !ok || f.Severity < old.Severity {
				worst[at] = f
			}
		}
	}
	list := unused
	for _, f := range worst {
		list.Add(f)
	}
	list.Sort()
	return list
}

func readings(site *content.Site, l *easyread.Language) ([]Reading, diag.List) {
	used := make([]bool, len(site.Allowances))
	var out []Reading
	for _, t := range readTexts(site) {
		r := Reading{File: t.file, Title: t.Title, Audience: t.Audience, Measure: t.Measure()}
		for _, f := range l.Judge(&t.Text) {
			i := slices.IndexFunc(site.Allowances, func(a content.Allowance) bool { return allows(a, f) })
			if i < 0 {
				r.Findings.Add(f.Finding)
				continue
			}
			used[i] = true
			r.Allowed = append(r.Allowed, Allowed{f.Finding, site.Allowances[i].Reason})
		}
		out = append(out, r)
	}
	slices.SortStableFunc(out, func(a, b Reading) int { return cmp.Compare(a.File, b.File) })
	var unused diag.List
	for i, a := range site.Allowances {
		switch {
		case !easyread.Has(a.Rule):
			unused.Add(diag.Errorf(a.Pos, diag.UnknownID, "the rules that can be allowed: "+strings.Join(easyread.Codes(), ", "),
				"%q is no rule of easy reading", a.Rule))
		case !used[i]:
			unused.Add(diag.Warningf(a.Pos, diag.UnusedAllowance, "take it out, or mend the words it looks for",
				"nothing in this file is allowed by it: %q", a.Text))
		}
	}
	return out, unused
}

// allows tells whether an allowance is of this finding: the same file, the same
// rule, and words of the same sentence.
func allows(a content.Allowance, f easyread.Found) bool {
	return a.File == f.Pos.File && a.Rule == string(f.Code) && strings.Contains(f.In, a.Text)
}
