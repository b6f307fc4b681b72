package check

import (
	"time"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/words"
)

// yearly is how long a statement holds, in days (BEK 904 of 22/08/2019).
const yearly = 365

// statement wants what the law on accessible websites asks of a public body, and
// of whoever publishes for people with disabilities (RULES.md L1, L7): a page that
// tells how accessible the site is, gone through every year.
func statement() Rule {
	return Rule{
		Code:  diag.NoStatement,
		About: "a page tells how accessible the site is, and somebody goes through it every year: the law wants it, and readers who meet a wall need to know whom to call",
		Run: func(site *content.Site, w *words.Words) diag.List {
			if site.Page(content.RoleStatement) == nil {
				return diag.List{diag.Errorf(diag.Pos{File: "pages"}, diag.NoStatement,
					"write pages/"+w.Site.Statement.Path+".md with role: statement; docs/AUTHORS.md shows one",
					"no page tells how accessible the site is")}
			}
			s := site.Statement
			switch age := days(s.Reviewed, site.Updated); {
			case s.Reviewed.None():
				return diag.List{diag.Warningf(s.Pos, diag.OldStatement,
					"go through it, and write statement_reviewed: with the day", "nobody says when the statement on accessibility was gone through")}
			case age > yearly:
				return diag.List{diag.Warningf(s.Pos, diag.OldStatement,
					"go through it, and write the day at statement_reviewed:",
					"the statement on accessibility was gone through on %s, and the site is of %s: that is %d days", s.Reviewed, site.Updated, age)}
			}
			return nil
		},
	}
}

// days is how many days lie between two dates of the content.
func days(from, to content.Date) int {
	day := func(d content.Date) time.Time {
		return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	}
	return int(day(to).Sub(day(from)).Hours() / 24)
}
