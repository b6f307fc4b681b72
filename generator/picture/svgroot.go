package picture

import (
	"encoding/xml"
	"strings"
)

// root reads the outermost element: what part of the plane is shown.
func (r *svgReader) root(t xml.StartElement) {
	group := svgGroup{style: rootStyle(), matrix: Unmoved}
	defer func() { r.open = append(r.open, group) }()
	if t.Name.Local != "svg" || t.Name.Space != svgSpace && t.Name.Space != "" {
		r.no("save the drawing as SVG", "the file is %q, not a drawing in SVG", t.Name.Local)
		group.skip = true
		return
	}
	r.inherit(&group, t)
	if transform, ok := attr(t, "transform"); ok {
		r.no("put the transform on a g inside the drawing", "transform=%q stands on the drawing itself", clip(transform))
	}
	if v, ok := attr(t, "viewBox"); ok {
		n, ok := numberList(v)
		if !ok || len(n) != 4 {
			r.no("write it as viewBox=\"0 0 72 72\"", "viewBox=%q is not four numbers", clip(v))
			return
		}
		r.drawing.Box = Box{n[0], n[1], n[2], n[3]}
	} else {
		r.drawing.Box = Box{W: r.length(t, "width", 0), H: r.length(t, "height", 0)}
	}
	if b := r.drawing.Box; b.W < 1e-3 || b.H < 1e-3 {
		r.no("give the drawing a viewBox such as viewBox=\"0 0 72 72\"", "the drawing has no size")
	}
}

// harmless are the elements that show nothing and are left out.
var harmless = map[string]bool{"title": true, "desc": true, "metadata": true, "defs": true}

// hints say what to do instead of an element that is refused. Those that stand
// in defs alone, and are not used, do no harm.
var hints = map[string]string{

	"a":              "remove the link and keep what is in it",
	"clipPath":       "cut the shapes themselves",
	"filter":         "use plain fills and strokes",
	"foreignObject":  "remove it",
	"image":          "draw it with paths, or register the photo as a picture of its own",
	"linearGradient": "use one flat colour",
	"mask":           "cut the shapes themselves",
	"pattern":        "use one flat colour",
	"radialGradient": "use one flat colour",
	"script":         "remove it",
	"style":          "save the drawing with presentation attributes in place of a style sheet",
	"svg":            "put what is in it in a g",
	"symbol":         "put the shapes where they are to be seen",
	"text":           "turn the text into paths; words belong on the page",
	"use":            "copy the shape to each place where it is to be seen",
}

// banned refuses an element.
func (r *svgReader) banned(t xml.StartElement) {
	name := t.Name.Local
	if name == "style" && r.blank() {
		return
	}
	hint := hints[name]
	if hint == "" {
		hint = "use paths, rectangles, circles, ellipses, lines and polygons"
	}
	r.no(hint, "the element %q is not read", clip(name))
}

// blank tells whether the element now read has nothing in it.
func (r *svgReader) blank() bool {
	_, rest, ok := strings.Cut(string(r.data[r.at:]), ">")
	if !ok {
		return false
	}
	if strings.HasSuffix(strings.TrimSuffix(string(r.data[r.at:]), ">"+rest), "/") {
		return true
	}
	text, _, _ := strings.Cut(rest, "<")
	return strings.TrimSpace(text) == "" && strings.HasPrefix(strings.TrimSpace(rest), "</")
}

// guard refuses what may not stand on any element, drawn or not.
func (r *svgReader) guard(t xml.StartElement) {
	for _, a := range t.Attr {
		name := a.Name.Local
		switch {
		case strings.HasPrefix(name, "on") && a.Name.Space == "":
			r.no("remove it", "the attribute %q would run a script", clip(name))
		case name == "href" && !harmlessLink(t):
			r.no("remove the reference", "%q refers to something outside the shapes: %q", name, clip(a.Value))
		}
	}
}

// harmlessLink tells whether an element's href leads nowhere that is drawn: the
// licence in the metadata, or one gradient in another. What is refused for its
// name is not refused twice.
func harmlessLink(t xml.StartElement) bool {
	foreign := t.Name.Space != svgSpace && t.Name.Space != ""
	return foreign || hints[t.Name.Local] != ""
}

// attr is the value of an attribute without a namespace.
func attr(t xml.StartElement, name string) (string, bool) {
	for _, a := range t.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return strings.TrimSpace(a.Value), true
		}
	}
	return "", false
}

// clip shortens a value so that it can stand in a finding.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
