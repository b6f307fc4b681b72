package content

import (
	"bytes"
	"image/png"
	"path"

	"trykklar/generator/diag"
	"trykklar/generator/picture"
	"trykklar/generator/strictyaml"
)

// A Logo is the publisher's mark, shown beside its name.
type Logo struct {
	Name string // of its file in the published folder: logo.svg or logo.png
	Data []byte
	W, H int // its proportions
}

// The limits of a logo: it stands on every page, 40 pixels high. A PNG has twice
// that and more on good screens.
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
	ext := path.Ext(file)
	if ext != ".svg" && ext != ".png" {
		return refuse("save it as SVG or PNG", "%q cannot be a logo", s.Value)
	}
	data, err := r.folder.read(file, maxLogo)
	switch {
	case err != nil:
		return refuse("see that you may open it", "the logo cannot be read: %v", err)
	case len(data) > maxLogo:
		return refuse("simplify the drawing, or save it smaller", "the logo is larger than %d kB, and it is on every page", maxLogo/1000)
	}
	l := &Logo{Name: "logo" + ext, Data: data}
	if ext == ".svg" {
		d, list := picture.ParseSVG(file, data)
		r.list.Add(list...)
		if d == nil {
			return nil
		}
		l.Data, l.W, l.H = d.SVG(560), int(d.Box.W+0.5), int(d.Box.H+0.5)
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
	return l
}
