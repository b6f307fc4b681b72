package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/markdown"
	"trykklar/generator/strictyaml"
)

// letterFile is a letter to somebody outside the course. What it says stands below
// the keys.
type letterFile struct {
	materialKeys
	To      []fieldKeys       `yaml:"to,required"`
	Date    fieldKeys         `yaml:"date,required"`
	Subject strictyaml.String `yaml:"subject,required"`
	Close   strictyaml.String `yaml:"close,required"`
	From    []fieldKeys       `yaml:"from,required"`
	front   front
}

func (letterFile) Thing() string { return "a letter" }

func (*letterFile) forms() []Form { return []Form{A4} }

// above has no words of introduction: they would be sent along.
func (*letterFile) above() *sheetKeys { return &sheetKeys{} }

func (f *letterFile) written(front front) { f.front = front }

func (f *letterFile) block(c *courseReader, m *Material) doc.Block {
	src := c.textSource(m.File)
	src.Line, src.Text = f.front.bodyLine, f.front.body
	blocks, list := markdown.Parse(src)
	c.list.Add(list...)
	if len(blocks) == 0 && !list.HasErrors() {
		c.list.Add(diag.Errorf(diag.Pos{File: m.File}, diag.EmptyFile, "write what it says below the second line of ---",
			"the letter %q has no words", m.Title))
	}
	for _, b := range blocks {
		switch b.(type) {
		case doc.Cover, doc.PageBreak, doc.Contents, doc.Road:
			c.list.Add(diag.Errorf(b.At(), diag.BadValue, "take it out: a letter is one page", "this has no place in a letter"))
		}
	}
	atMost(c.reader, f.To, maxAddress, "a letter", "lines for whom it is to")
	atMost(c.reader, f.From, maxAddress, "a letter", "lines for who sends it")
	return doc.Letter{
		Pos: f.Title.Pos, To: c.fields(f.To), Date: c.field(f.Date), Subject: c.title(f.Subject, "the subject", maxTitle),
		Blocks: blocks, Close: c.title(f.Close, "the greeting", maxName), From: c.fields(f.From),
	}
}
