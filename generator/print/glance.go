package print

import (
	"trykklar/generator/print/impose"
	"trykklar/generator/print/preview"
)

// Glance is the first page of a copy as a PNG so many pixels wide, as it is read: on
// whatever sheet it is printed.
func (t *Typeset) Glance(copy, width int) (data []byte, w, h int, err error) {
	s := impose.Single(t.laid[copy].result.Pages[:1])[0]
	w, h = preview.Size(s.Size, width)
	data, err = preview.PNG(s, width)
	return data, w, h, err
}
