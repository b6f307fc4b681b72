package group

import (
	"errors"
	"io/fs"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
)

// MaxLogo is the most bytes of a group's logo: one of 1200 pixels has a third of it.
const MaxLogo = 1_000_000

// Beside gives the file of this name that lies beside a group's own, or of what was chosen
// in a form.
type Beside func(name string) ([]byte, error)

// logo reads the picture that the group's file names: the mark of a municipality or of a
// place. What is wrong with it is told at its name.
func (r *reader) logo(name doc.Value, beside Beside) layout.Art {
	if name.Text == "" {
		return layout.Art{}
	}
	refuse := func(hint, format string, args ...any) layout.Art {
		r.list.Add(diag.Errorf(name.Pos, diag.BadPicture, hint, format, args...))
		return layout.Art{}
	}
	if strings.ContainsAny(name.Text, "/\\") || name.Text == ".." {
		return refuse("lay the file beside the group's, and write its name alone", "%q is not the name of a file", name.Text)
	}
	if beside == nil {
		beside = func(string) ([]byte, error) { return nil, fs.ErrNotExist }
	}
	data, err := beside(name.Text)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return refuse("lay it beside the group's file, or leave the logo out", "there is no file %q", name.Text)
	case err != nil:
		return refuse("see that you may open it", "the logo cannot be read: %v", err)
	case len(data) > MaxLogo:
		return refuse("simplify the drawing, or save it smaller", "the logo is larger than %d kB", MaxLogo/1000)
	}
	file := strings.ToLower(name.Text)
	l, found := content.ReadLogo(name.Pos, file, data)
	for _, f := range found {
		f.Pos = name.Pos
		r.list.Add(f)
	}
	if l == nil || l.Drawing != nil {
		return layout.Art{Drawing: drawing(l)}
	}
	photo, found := picture.ReadPhoto(file, data)
	for _, f := range found {
		f.Pos = name.Pos
		r.list.Add(f)
	}
	return layout.Art{Photo: photo}
}

func drawing(l *content.Logo) *picture.Drawing {
	if l == nil {
		return nil
	}
	return l.Drawing
}
