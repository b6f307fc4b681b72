package check

import (
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// A site has a page on accessibility, gone through within a year of its own date.
func TestStatement(t *testing.T) {
	day := func(y, m, d int) content.Date { return content.Date{Year: y, Month: m, Day: d} }
	page := &content.Page{Role: content.RoleStatement}
	for _, test := range []struct {
		pages    []*content.Page
		reviewed content.Date
		want     []string
	}{
		{[]*content.Page{page}, day(2025, 11, 22), nil},
		{[]*content.Page{page}, day(2026, 12, 24), nil}, // after the site's own date
		{[]*content.Page{page}, day(2025, 11, 21), []string{
			"trykklar.yaml:1:1: warning old-statement: the statement on accessibility was gone through on 2025-11-21, and the site is of 2026-11-22: that is 366 days"}},
		{[]*content.Page{page}, content.Date{}, []string{
			"trykklar.yaml:1:1: warning old-statement: nobody says when the statement on accessibility was gone through"}},
		{[]*content.Page{{Role: content.RoleContact}}, day(2026, 1, 1), []string{
			"pages:1:1: error no-statement: no page tells how accessible the site is"}},
	} {
		site := &content.Site{Pages: test.pages, Updated: day(2026, 11, 22)}
		site.Statement.Reviewed, site.Statement.Pos.File = test.reviewed, "trykklar.yaml"
		compare(t, Run(site, danish(t), rules(t)), test.want)
	}
}

// What a page says is held to the rules of easy reading, by whom it is for.
func TestPagesAreEasyToRead(t *testing.T) {
	for audience, lines := range map[doc.Audience][]string{
		doc.Citizens: {`k/t.md:3:1: error impersonal: "man" may be anybody: "Man ringer."`},
		doc.Support:  {`k/t.md:3:1: warning impersonal: "man" may be anybody: "Man ringer."`},
	} {
		p := &content.Page{Audience: audience, Body: []doc.Block{say(3, "Man ringer.")}}
		want(t, &content.Site{Pages: []*content.Page{p}}, lines...)
	}
}
