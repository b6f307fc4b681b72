package site

import (
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// HelpPlanView is who can help: the same rows for each helper, and a signal.
type HelpPlanView struct {
	Helpers []HelperView
	Signal  *HeadingView
	About   []Sentence
	Picture *Image
	Say     string // of the line below the signal
}

// A HelperView is the box of one helper.
type HelperView struct {
	Number int
	Name   string // for those who do not see the number
	Rows   [][]HelperFieldView
}

// A HelperFieldView is a picture, a label and a line.
type HelperFieldView struct {
	Label   string
	Picture *Image
}

func (p *page) helpPlan(b doc.HelpPlan) HelpPlanView {
	v := HelpPlanView{
		Signal: p.inside(b.Name+"-signal", "bt", text(b.Signal)), About: p.sentences(b.About),
		Picture: p.image(b.Picture, 88, 88, silent), Say: p.sayLines(1),
	}
	var rows [][]HelperFieldView
	for _, r := range b.Rows {
		var row []HelperFieldView
		for _, f := range r {
			row = append(row, HelperFieldView{f.Label, p.image(f.Picture, 44, 44, silent)})
		}
		rows = append(rows, row)
	}
	for n := 1; n <= b.Count; n++ {
		v.Helpers = append(v.Helpers, HelperView{n, words.Fill(p.words.Blank.Helper, "n", number(n)), rows})
	}
	return v
}
