package site

import (
	"math"

	"trykklar/generator/doc"
)

// DiplomaView is the diploma as a framed page.
type DiplomaView struct {
	Eyebrow  string
	Title    string
	To       string
	Text     []Sentence
	Remember string
	Sign     []string
	Ring     []DiscView
	Picture  *Image
}

// A DiscView is a disc of the road closed to a ring, in a drawing 200 wide.
type DiscView struct {
	Number, X, Y int
}

func (p *page) diploma(b doc.Diploma) DiplomaView {
	v := DiplomaView{
		Eyebrow: b.Eyebrow, Title: b.Title, To: b.To.Label, Text: p.sentences(b.Text),
		Remember: b.Remember.Label, Sign: labels(b.Sign), Picture: p.image(b.Picture, 88, 88, silent),
	}
	for i, s := range b.Road.Stops {
		a := 2 * math.Pi * float64(i) / float64(len(b.Road.Stops))
		v.Ring = append(v.Ring, DiscView{
			s.Number,
			100 + int(math.Round(74*math.Sin(a))),
			100 - int(math.Round(74*math.Cos(a))),
		})
	}
	return v
}
