package picture

import (
	"fmt"
	"strings"
	"testing"

	"trykklar/generator/diag"
)

// svg wraps what stands in a drawing; it begins on line 2.
func svg(inner string) string {
	return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 72 72\">\n" + inner + "\n<path d=\"M1 1h9\"/></svg>"
}

func TestRefused(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"script", svg(`<script>alert(1)</script>`), `2:1 the element "script" is not read`},
		{"script in defs", svg(`<defs> <script href="x.js"/></defs>`), `2:8 the element "script" is not read`},
		{"event", svg(`<g onclick="x()"/>`), `2:1 the attribute "onclick" would run a script`},
		{"style sheet", svg(`<style>.a{fill:red}</style>`), `2:1 the element "style" is not read`},
		{"style sheet in defs", svg(`<defs><style><![CDATA[.a{fill:red}]]></style></defs>`), `2:7 the element "style" is not read`},
		{"external reference", svg(`<path xlink:href="https://example.org/x" d="M0 0h1"/>`), `2:1 "href" refers to something outside the shapes: "https://example.org/x"`},
		{"use", svg(`<g id="a"><use xlink:href="#a"/></g>`), `2:11 the element "use" is not read`},
		{"foreignObject", svg(`<foreignObject/>`), `2:1 the element "foreignObject" is not read`},
		{"image", svg(`<image href="file:///etc/passwd"/>`), `2:1 the element "image" is not read`},
		{"gradient", svg(`<linearGradient id="a"/>`), `2:1 the element "linearGradient" is not read`},
		{"gradient used", svg(`<path fill="url(#a)" d="M0 0h1v1"/>`), `2:1 fill="url(#a)" is not a colour`},
		{"filter", svg(`<g filter="url(#a)"/>`), `2:1 filter="url(#a)" is not read`},
		{"mask", svg(`<g mask="url(#a)"/>`), `2:1 mask="url(#a)" is not read`},
		{"clip path", svg(`<g clip-path="url(#a)"/>`), `2:1 clip-path="url(#a)" is not read`},
		{"text", svg(`<text x="1">Hej</text>`), `2:1 the element "text" is not read`},
		{"animation", svg(`<path d="M0 0h1"><animate/></path>`), `2:18 the element "animate" is not read`},
		{"nested svg", svg(`<svg viewBox="0 0 1 1"/>`), `2:1 the element "svg" is not read`},
		{"opacity", svg(`<g opacity=".5"/>`), `2:1 opacity=".5" makes the drawing transparent`},
		{"fill opacity in style", svg(`<g style="fill-opacity:50%"/>`), `2:1 fill-opacity="50%" makes the drawing transparent`},
		{"NaN", svg(`<circle cx="NaN" cy="1" r="1"/>`), `2:1 cx="NaN" is not a number without a unit`},
		{"infinite", svg(`<circle cx="Inf" cy="1" r="1"/>`), `2:1 cx="Inf" is not a number without a unit`},
		{"hexadecimal", svg(`<circle cx="0x10" cy="1" r="1"/>`), `2:1 cx="0x10" is not a number without a unit`},
		{"huge", svg(`<circle cx="1e9" cy="1" r="1"/>`), `2:1 cx="1e9" is not a number without a unit`},
		{"huge in a path", svg(`<path d="M0 0L1e400 1"/>`), `2:1 the path cannot be read from " 1" on`},
		{"walking away", svg(`<path d="M0 0` + strings.Repeat("h1e6", 3) + `"/>`), `2:1 the path cannot be read from "h1e6" on`},
		{"far away", svg(`<g transform="scale(1e6) scale(1e6)"/>`), `2:1 transform="scale(1e6) scale(1e6)" moves the shape too far`},
		{"unknown transform", svg(`<g transform="rotate3d(1)"/>`), `2:1 transform="rotate3d(1)" is not read`},
		{"unit", svg(`<rect width="1cm" height="1"/>`), `2:1 width="1cm" is not a number without a unit`},
		{"broken path", svg(`<path d="M0 0L5"/>`), `2:1 the path cannot be read from "" on`},
		{"path without a start", svg(`<path d="L5 5"/>`), `2:1 the path cannot be read from "L5 5" on`},
		{"broken points", svg(`<polygon points="1 2 3"/>`), `2:1 points="1 2 3" is not a list of points`},
		{"colour", svg("æ<path fill=\"#12345\" d=\"M0 0h1v1\"/>"), `2:2 fill="#12345" is not a colour`},
		{"square cap", svg(`<g stroke-linecap="square"/>`), `2:1 stroke-linecap="square" is not read`},
		{"document type", "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + svg(``), `1:1 a drawing may not declare a document type or entities`},
		{"entity", svg(`<title>&a;</title>`), `2:11 the file is not XML: invalid character entity &a;`},
		{"style sheet outside", "<?xml-stylesheet href=\"x.css\"?>" + svg(``), `1:1 the instruction "xml-stylesheet" is not read`},
		{"not closed", "<svg viewBox=\"0 0 1 1\">\n<g>", `2:4 the file is not XML: unexpected eof`},
		{"no drawing", "Hej", `1:1 the file holds no drawing`},
		{"web page", "<html/>", `1:1 the file is "html", not a drawing in SVG`},
		{"no size", "<svg><path d=\"M0 0h1v1\"/></svg>", `1:1 the drawing has no size`},
		{"broken box", "<svg viewBox=\"0 0 1\"/>", `1:1 viewBox="0 0 1" is not four numbers`},
		{"nothing", "<svg viewBox=\"0 0 1 1\"><g/></svg>", `1:1 the drawing shows nothing`},
		{"too deep", svg(strings.Repeat("<g>", 60)), `2:148 the drawing has more than 5000 elements, or more than 50 in one another`},
		{"too many", svg(strings.Repeat("<g/>", 6000)), `2:19997 the drawing has more than 5000 elements, or more than 50 in one another`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, found := ParseSVG("x.svg", []byte(c.data))
			if d != nil || len(found) == 0 {
				t.Fatal("the drawing was taken")
			}
			f := found[0]
			if got := fmt.Sprintf("%d:%d %s", f.Pos.Line, f.Pos.Col, f.Text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if f.Code != diag.BadPicture || f.Severity != diag.Error || f.Hint == "" || f.Pos.File != "x.svg" {
				t.Errorf("finding %+v", f)
			}
		})
	}
}

