package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// diplomaFile is a diploma. Without a middle of its own, its picture stands in
// the ring.
type diplomaFile struct {
	materialKeys
	Eyebrow  strictyaml.String `yaml:"eyebrow"`
	To       strictyaml.String `yaml:"to,required"`
	Text     strictyaml.String `yaml:"text,required"`
	Remember strictyaml.String `yaml:"remember,required"`
	Sign     []fieldKeys       `yaml:"sign,required"`
	Middle   strictyaml.String `yaml:"middle"`
}

func (diplomaFile) Thing() string { return "a diploma" }

func (*diplomaFile) forms() []Form { return []Form{A4, PrintShop} }

// above has no words of introduction: a diploma is not explained.
func (f *diplomaFile) above() *sheetKeys { return &sheetKeys{Eyebrow: f.Eyebrow} }

func (f *diplomaFile) block(c *courseReader, m *Material) doc.Block {
	out := doc.Diploma{
		Pos: f.Title.Pos, Eyebrow: c.plain(f.Eyebrow), Title: m.Title,
		To:       doc.Field{Pos: f.To.Pos, Name: "name", Label: c.plain(f.To)},
		Text:     c.sentences(c.textSource(m.File), f.Text),
		Remember: doc.Field{Pos: f.Remember.Pos, Name: "recognition", Label: c.plain(f.Remember)},
		Sign:     c.fields(f.Sign), Road: c.course.Road(), Picture: m.Picture,
	}
	atMost(c.reader, f.Sign, maxSigners, "a diploma", "lines to sign on")
	if f.Middle.Line > 0 {
		out.Picture = c.picture(f.Middle)
	}
	if out.Eyebrow == "" {
		out.Eyebrow = c.course.Title
	}
	seen := map[string]diag.Pos{}
	for _, k := range f.Sign {
		if first, ok := seen[k.Name.Value]; ok {
			c.twice(k.Name.Pos, "field", k.Name.Value, first)
		}
		seen[k.Name.Value] = k.Name.Pos
	}
	return out
}
