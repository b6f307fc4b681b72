package draw

import (
	"bytes"
	"fmt"

	"codeberg.org/go-pdf/fpdf"

	"trykklar/generator/picture"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// path paints lines and curves through fpdf, which turns y upwards.
func (d *painter) path(p layout.Path, at unit.Vec) {
	style := ""
	if p.Stroke != nil {
		d.strokeColour(*p.Stroke)
		d.pen(p.Width, p.Dash, p.RoundCap)
		style = "D"
	}
	if p.Fill != nil {
		d.fillColour(*p.Fill)
		style += "F"
	}
	for _, s := range p.Segs {
		pt := func(i int) (float64, float64) {
			v := at.Add(s.P[i])
			return v.X.Pt(), v.Y.Pt()
		}
		switch s.Kind {
		case picture.Move:
			x, y := pt(0)
			d.f.MoveTo(x, y)
		case picture.Line:
			x, y := pt(0)
			d.f.LineTo(x, y)
		case picture.Cubic:
			x1, y1 := pt(0)
			x2, y2 := pt(1)
			x, y := pt(2)
			d.f.CurveBezierCubicTo(x1, y1, x2, y2, x, y)
		case picture.Close:
			d.f.ClosePath()
		}
	}
	d.f.DrawPath(style)
}

// pen sets width, dashes and ends of lines where they change.
func (d *painter) pen(w unit.Length, dash []unit.Length, round bool) {
	if w != d.width {
		d.f.SetLineWidth(w.Pt())
		d.width = w
	}
	if len(dash) > 0 || d.dashed {
		var pt []float64
		for _, l := range dash {
			pt = append(pt, l.Pt())
		}
		d.f.SetDashPattern(pt, 0)
		d.dashed = len(dash) > 0
	}
	if round != d.round {
		style := "butt"
		if round {
			style = "round"
		}
		d.f.SetLineCapStyle(style)
		d.f.SetLineJoinStyle("round")
		d.round = round
	}
}

// fillColour and strokeColour write a colour where it changes.
func (d *painter) fillColour(c picture.RGB) {
	if !d.fillOK || c != d.fill {
		d.f.SetFillColor(int(c.R), int(c.G), int(c.B))
		d.fill, d.fillOK = c, true
	}
}

func (d *painter) strokeColour(c picture.RGB) {
	if !d.edgeOK || c != d.stroke {
		d.f.SetDrawColor(int(c.R), int(c.G), int(c.B))
		d.stroke, d.edgeOK = c, true
	}
}

// photo paints a photo, sized for print.
func (d *painter) photo(p layout.Photo, at unit.Vec) error {
	data, err := p.Photo.Print(p.Size)
	if err != nil {
		return err
	}
	kind := "JPG"
	if bytes.HasPrefix(data, []byte("\x89PNG")) {
		kind = "PNG"
	}
	// The name is only a key within this file: the same photo at the same size
	// is stored once.
	name := fmt.Sprintf("%p-%d-%d", p.Photo, p.Size.W, p.Size.H)
	d.f.RegisterImageOptionsReader(name, fpdf.ImageOptions{ImageType: kind}, bytes.NewReader(data))
	d.f.ImageOptions(name, at.X.Pt(), at.Y.Pt(), p.Size.W.Pt(), p.Size.H.Pt(), false, fpdf.ImageOptions{ImageType: kind}, 0, "")
	return d.f.Error()
}
