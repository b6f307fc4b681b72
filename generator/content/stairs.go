package content

import (
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// stairsFile is steps to a goal. Without a picture of its own, the goal has the
// material's.
type stairsFile struct {
	materialKeys
	readerKeys
	Goal     stairKeys         `yaml:"goal,required"`
	Now      stairKeys         `yaml:"now,required"`
	Count    number            `yaml:"count,required"`
	Examples stairExamplesKeys `yaml:"examples"`
}

func (stairsFile) Thing() string { return "stairs" }

func (*stairsFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

// stairKeys is the head or the foot of the stairs.
type stairKeys struct {
	diag.Pos
	Label   strictyaml.String `yaml:"label,required"`
	Picture strictyaml.String `yaml:"picture,required"`
}

func (stairKeys) Thing() string { return "an end of stairs" }

type stairExamplesKeys struct {
	diag.Pos
	Title strictyaml.String   `yaml:"title,required"`
	Steps []strictyaml.String `yaml:"steps,required"`
}

func (stairExamplesKeys) Thing() string { return "examples of steps" }

// block has fields of the names that texts use for the same: goal, here, and step_1
// for the lowest step.
func (f *stairsFile) block(c *courseReader, m *Material) doc.Block {
	field := func(name string, s strictyaml.String) doc.Field {
		return doc.Field{Pos: s.Pos, Name: name, Label: c.plain(s)}
	}
	out := doc.Stairs{
		Pos: f.Goal.Pos, Picture: c.picture(f.Goal.Picture), Goal: field("goal", f.Goal.Label),
		Here: c.picture(f.Now.Picture), Now: field("here", f.Now.Label),
	}
	for i := range c.within(f.Count, "the number of steps", 2, maxSteps, 4) {
		n := strconv.Itoa(i + 1)
		out.Steps = append(out.Steps, doc.Field{Pos: f.Pos, Name: "step_" + n, Label: words.Fill(c.words.Content.Step, "number", n)})
	}
	e := f.Examples
	if e.Line == 0 {
		return out
	}
	out.Examples = doc.Examples{Pos: e.Title.Pos, Title: c.plain(e.Title)}
	for _, s := range e.Steps {
		out.Examples.Texts = append(out.Examples.Texts, c.inlines(c.textSource(m.File), s))
	}
	return out
}
