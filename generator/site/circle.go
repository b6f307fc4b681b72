package site

import (
	"slices"

	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// CircleView is rings around a middle with a sector in each corner. Say tells
// it all to those who do not see the drawing.
type CircleView struct {
	Me      string
	Rings   []RingView
	Sectors []SectorView
	Star    []Inline
	Say     string
}

// A RingView is a ring of the drawing, which is 400 wide: its radius and where
// the foot of its name is.
type RingView struct {
	Name  string
	R, Y  int
	Inner bool // the one around the middle
}

// A SectorView is a quarter of the circle.
type SectorView struct {
	Title   string
	Picture *Image
}

func (p *page) circle(b doc.Circle) CircleView {
	const middle, inner, outer = 200, 36, 196
	v := CircleView{Me: b.Me, Star: p.inlines(b.Star)}
	var sectors []string
	for i, name := range b.Rings {
		r := inner + (outer-inner)*(i+1)/len(b.Rings)
		// The outermost comes first, as what is painted later lies on top.
		v.Rings = slices.Insert(v.Rings, 0, RingView{name, r, middle - r + 27, i == 0})
	}
	for _, s := range b.Sectors {
		v.Sectors = append(v.Sectors, SectorView{s.Title, p.image(s.Picture, 64, 64, silent)})
		sectors = append(sectors, s.Title)
	}
	v.Say = words.Fill(p.words.Blank.Circle, "me", b.Me, "rings", p.list(b.Rings), "sectors", p.list(sectors))
	return v
}
