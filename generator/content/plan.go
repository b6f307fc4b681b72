package content

import (
	"fmt"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// planFile is "if … then …". Without a thought of its own, its picture stands
// there.
type planFile struct {
	materialKeys
	readerKeys
	If      strictyaml.String `yaml:"if,required"`
	Thought strictyaml.String `yaml:"thought"`
	Then    strictyaml.String `yaml:"then,required"`
	Ask     strictyaml.String `yaml:"ask"`
	Choices []choiceKeys      `yaml:"choices,required"`
	Own     strictyaml.String `yaml:"own"`
	More    moreKeys          `yaml:"more,required"`
}

func (planFile) Thing() string { return "a plan" }

func (*planFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

type choiceKeys struct {
	diag.Pos
	Word    strictyaml.String `yaml:"word,required"`
	Picture strictyaml.String `yaml:"picture,required"`
}

func (choiceKeys) Thing() string { return "a choice" }

type moreKeys struct {
	diag.Pos
	Label strictyaml.String `yaml:"label,required"`
	Lines number            `yaml:"lines,required"`
}

func (moreKeys) Thing() string { return "the lines of a plan" }

func (f *planFile) block(c *courseReader, m *Material) doc.Block {
	src := c.textSource(m.File)
	atMost(c.reader, f.Choices, maxChoices, "a plan", "choices")
	out := doc.Plan{
		Pos: f.If.Pos, If: c.plain(f.If), IfName: m.ID + "-if", Picture: m.Picture, Then: c.plain(f.Then),
		Choices: doc.Choices{Pos: f.Ask.Pos, Ask: c.inlines(src, f.Ask), Own: c.plain(f.Own)},
		More: doc.Lines{
			Pos: f.More.Pos, Label: c.inlines(src, f.More.Label), Name: m.ID + "-more",
			Count: c.within(f.More.Lines, "the number of lines", 1, 20, 3),
		},
	}
	if f.Thought.Line > 0 {
		out.Picture = c.picture(f.Thought)
	}
	if f.Ask.Line == 0 {
		out.Choices.Pos = f.Then.Pos
	}
	for i, k := range f.Choices {
		out.Choices.Items = append(out.Choices.Items, doc.Choice{
			Pos: k.Word.Pos, Name: fmt.Sprintf("%s-%d", m.ID, i+1), Word: c.plain(k.Word), Picture: c.picture(k.Picture),
		})
	}
	return out
}