func TestTooLarge(t *testing.T) {
	d, found := ParseSVG("x.svg", make([]byte, maxBytes+1))
	if d != nil || len(found) != 1 || found[0].Code != diag.TooLarge {
		t.Error(found)
	}
}

func TestFindingsEnd(t *testing.T) {
	_, found := ParseSVG("x.svg", []byte(svg(strings.Repeat("<text/>", 100))))
	if len(found) != maxFindings {
		t.Errorf("%d findings", len(found))
	}
}

func TestSourceIsClean(t *testing.T) {
	d, found := ParseSVG("x.svg", []byte("\ufeff"+svg(`<!-- secret --><g id="a" class="b" data-c="d"><desc>e</desc><path d="M0 0h5v5z"/></g>`)))
	if len(found) > 0 {
		t.Fatal(found)
	}
	source := string(d.SVG(64))
	for _, junk := range []string{"secret", "id=", "class", "data", "desc"} {
		if strings.Contains(source, junk) {
			t.Errorf("%s is still there: %s", junk, source)
		}
	}
}

// A drawing is as exact as its place: nothing moves by more than an eighth of a pixel,
// and nothing is written that a reader of paths knows.
func TestAsExactAsItsPlace(t *testing.T) {
	d, found := ParseSVG("x.svg", []byte(svg(`<path d="M10.123 10.456L20.126 10.456L20.123 20.124C20.987 20.987 20.5 20.25 30.111 30.111C31 31 32 32 33 33z"/>`)))
	if len(found) > 0 {
		t.Fatal(found)
	}
	for px, want := range map[float64]string{
		48:   `d="M10.1 10.5h10v9.6c.9.9.4.2 10 10 .9.9 1.9 1.9 2.9 2.9z"`,
		5000: `d="M10.123 10.456h10.003l-.003 9.668c.864.863.377.126 9.988 9.987.889.889 1.889 1.889 2.889 2.889z"`,
	} {
		if got := string(d.SVG(px)); !strings.Contains(got, want) {
			t.Errorf("for %v pixels: %s", px, got)
		}
	}
}

func TestKey(t *testing.T) {
	d, found := ParseSVG("x.svg", []byte(svg(`
		<path d="M0 0h5v5z" transform="translate(5)"/>
		<path d="M0 0 5 0V5z" transform="translate(9)"/>
		<path d="M-0-0h5v5z" fill="#000"/>
		<path d="M0 0h5v5z" fill="#001"/>
		<path d="M0 0h5v6z"/>`)))
	if len(found) > 0 {
		t.Fatal(found)
	}
	s := d.Shapes
	if s[0].Key != s[1].Key || s[0].Key != s[2].Key {
		t.Error("the same path with the same paint has two keys")
	}
	if s[0].Key == s[3].Key || s[0].Key == s[4].Key {
		t.Error("two paths have one key")
	}
}

func TestBounds(t *testing.T) {
	d, found := ParseSVG("x.svg", []byte(`<svg viewBox="0 0 72 72">
		<circle cx="10" cy="10" r="4" transform="translate(10 20) scale(2 1)" stroke="red" stroke-width="2"/></svg>`))
	if len(found) > 0 {
		t.Fatal(found)
	}
	if got, want := fmt.Sprintf("%.3f", d.Bounds()), "{20.000 25.000 20.000 10.000}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
