package check

import (
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// longPages and mostPages are how many pages of text participants and citizens are
// given in one: the guides of the UK's Department of Health say 20 and 24.
const (
	longPages = 20
	mostPages = 24
)

func longText() Rule {
	return Rule{
		Code:  diag.LongText,
		About: "a text that participants or citizens read in one is 20 pages at most; what they write in is used piece by piece, and may be longer",
		Print: func(p Print) diag.List {
			to := p.Document.Audience
			if p.Form != content.A4 && p.Form != content.Booklet || p.Pages <= longPages || to != doc.Participants && to != doc.Citizens || writtenIn(p.Document) {
				return nil
			}
			f := diag.Warningf(p.Document.Pos, diag.LongText, "make two materials of it, or say less",
				"%q has %d pages as %s, and %d are many to read", p.Document.Title, p.Pages, p.Form, longPages)
			if p.Pages > mostPages {
				f.Severity = diag.Error
			}
			return diag.List{f}
		},
	}
}

// writtenIn tells whether a text has places to write or to choose.
func writtenIn(d *doc.Document) bool {
	found := false
	doc.Walk(d.Blocks, func(b doc.Block) {
		switch b.(type) {
		case doc.Lines, doc.Room, doc.Fields, doc.Checks, doc.Choices, doc.PlusMinus, doc.Plan, doc.HelpPlan, doc.Circle:
			found = true
		}
	})
	return found
}
