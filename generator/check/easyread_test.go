package check

import (
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
)

// say is a paragraph of one sentence at a line of a file.
func say(line int, text string) doc.Paragraph {
	pos := diag.Pos{File: "k/t.md", Line: line, Col: 1}
	return doc.Paragraph{Pos: pos, Sentences: []doc.Sentence{{doc.Text{Pos: pos, Text: text}}}}
}

// readers is a site of one text for these readers.
func readers(a doc.Audience, blocks ...doc.Block) *content.Site {
	d := &doc.Document{ID: "t", Audience: a, Blocks: blocks}
	m := &content.Material{Pos: diag.Pos{File: "k/t.md"}, ID: "t", Title: "T", Audience: a, Document: d}
	return &content.Site{Courses: []*content.Course{{ID: "k", Materials: []*content.Material{m}}}}
}

// The same words are judged by who reads them; a box may have a reader of its
// own, and one to the support person always has.
func TestReadersOfBoxes(t *testing.T) {
	man := say(3, "Man ringer om mandagen.")
	found := `k/t.md:3:1: error impersonal: "man" may be anybody: "Man ringer om mandagen."`
	warned := `k/t.md:3:1: warning impersonal: "man" may be anybody: "Man ringer om mandagen."`
	want(t, readers(doc.Participants, man), found)
	want(t, readers(doc.Citizens, man), found)
	want(t, readers(doc.Professionals, man))
	want(t, readers(doc.Participants, doc.Box{Kind: doc.BoxSupport, Blocks: []doc.Block{man}}), warned)
	want(t, readers(doc.Participants, doc.Box{Kind: doc.BoxTint, Blocks: []doc.Block{man}}), found)
	want(t, readers(doc.Participants, doc.Box{Kind: doc.BoxTint, For: doc.Professionals, Blocks: []doc.Block{man}}))
}

// A sentence that two readers get is told once, by the stricter.
func TestStrictestReader(t *testing.T) {
	man := say(3, "Man ringer om mandagen.")
	want(t, readers(doc.Participants, man, doc.Box{Kind: doc.BoxSupport, Blocks: []doc.Block{man}}),
		`k/t.md:3:1: error impersonal: "man" may be anybody: "Man ringer om mandagen."`)
}

// An allowance lets one rule pass in one sentence of its file. One that allows
// nothing, or names no rule, is told.
func TestAllowances(t *testing.T) {
	at := func(line int, file, rule, text string) content.Allowance {
		return content.Allowance{Pos: diag.Pos{File: file, Line: line, Col: 3}, Rule: rule, Text: text, Reason: "fordi"}
	}
	site := readers(doc.Participants, say(9, "Man ringer om mandagen."), say(10, "Man skriver om tirsdagen."))
	site.Allowances = []content.Allowance{at(2, "k/t.md", "impersonal", "om mandagen")}
	left := `k/t.md:10:1: error impersonal: "man" may be anybody: "Man skriver om tirsdagen."`
	want(t, site, left)
	if r := Readings(site, rules(t)); len(r) != 1 || len(r[0].Allowed) != 1 || r[0].Allowed[0].Reason != "fordi" || len(r[0].Findings) != 1 {
		t.Errorf("the report says %+v", r)
	}

	site.Allowances = []content.Allowance{
		at(2, "k/t.md", "impersonal", "om onsdagen"), at(3, "k/t.md", "commas", "Man"), at(4, "k/t.md", "man", "Man"), at(5, "k/u.md", "impersonal", "Man"),
	}
	want(t, site,
		`k/t.md:2:3: warning unused-allowance: nothing in this file is allowed by it: "om onsdagen"`,
		`k/t.md:3:3: warning unused-allowance: nothing in this file is allowed by it: "Man"`,
		`k/t.md:4:3: error unknown-id: "man" is no rule of easy reading`,
		`k/t.md:9:1: error impersonal: "man" may be anybody: "Man ringer om mandagen."`,
		left,
		`k/u.md:5:3: warning unused-allowance: nothing in this file is allowed by it: "Man"`)
}

// Words on forms and cards are read too, and so is the back that all cards share.
func TestWordsOnFormsAreRead(t *testing.T) {
	pos := diag.Pos{File: "k/t.md", Line: 4, Col: 1}
	found := `k/t.md:4:1: error abbreviation: "f.eks." is shortened`
	word := "f.eks. Bo"
	for name, b := range map[string]doc.Block{
		"help plan": doc.HelpPlan{Rows: [][]doc.HelpField{{{Pos: pos, Label: word}}}},
		"circle":    doc.Circle{Sectors: []doc.Sector{{Pos: pos, Title: word}}},
		"fields":    doc.Fields{Rows: [][]doc.Field{{{Pos: pos, Label: word}}}},
		"choices":   doc.Choices{Items: []doc.Choice{{Pos: pos, Word: word}}},
		"card":      doc.Cards{Sets: []doc.CardSet{{Cards: []doc.Card{{Pos: pos, Word: word}}}}},
		"back":      doc.Cards{Back: &doc.CardBack{Pos: pos, Title: word}},
		"tile":      doc.Board{Tiles: []doc.Tile{{Text: doc.Sentence{doc.Text{Pos: pos, Text: word}}}}},
		"its note":  doc.Board{Tiles: []doc.Tile{{Note: []doc.Sentence{{doc.Text{Pos: pos, Text: word}}}}}},
		"its foot":  doc.Board{Foot: doc.Foot{Text: doc.Sentence{doc.Text{Pos: pos, Text: word}}}},
		"grid":      doc.Grid{Pos: pos, Plus: word},
		"subject":   doc.Grid{Subjects: []doc.Subject{{Text: doc.Sentence{doc.Text{Pos: pos, Text: word}}}}},
		"thread":    doc.Thread{Stops: []doc.ThreadStop{{Pos: pos, Question: word}}},
		"point":     doc.Thread{Points: []doc.Point{{Text: doc.Sentence{doc.Text{Pos: pos, Text: word}}}}},
		"step":      doc.Stairs{Examples: doc.Examples{Texts: []doc.Sentence{{doc.Text{Pos: pos, Text: word}}}}},
		"seat":      doc.Seats{Seats: []doc.Field{{Pos: pos, Label: word}}},
		"date":      doc.Dates{Meetings: []doc.MeetingDate{{Date: doc.Field{Pos: pos, Label: word}}}},
		"its text":  doc.Cards{Back: &doc.CardBack{Text: []doc.Sentence{{doc.Text{Pos: pos, Text: word}}}}},
	} {
		got := easyRead(readers(doc.Participants, b), rules(t))
		if len(got) != 1 || got[0].Format("") != found+"\n    "+got[0].Hint {
			t.Errorf("%s: %s", name, told(got))
		}
	}
}
