package site

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/look"
	"trykklar/generator/words"
)

// A ReportText is one text in the report on easy reading.
type ReportText struct {
	File, Title string
	Audience    doc.Audience
	Words       int
	LIX         string // empty when there are too few words for one
	PerSentence string
	LongShare   string
	Longest     string // the longest sentence
	LongestN    int
	Findings    []ReportFinding
	Allowed     []ReportFinding
}

// A ReportFinding is a finding, or one that was allowed and why.
type ReportFinding struct {
	Line               int
	Error              bool
	Code, Text, Advice string // Advice is the hint, or the reason
}

// ReportView is the page of the report.
type ReportView struct {
	W     *words.SiteReport
	Lang  string
	Title string
	Look  *look.Look
	Texts []reportText
}

type reportText struct {
	ReportText
	For string
}

// Report is the report on easy reading as one page that needs no other file. It
// is for editors, and no part of the site.
func Report(templates fs.FS, w *words.Words, l *look.Look, title string, texts []ReportText) ([]byte, error) {
	t, err := template.ParseFS(templates, "html/report.html")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	v := ReportView{W: &w.Site.Report, Lang: w.Lang, Title: title, Look: l}
	for _, text := range texts {
		v.Texts = append(v.Texts, reportText{text, byAudience(w.Site.Audience, text.Audience)})
	}
	// What must be mended comes first, then what may be.
	weight := func(t reportText) int {
		n := len(t.Findings)
		for _, f := range t.Findings {
			if f.Error {
				n += 1000
			}
		}
		return n
	}
	slices.SortStableFunc(v.Texts, func(a, b reportText) int { return weight(b) - weight(a) })
	var buf bytes.Buffer
	if err := t.ExecuteTemplate(&buf, "report.html", v); err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	return buf.Bytes(), nil
}
