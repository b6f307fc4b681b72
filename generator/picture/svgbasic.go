package picture

import "encoding/xml"

// rect, circle and the others are paths for those who write them by hand.

func (r *svgReader) rect(t xml.StartElement) []Seg {
	x, y := r.length(t, "x", 0), r.length(t, "y", 0)
	w, h := r.length(t, "width", 0), r.length(t, "height", 0)
	rx := r.length(t, "rx", -1)
	ry := r.length(t, "ry", rx)
	if rx < 0 {
		rx = ry
	}
	rx, ry = min(max(rx, 0), w/2), min(max(ry, 0), h/2)
	if w <= 0 || h <= 0 {
		return nil
	}
	var p pen
	if rx == 0 || ry == 0 {
		p.move(Point{x, y})
		p.line(Point{x + w, y})
		p.line(Point{x + w, y + h})
		p.line(Point{x, y + h})
		p.close()
		return p.segs
	}
	p.move(Point{x + rx, y})
	p.line(Point{x + w - rx, y})
	p.arc(rx, ry, 0, false, true, Point{x + w, y + ry})
	p.line(Point{x + w, y + h - ry})
	p.arc(rx, ry, 0, false, true, Point{x + w - rx, y + h})
	p.line(Point{x + rx, y + h})
	p.arc(rx, ry, 0, false, true, Point{x, y + h - ry})
	p.line(Point{x, y + ry})
	p.arc(rx, ry, 0, false, true, Point{x + rx, y})
	p.close()
	return p.segs
}

func (r *svgReader) circle(t xml.StartElement) []Seg {
	radius := r.length(t, "r", 0)
	return oval(r.length(t, "cx", 0), r.length(t, "cy", 0), radius, radius)
}

func (r *svgReader) ellipse(t xml.StartElement) []Seg {
	rx := r.length(t, "rx", -1)
	ry := r.length(t, "ry", rx)
	if rx < 0 {
		rx = ry
	}
	return oval(r.length(t, "cx", 0), r.length(t, "cy", 0), rx, ry)
}

func oval(x, y, rx, ry float64) []Seg {
	if rx <= 0 || ry <= 0 {
		return nil
	}
	var p pen
	p.move(Point{x + rx, y})
	p.arc(rx, ry, 0, false, true, Point{x, y + ry})
	p.arc(rx, ry, 0, false, true, Point{x - rx, y})
	p.arc(rx, ry, 0, false, true, Point{x, y - ry})
	p.arc(rx, ry, 0, false, true, Point{x + rx, y})
	p.close()
	return p.segs
}

func (r *svgReader) line(t xml.StartElement) []Seg {
	var p pen
	p.move(Point{r.length(t, "x1", 0), r.length(t, "y1", 0)})
	p.line(Point{r.length(t, "x2", 0), r.length(t, "y2", 0)})
	return p.segs
}

func (r *svgReader) polygon(t xml.StartElement) []Seg {
	segs := r.polyline(t)
	if segs == nil {
		return nil
	}
	return append(segs, Seg{Kind: Close})
}

func (r *svgReader) polyline(t xml.StartElement) []Seg {
	points, ok := attr(t, "points")
	if !ok || points == "" {
		return nil
	}
	n, ok := numberList(points)
	if !ok || len(n)%2 == 1 {
		r.no("write pairs of numbers", "points=%q is not a list of points", clip(points))
		return nil
	}
	var p pen
	p.move(Point{n[0], n[1]})
	for i := 2; i < len(n); i += 2 {
		p.line(Point{n[i], n[i+1]})
	}
	return p.segs
}
