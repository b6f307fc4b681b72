package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// gridFile is subjects by plus and minus.
type gridFile struct {
	materialKeys
	sheetKeys
	Plus     strictyaml.String `yaml:"plus"`
	Minus    strictyaml.String `yaml:"minus"`
	Lines    number            `yaml:"lines,required"`
	Subjects []subjectKeys     `yaml:"subjects,required"`
}

func (gridFile) Thing() string { return "a grid" }

func (*gridFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

type subjectKeys struct {
	diag.Pos
	Name    strictyaml.String `yaml:"name,required"`
	Picture strictyaml.String `yaml:"picture,required"`
	Text    strictyaml.String `yaml:"text,required"`
}

func (subjectKeys) Thing() string { return "a subject" }

func (f *gridFile) block(c *courseReader, m *Material) doc.Block {
	src := c.textSource(m.File)
	atMost(c.reader, f.Subjects, maxSubjects, "a grid", "subjects")
	out := doc.Grid{Pos: f.Title.Pos, Plus: c.plain(f.Plus), Minus: c.plain(f.Minus), Lines: c.within(f.Lines, "the number of lines", 1, 20, 3)}
	if out.Plus == "" {
		out.Plus = c.words.Content.Plus
	}
	if out.Minus == "" {
		out.Minus = c.words.Content.Minus
	}
	names := map[string]diag.Pos{}
	for _, k := range f.Subjects {
		out.Subjects = append(out.Subjects, doc.Subject{
			Pos: k.Text.Pos, Name: c.ownName(names, k.Name), Picture: c.picture(k.Picture), Text: c.inlines(src, k.Text),
		})
	}
	return out
}
