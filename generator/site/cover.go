package site

import "trykklar/generator/doc"

// CoverView is the front of a booklet: title, faces at the table, the road and
// lines to fill in.
type CoverView struct {
	Eyebrow string
	Title   string
	Faces   []*Image
	Road    RoadView
	Fields  []string
}

func (p *page) cover(b doc.Cover) CoverView {
	v := CoverView{Eyebrow: b.Eyebrow, Title: b.Title, Road: p.road(b.Road), Fields: labels(b.Fields)}
	for _, f := range b.Faces {
		v.Faces = append(v.Faces, p.image(f, faceW, faceH, silent))
	}
	return v
}
