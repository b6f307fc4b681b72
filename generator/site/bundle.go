package site

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// BundleView is the ZIP of a course, as its page offers it.
type BundleView struct {
	Href  string
	Meta  string // "1 zip-fil. 6,4 MB"
	About []Sentence
}

// BundlePath is where the ZIP of a course is published: beside its page.
func BundlePath(c *content.Course) string { return c.ID + "/" + c.ID + ".zip" }

// Alone is the same site with one course, as it lies in that course's ZIP. It does not
// say where it will stand: it is opened from a disk. There is nobody to show a
// page for lost readers to, and no room for the program that makes a group's own set.
func (in Input) Alone(c *content.Course) Input {
	one := *in.Site
	one.Courses, one.BaseURL = []*content.Course{c}, ""
	in.Site, in.Bundles, in.Social, in.packed = &one, nil, nil, true
	in.Group = false
	in.Prints = slices.DeleteFunc(slices.Clone(in.Prints), func(p Print) bool { return p.Course != c.ID })
	in.Plans = slices.DeleteFunc(slices.Clone(in.Plans), func(p Plan) bool { return p.Course != c.ID })
	return in
}

// bundle is the course's ZIP, or nil where there is none.
func (p *page) bundle(c *content.Course) *BundleView {
	bytes, ok := p.in.Bundles[c.ID]
	if !ok {
		return nil
	}
	w := p.words.Bundle
	return &BundleView{p.href(BundlePath(c)), words.Fill(w.Meta, "size", p.size(bytes)), plain(w.About)}
}
