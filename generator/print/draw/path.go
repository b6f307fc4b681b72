package draw

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"

	"codeberg.org/go-pdf/fpdf"

	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// path paints lines and curves. PDF counts y upwards.
func (d *painter) path(p layout.Path, at unit.Vec) {
	if p.Stroke != nil {
		d.strokeColour(*p.Stroke)
		d.pen(p.Width, p.Dash, p.RoundCap)
	}
	if p.Fill != nil {
		d.fillColour(*p.Fill)
	}
	// fpdf writes where a path starts with two decimals and where its curves end
	// with five, and a closed path then ends in a spike; so paths are written
	// here, all with two.
	b := make([]byte, 0, 40*len(p.Segs))
	for _, s := range p.Segs {
		for _, v := range s.P[:s.Kind.Points()] {
			v = v.Add(at)
			b = append(coord(b, v.X.Pt()), ' ')
			b = append(coord(b, d.height-v.Y.Pt()), ' ')
		}
		b = append(b, pathOps[s.Kind], ' ')
	}
	d.raw(append(b, paintOp(picture.Paint{Fill: p.Fill, Stroke: p.Stroke})...))
}

// pen sets width, dashes and ends of lines where they change.
func (d *painter) pen(w unit.Length, dash []unit.Length, round bool) {
	var b []byte
	if w != d.width {
		b, d.width = append(num(b, w.Pt()), " w "...), w
	}
	if len(dash) > 0 || d.dashed {
		b = append(b, '[')
		for _, l := range dash {
			b = append(num(b, l.Pt()), ' ')
		}
		b, d.dashed = append(b, "] 0 d "...), len(dash) > 0
	}
	if round != d.round {
		b, d.round = append(append(b, flag(round)), " J "...), round
	}
	d.raw(b)
}

// fillColour and strokeColour write a colour where it changes.
func (d *painter) fillColour(c picture.RGB) {
	if !d.fillOK || c != d.fill {
		d.raw(rgb(nil, c, "rg"))
		d.fill, d.fillOK = c, true
	}
}

func (d *painter) strokeColour(c picture.RGB) {
	if !d.edgeOK || c != d.stroke {
		d.raw(rgb(nil, c, "RG"))
		d.stroke, d.edgeOK = c, true
	}
}

// raw writes operators to the page. Nothing of fpdf's own state is ever set, so
// each page starts from its defaults.
func (d *painter) raw(b []byte) {
	switch {
	case len(b) == 0:
	case d.form != nil:
		*d.form = append(append(*d.form, b...), '\n')
	default:
		d.f.RawWriteStr(string(b))
	}
}

// photo paints a photo, sized for print. fpdf paints it on the page, so it cannot
// stand in a group's form.
func (d *painter) photo(p layout.Photo, at unit.Vec) error {
	if d.form != nil {
		return errors.New("draw: a photo stands in a group")
	}
	data, err := p.Photo.Print(p.Size)
	if err != nil {
		return err
	}
	// The name is a key within this file: the same bytes are stored once.
	name := fmt.Sprintf("%x", sha256.Sum256(data))
	d.f.RegisterImageOptionsReader(name, fpdf.ImageOptions{ImageType: "JPG"}, bytes.NewReader(data))
	d.f.ImageOptions(name, at.X.Pt(), at.Y.Pt(), p.Size.W.Pt(), p.Size.H.Pt(), false, fpdf.ImageOptions{ImageType: "JPG"}, 0, "")
	return d.f.Error()
}
