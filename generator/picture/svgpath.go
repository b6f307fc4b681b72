package picture

import (
	"encoding/xml"
	"math"
	"strings"
)

// shapes are the elements that draw, each with what turns it into a path.
var shapes = map[string]func(*svgReader, xml.StartElement) []Seg{
	"path":     (*svgReader).path,
	"rect":     (*svgReader).rect,
	"circle":   (*svgReader).circle,
	"ellipse":  (*svgReader).ellipse,
	"line":     (*svgReader).line,
	"polyline": (*svgReader).polyline,
	"polygon":  (*svgReader).polygon,
}

func (r *svgReader) path(t xml.StartElement) []Seg {
	d, _ := attr(t, "d")
	p := pathReader{scanner: scanner{s: d}}
	if !p.read() {
		from := min(p.i, len(d))
		r.no("draw the path again, or delete it", "the path cannot be read from %q on", clip(d[from:]))
		return nil
	}
	return p.segs
}

// pen collects segments.
type pen struct {
	segs []Seg
	at   Point // where the pen is
	from Point // where the subpath began
}

func (p *pen) move(to Point) {
	p.segs = append(p.segs, Seg{Kind: Move, P: [3]Point{to}})
	p.at, p.from = to, to
}

func (p *pen) line(to Point) {
	p.segs = append(p.segs, Seg{Kind: Line, P: [3]Point{to}})
	p.at = to
}

func (p *pen) cubic(a, b, to Point) {
	p.segs = append(p.segs, Seg{Kind: Cubic, P: [3]Point{a, b, to}})
	p.at = to
}

func (p *pen) close() {
	p.segs = append(p.segs, Seg{Kind: Close})
	p.at = p.from
}

// pathReader reads the d of a path.
type pathReader struct {
	scanner
	pen
	last    byte  // the command before, in upper case
	control Point // its last control point, for S and T
}

// counts is how many numbers each command takes.
var counts = map[byte]int{'M': 2, 'L': 2, 'H': 1, 'V': 1, 'C': 6, 'S': 4, 'Q': 4, 'T': 2, 'A': 7, 'Z': 0}

// read reads all commands; false where something is wrong.
func (p *pathReader) read() bool {
	p.space()
	for !p.done() {
		letter := p.s[p.i]
		command := letter &^ 0x20
		n, known := counts[command]
		if !known || letter < 'A' || p.last == 0 && command != 'M' {
			return false
		}
		p.i++
		p.space()
		if n == 0 {
			p.close()
			p.last = command
			continue
		}
		for first := true; first || !p.done() && strings.IndexByte("+-.0123456789", p.s[p.i]) >= 0; first = false {
			if !p.one(command, n, letter != command, first) {
				return false
			}
			p.gap()
			if len(p.segs) > maxSegs {
				return true // the drawing as a whole is refused for it
			}
		}
	}
	return true
}

// one reads the numbers of one command and draws it.
func (p *pathReader) one(command byte, n int, relative, first bool) bool {
	var v [7]float64
	for k := range n {
		if k > 0 {
			p.gap()
		}
		var ok bool
		if command == 'A' && (k == 3 || k == 4) {
			v[k], ok = p.flag()
		} else {
			v[k], ok = p.number()
		}
		if !ok {
			return false
		}
	}
	if p.last == 'Z' && command != 'M' {
		p.move(p.at) // a new subpath begins where the closed one did
	}
	origin := Point{}
	if relative {
		origin = p.at
	}
	pt := func(k int) Point { return Point{origin.X + v[k], origin.Y + v[k+1]} }
	p.draw(command, v, pt, origin, first)
	p.last = command
	return math.Abs(p.at.X) <= maxNumber && math.Abs(p.at.Y) <= maxNumber
}

// draw turns a command into segments.
func (p *pathReader) draw(command byte, v [7]float64, pt func(int) Point, origin Point, first bool) {
	switch command {
	case 'M':
		if first {
			p.move(pt(0))
		} else {
			p.line(pt(0))
		}
	case 'L':
		p.line(pt(0))
	case 'H':
		p.line(Point{origin.X + v[0], p.at.Y})
	case 'V':
		p.line(Point{p.at.X, origin.Y + v[0]})
	case 'C':
		p.control = pt(2)
		p.cubic(pt(0), pt(2), pt(4))
	case 'S':
		a := p.mirror("CS")
		p.control = pt(0)
		p.cubic(a, pt(0), pt(2))
	case 'Q':
		p.quadratic(pt(0), pt(2))
	case 'T':
		p.quadratic(p.mirror("QT"), pt(0))
	case 'A':
		p.arc(v[0], v[1], v[2], v[3] == 1, v[4] == 1, pt(5))
	}
}

// mirror is the control point before, mirrored in where the pen is, when the
// command before was one of these.
func (p *pathReader) mirror(commands string) Point {
	if strings.IndexByte(commands, p.last) < 0 || p.last == 0 {
		return p.at
	}
	return Point{2*p.at.X - p.control.X, 2*p.at.Y - p.control.Y}
}

// quadratic draws a curve with one control point as one with two.
func (p *pathReader) quadratic(c, to Point) {
	p.control = c
	third := func(from Point) Point {
		return Point{from.X + (c.X-from.X)*2/3, from.Y + (c.Y-from.Y)*2/3}
	}
	p.cubic(third(p.at), third(to), to)
}
