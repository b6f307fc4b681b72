package print

import (
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/preview"
)

// socialWidth is how many pixels the picture has across that goes along with a
// shared address: sites that show it ask for 1200 × 630.
const socialWidth = 1200

// socialName is the file of that picture, in the folder of its course. No material
// can have it, since ids have no full stop.
const socialName = "social.png"

// Social is the picture that goes along with a shared address, for each course in
// their order, and for the site last.
func Social(in Input) []Preview {
	m := &maker{Input: in, pictures: pictures(in.Site)}
	var out []Preview
	for _, c := range in.Site.Courses {
		card := layout.Social{Title: c.Title, Publisher: in.Site.Publisher.Name, Ground: in.Look.Accent(c.Number).Tint, Faces: c.People(2), Picture: c.Picture}
		out = append(out, m.social(c.ID+"/"+socialName, c.Number, card))
	}
	card := layout.Social{Title: in.Words.Site.Home.Title, Publisher: in.Site.Publisher.Name, Ground: in.Look.Sand}
	if len(in.Site.Courses) > 0 {
		card.Faces, card.Picture = in.Site.Courses[0].People(2), in.Site.Courses[0].Picture
	}
	return append(out, m.social(socialName, 0, card))
}

func (m *maker) social(path string, course int, card layout.Social) Preview {
	in := layout.Input{Fonts: m.Fonts, Palette: m.palette(course), Words: &m.Words.Print, Pictures: m.pictures}
	sheet := impose.Single([]*layout.Page{layout.SocialCard(in, card)})[0]
	w, h := preview.Size(sheet.Size, socialWidth)
	return Preview{path, w, h, sheet}
}
