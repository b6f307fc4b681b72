package content

import (
	"bytes"
	"image/png"
	"path"

	"trykklar/generator/diag"
	"trykklar/generator/picture"
	"trykklar/generator/strictyaml"
)

// A Logo is the mark of a publisher, or of a group's municipality.
type Logo struct {
	Name    string // of its file in the published folder: logo.svg or logo.png
	Data    []byte
	W, H    int              // its proportions
	Drawing *picture.Drawing // of an SVG
}

// The limits of a publisher's logo: it stands on every page, 40 pixels high. A PNG has
// twice that and more on good screens.
const (
	maxLogo     = 60_000 // bytes
	maxLogoSide = 1200   // pixels
)

// logo reads the publisher's mark. It may be left out.
func (r *reader) logo(s strictyaml.String) *Logo {
	file := r.path(s, ".")
	if file == "" {
		return nil
	}
	refuse := func(hint, format string, args ...any) *Logo {
		r.list.Add(diag.Errorf(s.Pos, diag.BadPicture, hint, format, args...))
		return nil
	}
	if !logoFile(file) {
		return refuse("save it as SVG or PNG", "%q cannot be a logo", s.Value)
	}
	data, err := r.folder.read(file, maxLogo)
	switch {
	case err != nil:
		return refuse("see that you may open it", "the logo cannot be read: %v", err)
	case len(data) > maxLogo:
		return refuse("simplify the drawing, or save it smaller", "the logo is larger than %d kB, and it is on every page", maxLogo/1000)
	}
	l, found := ReadLogo(s.Pos, file, data)
	r.list.Add(found...)
	return l
}

// logoFile tells of a file that may be a logo by its name.
func logoFile(file string) bool { return path.Ext(file) == ".svg" || path.Ext(file) == ".png" }

// ReadLogo reads a logo from the file of this name, an SVG or a PNG. What is wrong with it
// is told where it was named, but for what is wrong within a drawing. The logo is nil when
// there are errors.
func ReadLogo(at diag.Pos, file string, data []byte) (*Logo, diag.List) {
	refuse := func(hint, format string, args ...any) (*Logo, diag.List) {
		return nil, diag.List{diag.Errorf(at, diag.BadPicture, hint, format, args...)}
	}
	if !logoFile(file) {
		return refuse("save it as SVG or PNG", "%q cannot be a logo", file)
	}
	l := &Logo{Name: "logo" + path.Ext(file), Data: data}
	var found diag.List
	if path.Ext(file) == ".svg" {
		if l.Drawing, found = picture.ParseSVG(file, data); l.Drawing == nil {
			return nil, found
		}
		l.Data, l.W, l.H = l.Drawing.SVG(560), int(l.Drawing.Box.W+0.5), int(l.Drawing.Box.H+0.5)
	} else {
		c, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil {
			return refuse("save it as PNG again", "the logo is no PNG: %v", err)
		}
		if l.W, l.H = c.Width, c.Height; max(l.W, l.H) > maxLogoSide {
			return refuse("save it smaller", "the logo is %d × %d pixels; a side may have %d", l.W, l.H, maxLogoSide)
		}
		if _, err := png.Decode(bytes.NewReader(data)); err != nil {
			return refuse("save it as PNG again", "the logo cannot be read: %v", err)
		}
	}
	if l.W > 8*l.H || l.H > 2*l.W {
		return refuse("cut it so that it is between half and eight times as wide as it is high", "the logo is %d wide and %d high, and does not fit beside a name", l.W, l.H)
	}
	return l, found
}
