package site

import "trykklar/generator/doc"

// LinesView is lines to write on under a label. Say tells of them to those who
// do not see them.
type LinesView struct {
	Label []Inline
	Lines []struct{}
	Say   string
}

func (p *page) lines(b doc.Lines) LinesView {
	return LinesView{p.inlines(b.Label), make([]struct{}, b.Count), p.sayLines(b.Count)}
}

func (p *page) sayLines(n int) string { return count(n, p.words.Count.Lines) }
