package print

import (
	"trykklar/generator/content"
	"trykklar/generator/doc"
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
		card := layout.Social{Title: c.Title, Publisher: in.Site.Publisher.Name, Ground: in.Look.Accent(c.Number).Tint, Faces: faces(c), Picture: c.Picture}
		out = append(out, m.social(c.ID+"/"+socialName, c.Number, card))
	}
	card := layout.Social{Title: in.Words.Site.Home.Title, Publisher: in.Site.Publisher.Name, Ground: in.Look.Sand}
	if len(in.Site.Courses) > 0 {
		card.Faces, card.Picture = faces(in.Site.Courses[0]), in.Site.Courses[0].Picture
	}
	return append(out, m.social(socialName, 0, card))
}

func (m *maker) social(path string, course int, card layout.Social) Preview {
	in := layout.Input{Fonts: m.Fonts, Palette: m.palette(course), Words: &m.Words.Print, Pictures: m.pictures}
	sheet := impose.Single([]*layout.Page{layout.SocialCard(in, card)})[0]
	w, h := preview.Size(sheet.Size, socialWidth)
	return Preview{path, w, h, sheet}
}

// faces is two people of a course, as on the head of its page: one smiles, one is
// calm.
func faces(c *content.Course) []doc.Picture {
	var out []doc.Picture
	for i, p := range c.Personas {
		id := p.Faces["ok"]
		if calm := p.Faces["calm"]; i%2 == 1 && calm != "" {
			id = calm
		}
		if id != "" && len(out) < 2 {
			out = append(out, doc.Picture{Pos: p.Pos, ID: id})
		}
	}
	return out
}
