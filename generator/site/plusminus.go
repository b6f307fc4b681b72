package site

import "trykklar/generator/doc"

// PlusMinusView is two columns to write in.
type PlusMinusView struct {
	Columns []SignView
}

// A SignView is one column: its sign, its word and its lines.
type SignView struct {
	Sign  string // plus or minus
	Name  string // of the sign, for those who do not see it
	Word  string
	Lines []struct{}
	Say   string
}

func (p *page) plusMinus(b doc.PlusMinus) PlusMinusView {
	column := func(sign, name, word string) SignView {
		return SignView{sign, name, word, make([]struct{}, b.Lines), p.sayLines(b.Lines)}
	}
	return PlusMinusView{[]SignView{
		column("plus", p.words.Blank.Plus, b.Plus),
		column("minus", p.words.Blank.Minus, b.Minus),
	}}
}
