// Package check holds the rules about what a site says: one rule, one file.
// What a file may contain is not its job: content and markdown refuse that.
package check

import (
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// A Rule is one thing that every site must keep.
type Rule struct {
	Code  diag.Code
	About string // what the rule wants and why, for authors
	Run   func(*content.Site, *words.Words) diag.List
}

// Rules is every rule, in the order in which they are run.
func Rules() []Rule {
	return []Rule{headingOrder(), personaFaces()}
}

// Run holds the site against every rule.
func Run(site *content.Site, w *words.Words) diag.List {
	var list diag.List
	for _, rule := range Rules() {
		list.Add(rule.Run(site, w)...)
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
