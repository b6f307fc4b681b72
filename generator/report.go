package generator

import (
	"fmt"
	"os"
	"path/filepath"

	"trykklar/generator/check"
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/easyread"
	"trykklar/generator/look"
	"trykklar/generator/publish"
	"trykklar/generator/site"
	"trykklar/generator/words"
)

// A Reading is how easy one text is to read by those who get it.
type Reading = check.Reading

// ReportFolder measures every text of a content folder. page is the file where
// the report comes as a web page for editors; empty for none. What is wrong with
// the files is told by CheckFolder, not here: a text that cannot be read has no
// reading.
func ReportFolder(f Folders, page string) ([]Reading, error) {
	var o Options
	done, err := f.open(&o)
	if err != nil {
		return nil, err
	}
	defer done()
	files, lang := o.files()
	w, found := words.Load(files, lang)
	easy, more := easyread.Load(files, lang)
	l, colours := look.Load(files)
	if found.HasErrors() || more.HasErrors() || colours.HasErrors() || easy == nil {
		return nil, nil
	}
	s, _ := content.Read(o.Content, w)
	readings := check.Readings(s, easy)
	if page == "" {
		return readings, nil
	}
	html, err := site.Report(files, w, l, s.Title, texts(readings))
	if err != nil {
		return nil, err
	}
	return readings, writePage(page, html)
}

// texts is readings as the page shows them.
func texts(readings []check.Reading) []site.ReportText {
	tell := func(f diag.Finding, advice string) site.ReportFinding {
		return site.ReportFinding{Line: f.Pos.Line, Error: f.Severity == diag.Error, Code: string(f.Code), Text: f.Text, Advice: advice}
	}
	var out []site.ReportText
	for _, r := range readings {
		t := site.ReportText{
			File: r.File, Title: r.Title, Audience: r.Audience, Words: r.Measure.Words,
			PerSentence: fmt.Sprintf("%.1f", r.Measure.PerSentence()), LongShare: fmt.Sprintf("%.0f", r.Measure.LongShare()),
			Longest: r.Measure.Longest.Text, LongestN: len(r.Measure.Longest.Words),
		}
		if lix, steady := r.Measure.LIX(); steady {
			t.LIX = fmt.Sprintf("%.0f", lix)
		}
		for _, f := range r.Findings {
			t.Findings = append(t.Findings, tell(f, f.Hint))
		}
		for _, a := range r.Allowed {
			t.Allowed = append(t.Allowed, tell(a.Finding, a.Reason))
		}
		out = append(out, t)
	}
	return out
}

// writePage writes the report, but never into a published site.
func writePage(page string, html []byte) error {
	full, err := filepath.Abs(page)
	if err != nil {
		return err
	}
	for dir := filepath.Dir(full); ; dir = filepath.Dir(dir) {
		if publish.Marked(dir) {
			return useError{fmt.Errorf("%q is in a published site; the report is for editors: name another place with --page", page)}
		}
		if dir == filepath.Dir(dir) {
			return os.WriteFile(full, html, 0o644)
		}
	}
}
