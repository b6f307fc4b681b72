package layout

import (
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/unit"
)

// A Social is what stands on the picture of a course that goes along when somebody
// shares its address: words and people, as on the head of its page.
type Social struct {
	Title     string
	Publisher string
	Ground    picture.RGB
	Faces     []doc.Picture // two at the most are shown
	Picture   doc.Picture   // where there are no faces
}

// socialSize is 1200 × 630 pixels, the shape that is shown without being cut, at
// four to the millimetre.
var socialSize = unit.SizeMM(300, 157.5)

// socialTitles is the sizes that a title may have, the largest that fits first.
var socialTitles = []unit.Length{pt(60), pt(50), pt(42), pt(34)}

// SocialCard draws it. It is a picture and no print: nothing is read aloud from it,
// and its words are told beside it.
func SocialCard(in Input, c Social) *Page {
	in.Document = &doc.Document{}
	s := newSetter(in, styleA4())
	p := &Page{Size: socialSize}
	table, left := mm(131), mm(18)
	s.fill(p, nil, unit.Vec{}, rectSegs(socialSize.W, table, 0), c.Ground)
	s.socialPeople(p, c, table)
	s.fill(p, nil, unit.Vec{Y: table}, rectSegs(socialSize.W, mm(1.2), 0), s.Palette.Ink)

	var title text
	for _, size := range socialTitles {
		trial := s.quiet() // what does not fit is no finding
		title = trial.plain(c.Picture.Pos, c.Title, setting{size, size.Scale(1.15), true, s.Palette.Ink}, mm(160))
		if len(*trial.findings) == 0 && title.height() <= mm(88) {
			break
		}
	}
	s.placeText(p, nil, title, unit.Vec{X: left - optical(title.set.size), Y: (table - title.height()) / 2})
	name := s.plain(c.Picture.Pos, c.Publisher, setting{pt(30), pt(34), true, s.Palette.Ink}, mm(264))
	s.placeText(p, nil, name, unit.Vec{X: left, Y: table + mm(8)})
	return p
}

// socialPeople sets the people, or the picture, in arches on the table.
func (s *setter) socialPeople(p *Page, c Social, table unit.Length) {
	right, w, h := mm(284), mm(50), mm(74)
	if len(c.Faces) == 0 {
		w, h = mm(90), mm(100)
		s.fill(p, nil, unit.Vec{X: right - w, Y: table - h}, archSegs(w, h), s.Palette.White)
		if !c.Picture.None() {
			side := mm(64)
			s.picture(p, nil, c.Picture, unit.Rect{Vec: unit.Vec{X: right - (w+side)/2, Y: table - side - mm(8)}, Size: unit.Size{W: side, H: side}})
		}
		return
	}
	faces := c.Faces[:min(len(c.Faces), 2)]
	for i, f := range faces {
		x := right - unit.Length(len(faces)-i)*(w+mm(4)) + mm(4)
		s.fill(p, nil, unit.Vec{X: x, Y: table - h}, archSegs(w, h), s.Palette.White)
		s.faceOn(p, nil, f, x+w/2+mm(1), table, mm(45))
	}
}
