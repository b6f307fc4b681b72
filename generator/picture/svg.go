package picture

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"trykklar/generator/diag"
)

// The limits of a drawing. They hold before anything is built from the file, so
// that no file can take the program's time or memory.
const (
	maxBytes    = 1 << 20
	maxDepth    = 50
	maxElements = 5000
	maxSegs     = 100_000
	maxNumber   = 1e6
	maxFindings = 20 // further ones of the same file would not help anybody
)

// svgSpace is the namespace of SVG; a file without one is taken for SVG too.
const svgSpace = "http://www.w3.org/2000/svg"

// ParseSVG reads a drawing. What the reader does not know is refused, not
// skipped: a picture that prints otherwise than it looks is worse than none.
// The drawing is nil when there are errors.
func ParseSVG(file string, data []byte) (*Drawing, diag.List) {
	r := &svgReader{file: file, data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	if len(data) > maxBytes {
		r.found.Add(diag.Errorf(diag.Pos{File: file}, diag.TooLarge,
			"simplify the drawing, or save it as PNG", "the drawing has %d bytes, and %d is the limit", len(data), maxBytes))
		return nil, r.found
	}
	r.read()
	if len(r.found) == 0 && len(r.drawing.Shapes) == 0 {
		r.refuse(0, "draw at least one shape that has a fill or a stroke", "the drawing shows nothing")
	}
	if r.found.HasErrors() {
		return nil, r.found
	}
	return &r.drawing, r.found
}

// svgReader walks through a file's elements.
type svgReader struct {
	file     string
	data     []byte
	drawing  Drawing
	found    diag.List
	at       int64 // where the element now read begins
	open     []svgGroup
	elements int
	segs     int
	full     bool // a limit is passed: stop
}

// svgGroup is an open element: what those inside it inherit.
type svgGroup struct {
	style  svgStyle
	matrix Matrix
	skip   bool // nothing inside it is drawn
}

// refuse adds a finding at a byte of the file.
func (r *svgReader) refuse(at int64, hint, format string, args ...any) {
	if len(r.found) >= maxFindings {
		r.full = true
		return
	}
	before := r.data[:min(at, int64(len(r.data)))]
	line := bytes.Count(before, []byte("\n")) + 1
	col := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	r.found.Add(diag.Errorf(diag.Pos{File: r.file, Line: line, Col: col}, diag.BadPicture, hint, format, args...))
}

// no refuses something about the element now read.
func (r *svgReader) no(hint, format string, args ...any) { r.refuse(r.at, hint, format, args...) }

func (r *svgReader) read() {
	d := xml.NewDecoder(bytes.NewReader(r.data))
	done := false
	for !r.full {
		r.at = d.InputOffset()
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			r.syntax(d.InputOffset(), err)
			return
		}
		switch t := token.(type) {
		case xml.Directive:
			r.no("remove the line that begins with <!", "a drawing may not declare a document type or entities")
			return
		case xml.ProcInst:
			if t.Target != "xml" {
				r.no("remove the line", "the instruction %q is not read", t.Target)
			}
		case xml.StartElement:
			if done {
				continue
			}
			r.start(t)
		case xml.EndElement:
			if len(r.open) > 0 {
				r.open = r.open[:len(r.open)-1]
				done = len(r.open) == 0
			}
		}
	}
	if r.elements == 0 {
		r.refuse(0, "save the drawing as SVG", "the file holds no drawing")
	}
}

// syntax tells what is wrong with the XML itself.
func (r *svgReader) syntax(at int64, err error) {
	text := err.Error()
	if s := (*xml.SyntaxError)(nil); errors.As(err, &s) {
		text = s.Msg
	}
	r.refuse(at, "save the drawing again as plain SVG", "the file is not XML: %s", strings.ToLower(text))
}

// start reads the beginning of an element.
func (r *svgReader) start(t xml.StartElement) {
	r.elements++
	if r.elements > maxElements || len(r.open) >= maxDepth {
		r.no("simplify the drawing", "the drawing has more than %d elements, or more than %d in one another", maxElements, maxDepth)
		r.full = true
		return
	}
	r.guard(t)
	if len(r.open) == 0 {
		r.root(t)
		return
	}
	group := r.open[len(r.open)-1]
	name := t.Name.Local
	foreign := t.Name.Space != svgSpace && t.Name.Space != ""
	switch {
	case name == "script", name == "style", name == "set", strings.HasPrefix(name, "animate"):
		r.banned(t)
		group.skip = true
	case foreign, group.skip, harmless[name]:
		group.skip = true
	case name == "g":
		r.inherit(&group, t)
	case shapes[name] != nil:
		r.inherit(&group, t)
		if segs := shapes[name](r, t); !group.skip {
			r.add(segs, group, name == "line")
		}
		group.skip = true
	default:
		r.banned(t)
		group.skip = true
	}
	r.open = append(r.open, group)
}

// add puts a shape in the drawing, unless it cannot be seen.
func (r *svgReader) add(segs []Seg, g svgGroup, line bool) {
	paint := g.style.paint()
	if line {
		paint.Fill = nil
	}
	r.segs += len(segs)
	if r.segs > maxSegs {
		r.no("simplify the drawing", "the drawing has more than %d lines and curves", maxSegs)
		r.full = true
		return
	}
	if len(segs) < 2 || paint.Fill == nil && paint.Stroke == nil || g.matrix.flat() {
		return
	}
	r.drawing.Shapes = append(r.drawing.Shapes, Shape{
		Key: key(segs, paint), Segs: segs, Matrix: g.matrix, Paint: paint,
	})
}
