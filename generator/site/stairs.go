package site

import "trykklar/generator/doc"

// StairsView is steps to a goal.
type StairsView struct {
	Goal, Now     string
	Picture, Here *Image
	Steps         []StairView // from the lowest
	Say           string      // of lines to write on
	Title         string      // of the examples
	Examples      [][]Sentence
}

// A StairView is one step; Rest is how many stand above it.
type StairView struct {
	Number, Rest int
	Label        string
}

func (p *page) stairs(b doc.Stairs) StairsView {
	v := StairsView{
		Goal: b.Goal.Label, Now: b.Now.Label, Picture: p.image(b.Picture, 88, 88, silent), Here: p.image(b.Here, 64, 64, silent),
		Say: p.sayLines(2), Title: b.Examples.Title,
	}
	for i, f := range b.Steps {
		v.Steps = append(v.Steps, StairView{i + 1, len(b.Steps) - 1 - i, f.Label})
	}
	for _, s := range b.Examples.Texts {
		v.Examples = append(v.Examples, p.sentences([]doc.Sentence{s}))
	}
	return v
}
