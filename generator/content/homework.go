package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/markdown"
	"trykklar/generator/strictyaml"
)

type homeworkKeys struct {
	diag.Pos
	Title   strictyaml.String `yaml:"title,required"`
	Picture strictyaml.String `yaml:"picture,required"`
	Text    strictyaml.String `yaml:"text,required"`
	Help    strictyaml.String `yaml:"help,required"`
}

func (homeworkKeys) Thing() string { return "a homework" }

// homework is the task that follows a meeting, or nil.
func (c *courseReader) homework(k *homeworkKeys, src markdown.Source) *Homework {
	if k == nil {
		return nil
	}
	return &Homework{
		Pos: k.Pos, Title: c.plain(k.Title), Picture: c.picture(k.Picture),
		Text: c.sentences(src, k.Text), Help: c.sentences(src, k.Help),
	}
}
