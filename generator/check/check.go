// Package check holds the rules about what a site says: one rule, one file.
// What a file may contain is not its job: content and markdown refuse that.
package check

import (
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/easyread"
	"trykklar/generator/words"
)

// A Rule is one thing that every site must keep. It looks at the site, or at the
// pages of a print.
type Rule struct {
	Code  diag.Code
	About string // what the rule wants and why, for authors
	Run   func(*content.Site, *words.Words) diag.List
	Print func(Print) diag.List
}

// Rules is every rule, in the order in which they are run.
func Rules() []Rule {
	return []Rule{headingOrder(), personaFaces(), statement(), airyPage(), noContents(), unmarkedWord(), longText(), pictureTwice()}
}

// Run holds the site against every rule, and against those of easy reading in
// its language; l is nil when the language has none.
func Run(site *content.Site, w *words.Words, l *easyread.Language) diag.List {
	var list diag.List
	if l != nil {
		list = easyRead(site, l)
	}
	for _, rule := range Rules() {
		if rule.Run != nil {
			list.Add(rule.Run(site, w)...)
		}
	}
	list.Sort()
	return list
}

// A Print is what rules know of one print: its document, and how its pages came
// out.
type Print struct {
	Document *doc.Document
	Form     content.Form
	Pages    int    // as they are read
	Fills    []Fill // of the pages that text flows over, in their order
}

// A Fill is how much of a page is used.
type Fill struct {
	Page    int // from 1
	Pos     diag.Pos
	Percent int
	Ended   bool // the author ends the page, and not the text its room
	Sheet   bool // it is a sheet, or a panel of one
	Rest    bool // it is what one page of a sheet did not hold
}

// Prints holds prints against every rule about pages.
func Prints(prints []Print) diag.List {
	var list diag.List
	for _, rule := range Rules() {
		if rule.Print == nil {
			continue
		}
		for _, p := range prints {
			list.Add(rule.Print(p)...)
		}
	}
	list.Sort()
	return list
}

// texts is every run of blocks in the site that stands under one title.
func texts(site *content.Site) [][]doc.Block {
	var out [][]doc.Block
	document := func(d *doc.Document) {
		if d != nil {
			out = append(out, d.Blocks)
		}
	}
	for _, p := range site.Pages {
		out = append(out, p.Body)
	}
	for _, c := range site.Courses {
		out = append(out, c.About)
		for _, m := range c.Meetings {
			out = append(out, m.Guide)
			document(m.Agenda)
		}
		for _, m := range c.Materials {
			document(m.Document)
		}
	}
	return out
}
