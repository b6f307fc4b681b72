package site

import "trykklar/generator/doc"

// PlanView is "if … then …" with pictures of what may help.
type PlanView struct {
	If      string
	Say     string // of the line below it
	Picture *Image
	Then    string
	Choices ChoicesView
	More    LinesView
}

func (p *page) plan(b doc.Plan) PlanView {
	return PlanView{
		If: b.If, Say: p.sayLines(1), Picture: p.image(b.Picture, 88, 88, silent),
		Then: b.Then, Choices: p.choices(b.Choices), More: p.lines(b.More),
	}
}
