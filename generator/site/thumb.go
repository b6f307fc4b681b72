package site

import (
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// ThumbView is the top of a material's first page as a small drawing, in
// millimetres after LOOK.md §9. Kind says which lines its template draws.
type ThumbView struct {
	Kind  string
	W, H  int // of what is shown
	Lines []ThumbLine
	Cards []ThumbCard
	Pics  []ThumbPic
	Rings []RingView
	Stops []DiscView
	Disc  string // radius of the stops
}

// A ThumbLine is words; Class is their size and colour.
type ThumbLine struct {
	Class, Text string
	X, Y        float64
}

// A ThumbCard is the edge of a card, with an arch for a face or a disc.
type ThumbCard struct {
	X, Y float64
	Face bool
}

// A ThumbPic is a picture.
type ThumbPic struct {
	Src        string
	X, Y, W, H float64
}

// thumb draws what a material looks like.
func (p *page) thumb(m *content.Material) ThumbView {
	var first doc.Block
	if m.Document != nil && len(m.Document.Blocks) > 0 {
		first = m.Document.Blocks[0]
	}
	if s, ok := first.(doc.Sheet); ok {
		v := ThumbView{W: 210, H: 176}
		switch b := s.Body.(type) {
		case doc.Cards:
			v.cards(p, b)
			return v
		case doc.Diploma:
			return p.thumbDiploma(b)
		case doc.Circle:
			v.circle(p, b)
		case doc.Plan:
			v.plan(p, b)
		case doc.Helpers:
			v.helpers(p, b)
		}
		v.line("eyebrow", s.Eyebrow, 15, 20)
		v.lines("title", wrap(s.Title, 40), 15, 33, 11)
		return v
	}
	if b, ok := first.(doc.Cover); ok {
		return p.thumbCover(b)
	}
	v := ThumbView{Kind: "folder", W: 100, H: 120}
	v.line("eyebrow", p.audience(m.Audience), 10, 20)
	v.lines("title", wrap(m.Title, 16), 10, 33, 11)
	v.pic(p, m.Picture, 26, 66, 48, 48)
	return v
}

func (p *page) thumbCover(b doc.Cover) ThumbView {
	v := ThumbView{Kind: "cover", W: 148, H: 134, Disc: "4.4"}
	v.line("eyebrow", b.Eyebrow, 14, 21)
	v.lines("cover", wrap(b.Title, 18), 13, 40, 16)
	for i, f := range b.Faces[:min(len(b.Faces), 4)] {
		v.pic(p, f, 14+29.6*float64(i), 65, 27.3, 27)
	}
	for i, s := range b.Road.Stops {
		x := 19 + i*110/max(len(b.Road.Stops)-1, 1)
		v.Stops = append(v.Stops, DiscView{s.Number, x, 105})
	}
	if len(b.Fields) > 0 {
		v.line("label", b.Fields[0].Label, 14, 126)
	}
	return v
}

func (p *page) thumbDiploma(b doc.Diploma) ThumbView {
	v := ThumbView{Kind: "diploma", W: 297, H: 210, Disc: "7"}
	v.line("eyebrow", b.Eyebrow, 31, 44)
	v.line("huge", b.Title, 30, 72)
	v.line("text", b.To.Label, 31, 89)
	for i, s := range b.Text {
		v.line("text", doc.Plain(s), 31, 105+9*float64(i))
	}
	v.pic(p, b.Picture, 203, 81, 28, 28)
	for _, d := range p.diploma(b).Ring {
		v.Stops = append(v.Stops, DiscView{d.Number, 217 + (d.X-100)*42/74, 95 + (d.Y-100)*42/74})
	}
	return v
}

func (v *ThumbView) circle(p *page, b doc.Circle) {
	v.Kind = "circle"
	for i := range b.Rings {
		v.Rings = append(v.Rings, RingView{R: 88 - 24*i})
	}
	if len(b.Sectors) > 1 {
		v.pic(p, b.Sectors[0].Picture, 15, 50, 24, 24)
		v.pic(p, b.Sectors[1].Picture, 171, 50, 24, 24)
	}
	v.line("me", b.Me, 105, 152)
}

func (v *ThumbView) plan(p *page, b doc.Plan) {
	v.Kind = "plan"
	v.pic(p, b.Picture, 19, 44, 28, 28)
	v.line("big", b.If, 52, 59)
	for i, c := range b.Choices.Items[:min(len(b.Choices.Items), 6)] {
		v.pic(p, c.Picture, 30.7+61.33*float64(i%3), 93+41*float64(i/3), 26, 26)
		v.line("word", c.Word, 43.7+61.33*float64(i%3), 125+41*float64(i/3))
	}
}

func (v *ThumbView) helpers(p *page, b doc.Helpers) {
	v.Kind = "helpers"
	for box := range 2 {
		for i, row := range b.Rows[:min(len(b.Rows), 4)] {
			v.pic(p, row[0].Picture, 33.5, 51+62*float64(box)+13*float64(i), 11, 11)
		}
	}
}

// cards shows the first sheet of a deck.
func (v *ThumbView) cards(p *page, b doc.Cards) {
	if len(b.Sets) == 0 {
		return
	}
	face := b.Kind == doc.EmotionCards
	v.Kind, v.H = "cards", 186
	n, most := 0, 6
	if face {
		most = 4
	}
	for _, c := range b.Sets[0].Cards {
		if c.Picture.None() || n == most {
			continue
		}
		x, y := 10+98*float64(n%2), 12+68*float64(n/2)
		if face {
			y = 12 + 90*float64(n/2)
			v.pic(p, c.Picture, x+15.7, y+8, 52.5, 52)
			v.line("card", c.Word, x+46, y+75.4)
		} else {
			v.pic(p, c.Picture, x+9, y+13, 36, 36)
			words := wrap(c.Word, 9)
			v.lines("side", words, x+52, y+34-4.6*float64(len(words)-1), 9.2)
		}
		v.Cards = append(v.Cards, ThumbCard{x, y, face})
		n++
	}
}

func (v *ThumbView) line(class, text string, x, y float64) {
	v.Lines = append(v.Lines, ThumbLine{class, text, x, y})
}

func (v *ThumbView) lines(class string, texts []string, x, y, leading float64) {
	for i, t := range texts {
		v.line(class, t, x, y+leading*float64(i))
	}
}

func (v *ThumbView) pic(p *page, pic doc.Picture, x, y, w, h float64) {
	if img := p.image(pic, int(w*4), int(h*4), silent); img != nil {
		v.Pics = append(v.Pics, ThumbPic{img.Src, x, y, w, h})
	}
}

// wrap breaks words into lines of at most about most characters.
func wrap(s string, most int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len([]rune(line))+1+len([]rune(w)) > most {
			lines = append(lines, line)
			line = ""
		}
		line = strings.TrimPrefix(line+" "+w, " ")
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
