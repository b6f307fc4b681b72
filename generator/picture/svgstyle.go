package picture

import (
	"encoding/xml"
	"slices"
	"strings"
)

// svgStyle is what an element inherits: how it and those inside it are painted.
type svgStyle struct {
	fill, stroke *RGB
	evenOdd      bool
	width        float64
	cap, join    string
	miter        float64
	dash         []float64
	fillGone     bool // fill-opacity is 0
	strokeGone   bool
	hidden       bool // visibility
}

// rootStyle is SVG's initial values.
func rootStyle() svgStyle {
	return svgStyle{fill: &RGB{}, width: 1, cap: "butt", join: "miter", miter: 4}
}

// paint is the style as a shape has it.
func (s svgStyle) paint() Paint {
	var p Paint
	if s.hidden {
		return p
	}
	if s.fill != nil && !s.fillGone {
		p.Fill, p.EvenOdd = s.fill, s.evenOdd
	}
	if s.stroke != nil && !s.strokeGone && s.width > 0 {
		p.Stroke, p.Width, p.Dash = s.stroke, s.width, s.dash
		p.RoundCap, p.RoundJoin = s.cap == "round", s.join == "round"
		switch s.join {
		case "bevel":
			p.MiterLimit = 1 // no corner is sharp enough to be pointed
		case "miter":
			p.MiterLimit = s.miter
		}
	}
	return p
}

// inherit brings an element's transform and paint on top of its parent's.
func (r *svgReader) inherit(g *svgGroup, t xml.StartElement) {
	var css string
	for _, a := range t.Attr {
		switch {
		case a.Name.Space != "":
		case a.Name.Local == "style":
			css = a.Value
		case a.Name.Local == "transform":
			if len(r.open) > 0 {
				r.transform(g, a.Value)
			}
		default:
			r.property(g, a.Name.Local, strings.TrimSpace(a.Value))
		}
	}
	// A style attribute wins over presentation attributes, wherever it stands.
	for _, declaration := range strings.Split(css, ";") {
		name, value, ok := strings.Cut(declaration, ":")
		if !ok {
			continue
		}
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		if name == "transform" && value != "none" {
			r.no("write it as the attribute transform", "a transform in style is not read")
			continue
		}
		r.property(g, name, value)
	}
}

// property sets one property; those that do not change the look are left out.
func (r *svgReader) property(g *svgGroup, name, value string) {
	if value == "inherit" {
		return
	}
	s := &g.style
	switch name {
	case "fill":
		s.fill = r.colour(name, value, s.fill)
	case "stroke":
		s.stroke = r.colour(name, value, s.stroke)
	case "fill-rule":
		s.evenOdd = r.oneOf(name, value, "nonzero", "evenodd") == "evenodd"
	case "stroke-width":
		s.width = r.measure(name, value, s.width)
	case "stroke-linecap":
		s.cap = r.oneOf(name, value, "butt", "round")
	case "stroke-linejoin":
		s.join = r.oneOf(name, value, "miter", "round", "bevel")
	case "stroke-miterlimit":
		s.miter = max(1, r.measure(name, value, s.miter))
	case "stroke-dasharray":
		s.dash = r.dashes(value)
	case "stroke-dashoffset":
		if r.measure(name, value, 0) != 0 {
			r.no("leave it out", "stroke-dashoffset=%q is not read", clip(value))
		}
	case "fill-opacity":
		s.fillGone = r.opacity(name, value)
	case "stroke-opacity":
		s.strokeGone = r.opacity(name, value)
	case "opacity":
		g.skip = r.opacity(name, value) || g.skip
	case "display":
		g.skip = value == "none" || g.skip
	case "visibility":
		s.hidden = value != "visible"
	case "clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end", "vector-effect", "transform-origin":
		if value != "none" && value != "" {
			r.no("remove it", "%s=%q is not read", name, clip(value))
		}
	case "paint-order", "mix-blend-mode":
		if value != "normal" {
			r.no("remove it", "%s=%q is not read", name, clip(value))
		}
	}
}

// oneOf is the value when it is among those known, else the first of them.
func (r *svgReader) oneOf(name, value string, known ...string) string {
	if slices.Contains(known, value) {
		return value
	}
	r.no("write "+strings.Join(known, " or "), "%s=%q is not read", name, clip(value))
	return known[0]
}

// opacity tells whether something is not seen at all; half seen is refused,
// since a print has no transparency.
func (r *svgReader) opacity(name, value string) (gone bool) {
	n, ok := numberList(strings.TrimSuffix(value, "%"))
	if !ok || len(n) != 1 {
		r.no("write 1, or leave it out", "%s=%q is not a number", name, clip(value))
		return false
	}
	v := n[0]
	if strings.HasSuffix(value, "%") {
		v /= 100
	}
	if v > 0 && v < 0.999 {
		r.no("use a lighter colour", "%s=%q makes the drawing transparent", name, clip(value))
	}
	return v <= 0
}

// dashes reads a pattern of dashes and gaps; nil is a solid line.
func (r *svgReader) dashes(value string) []float64 {
	if value == "none" || value == "" {
		return nil
	}
	n, ok := numberList(value)
	if !ok || len(n) > 20 || slices.ContainsFunc(n, func(v float64) bool { return v < 0 }) {
		r.no("write lengths such as 3 2", "stroke-dasharray=%q is not a list of lengths", clip(value))
		return nil
	}
	sum := 0.0
	for _, v := range n {
		sum += v
	}
	if sum == 0 {
		return nil
	}
	if len(n)%2 == 1 {
		n = append(n, n...)
	}
	return n
}
