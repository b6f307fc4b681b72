package print_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/finish"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// chapters is a document of headings, each on a page of its own.
func chapters(n int) *doc.Document {
	d := &doc.Document{Title: "Bogen", Lang: "da"}
	for i := range n {
		if i > 0 {
			d.Blocks = append(d.Blocks, doc.PageBreak{})
		}
		d.Blocks = append(d.Blocks,
			doc.Heading{Level: 2, Eyebrow: fmt.Sprintf("Møde %d", i+1), Text: []doc.Inline{doc.Text{Text: "Vi øver (os)"}}},
			doc.Heading{Level: 3, Text: []doc.Inline{doc.Text{Text: "Mindre"}}},
			doc.Paragraph{Sentences: []doc.Sentence{{doc.Text{Text: "En sætning."}}}})
	}
	return d
}

func TestSameContentSameBytes(t *testing.T) {
	a, b := forms(t), forms(t)
	for name := range a {
		if !bytes.Equal(a[name].data, b[name].data) {
			t.Errorf("%s: two builds differ", name)
		}
	}
}

func TestTheFileAsAWhole(t *testing.T) {
	for name, m := range forms(t) {
		if !bytes.HasPrefix(m.data, []byte("%PDF-1.7\n")) || !bytes.HasSuffix(m.data, []byte("%%EOF\n")) {
			t.Errorf("%s: begins %q, ends %q", name, m.data[:9], m.data[len(m.data)-6:])
		}
		p := read(t, m.data)
		// No date and no name of a machine, and nothing that runs or asks the net.
		for _, secret := range []string{"CreationDate", "ModDate", "JavaScript", "/Launch", "/GoToR", "fpdf", "FPDF"} {
			if bytes.Contains(m.data, []byte(secret)) {
				t.Errorf("%s: the file has %s", name, secret)
			}
		}
		if info := p.dict(*p.ctx.Info); len(info) != 3 || p.str(info["Producer"]) != "Trykklar" {
			t.Errorf("%s: it says of itself %v", name, info)
		}
		if len(p.ctx.ID) != 2 {
			t.Errorf("%s: identity %v", name, p.ctx.ID)
		}
	}
}

func TestTheViewerIsTold(t *testing.T) {
	for duplex, want := range map[string]string{"": "", "Simplex": "Simplex", "DuplexFlipShortEdge": "DuplexFlipShortEdge"} {
		r := layout.A4(input(chapters(1)))
		m := finished(t, r, impose.Single(r.Pages), finish.Meta{Title: "x", Lang: "da", Duplex: duplex})
		p := read(t, m.data)
		v := p.dict(p.root["ViewerPreferences"])
		if p.name(v["PrintScaling"]) != "None" || fmt.Sprint(v["DisplayDocTitle"]) != "true" || p.name(v["Duplex"]) != want {
			t.Errorf("duplex %q: the viewer is told %v", duplex, v)
		}
	}
}

// A title of any characters stands in both places where a title is looked for.
func TestTitles(t *testing.T) {
	for _, title := range []string{`Plain`, `Mad & <øl> (æøå) \ "citat"`, `Parentes ( og )`, `Bag\slash`, "Dansk ÆØÅ – 🙂"} {
		r := layout.A4(input(chapters(1)))
		m := finished(t, r, impose.Single(r.Pages), finish.Meta{Title: title, Author: title, Lang: "da"})
		p := read(t, m.data)
		info := p.dict(*p.ctx.Info)
		if got := p.str(info["Title"]); got != title {
			t.Errorf("Info has the title %q, want %q", got, title)
		}
		if got := p.str(info["Author"]); got != title {
			t.Errorf("Info has the author %q, want %q", got, title)
		}
		packet := p.stream(p.root["Metadata"])
		var x struct {
			Descriptions []struct {
				Title    string `xml:"title>Alt>li"`
				Creator  string `xml:"creator>Seq>li"`
				Language string `xml:"language>Bag>li"`
				PDFA     string `xml:"http://www.aiim.org/pdfa/ns/id/ part"`
				Level    string `xml:"conformance"`
				PDFUA    string `xml:"http://www.aiim.org/pdfua/ns/id/ part"`
			} `xml:"RDF>Description"`
		}
		if err := xml.Unmarshal(packet, &x); err != nil {
			t.Fatal(err)
		}
		d := x.Descriptions[0]
		if d.Title != title || d.Creator != title || d.Language != "da" || d.PDFA != "2" || d.Level != "A" || d.PDFUA != "1" {
			t.Errorf("XMP has %+v, want the title %q", d, title)
		}
	}
}

// bookmarks is the outline, a title and a page a line.
func (p *pdf) bookmarks() (out []string) {
	top := p.dict(p.root["Outlines"])
	if top == nil {
		return nil
	}
	for d := p.dict(top["First"]); d != nil; d = p.dict(d["Next"]) {
		dest := p.array(d["Dest"])
		out = append(out, fmt.Sprintf("%s p%d", p.str(d["Title"]), p.page(dest[0])+1))
		if y, h := p.number(dest[3]), p.number(p.array(p.pages[p.page(dest[0])]["MediaBox"])[3]); y < 0 || y > h+12 {
			t := p.t
			t.Errorf("%s leads to y %.0f of %.0f", out[len(out)-1], y, h)
		}
		if d["Next"] == nil {
			break
		}
	}
	if int(p.number(top["Count"])) != len(out) {
		p.t.Errorf("%d bookmarks, and a count of %v", len(out), top["Count"])
	}
	return out
}

func TestBookmarks(t *testing.T) {
	for n := 1; n <= 5; n++ {
		r := layout.A4(input(chapters(n)))
		got := read(t, finished(t, r, impose.Single(r.Pages), meta).data).bookmarks()
		want := []string{"Bogen p1"}
		for i := range n {
			want = append(want, fmt.Sprintf("Møde %d: Vi øver (os) p%d", i+1, i+1))
		}
		if n < 4 {
			want = nil
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d pages have the bookmarks %q, want %q", n, got, want)
		}
	}
	// In a booklet they follow the reader, not the sheets.
	r := layout.A5(input(chapters(8)))
	got := read(t, finished(t, r, impose.Booklet(r.Pages), meta).data).bookmarks()
	want := []string{"Bogen p1"}
	for i, sheet := range []int{1, 2, 3, 4, 4, 3, 2, 1} {
		want = append(want, fmt.Sprintf("Møde %d: Vi øver (os) p%d", i+1, sheet))
	}
	if !slices.Equal(got, want) {
		t.Errorf("the booklet has the bookmarks %q, want %q", got, want)
	}
}

// outlines is every path of the drawings in a file, in its colours, that is
// longer than small, with how often it stands there: on pages and in forms.
func (p *pdf) outlines() map[string]int {
	out := map[string]int{}
	matrix := regexp.MustCompile(`^q (?:[-\d.]+ ){6}cm `)
	count := func(content []byte) {
		for _, line := range strings.Split(string(content), "\n") { // a shape a line
			path := strings.TrimSuffix(matrix.ReplaceAllString(line, ""), " Q")
			colour := strings.Contains(path, " rg ") || strings.Contains(path, " RG ") // a drawing's; the page's own shapes have none
			if len(path) > 120 && colour && strings.Contains(path, " m ") && !strings.Contains(path, " re ") {
				out[path]++
			}
		}
	}
	for i := range p.pages {
		data, err := p.ctx.PageContent(p.pages[i], i+1)
		if err != nil {
			p.t.Fatal(err)
		}
		count(data)
	}
	for _, x := range p.dict(p.dict(p.pages[0]["Resources"])["XObject"]) {
		if p.name(p.dict(x)["Subtype"]) == "Form" {
			count(p.stream(x))
		}
	}
	return out
}

// head is a drawing of a head that all faces of a persona share, with a mouth of
// its own.
func head(mouth float64) *picture.Drawing {
	ink := picture.RGB{R: 34, G: 33, B: 31}
	wavy := func(y float64, n int) (segs []picture.Seg) {
		segs = []picture.Seg{{Kind: picture.Move, P: [3]picture.Point{{X: 5, Y: y}}}}
		for i := range n {
			x := 5 + float64(i)*3
			segs = append(segs, picture.Seg{Kind: picture.Cubic, P: [3]picture.Point{{X: x + 1, Y: y + 7}, {X: x + 2, Y: y - 7}, {X: x + 3, Y: y}}})
		}
		return segs
	}
	one := picture.Unmoved
	return &picture.Drawing{Box: picture.Box{W: 96, H: 96}, Shapes: []picture.Shape{
		{Key: "head", Matrix: one, Paint: picture.Paint{Fill: &ink}, Segs: wavy(30, 12)},
		{Key: fmt.Sprint("mouth", mouth), Matrix: one, Paint: picture.Paint{Stroke: &ink, Width: 2}, Segs: wavy(mouth, 8)},
	}}
}

// A path that several drawings share stands in the file once, and so does a
// drawing that is used several times.
func TestPathsStandOnce(t *testing.T) {
	faces := []doc.Picture{{ID: "a/sad", Alt: "ked af det"}, {ID: "a/ok", Alt: "ok"}, {ID: "a/happy", Alt: "glad"}}
	cards := doc.Cards{Kind: doc.EmotionCards, Sets: []doc.CardSet{{Cards: []doc.Card{
		{Word: "ked af det", Picture: faces[0]}, {Word: "ok", Picture: faces[1]}, {Word: "glad", Picture: faces[2]},
		{Ask: "Hvordan har du det?", Hint: "Vælg et kort.", Faces: faces},
	}}}}
	in := input(&doc.Document{Title: "Kort", Lang: "da"})
	in.Pictures = map[string]layout.Art{"a/sad": {Drawing: head(60)}, "a/ok": {Drawing: head(70)}, "a/happy": {Drawing: head(80)}}
	sheet := impose.CardSheet{Paper: unit.A4, Card: unit.SizeMM(98, 68), Cols: 2, Rows: 4, At: unit.At(7, 8.5)}
	d := layout.Cards(in, cards, cards.Sets, sheet.Card)
	p := read(t, finished(t, d.Result(), sheet.Cards(d.Result().Pages, nil, picture.RGB{}), meta).data)
	all := p.outlines()
	for path, n := range all {
		if n != 1 {
			t.Errorf("a path stands %d times: %.60s…", n, path)
		}
	}
	if len(all) != 4 {
		t.Errorf("%d long paths, want a head and three mouths", len(all))
	}
	forms := 0
	for _, x := range p.dict(p.dict(p.pages[0]["Resources"])["XObject"]) {
		if p.name(p.dict(x)["Subtype"]) == "Form" {
			forms++
		}
	}
	if forms != 4 {
		t.Errorf("%d forms, want the head and three whole faces, each used twice", forms)
	}
}

// The fonts are whole for what is shown: each code has a width, that of its
// glyph, and a character.
func TestFonts(t *testing.T) {
	m := forms(t)["a4"]
	p := read(t, m.data)
	fonts := p.dict(p.dict(p.pages[0]["Resources"])["Font"])
	if len(fonts) != 2 {
		t.Fatalf("%d fonts, want two", len(fonts))
	}
	for key, f := range fonts {
		face := load().fonts.Regular
		if key == "F2" {
			face = load().fonts.Bold
		}
		d := p.dict(f)
		cid := p.dict(p.array(d["DescendantFonts"])[0])
		base := p.name(d["BaseFont"])
		if !regexp.MustCompile(`^[A-Z]{6}\+`+face.Name+`$`).MatchString(base) || p.name(cid["BaseFont"]) != base {
			t.Errorf("%s is called %s", key, base)
		}
		if p.name(d["Encoding"]) != "Identity-H" || p.name(cid["CIDToGIDMap"]) != "Identity" || p.dict(cid["FontDescriptor"])["FontFile2"] == nil {
			t.Errorf("%s: %v", key, cid)
		}
		widths := map[int]float64{}
		w := p.array(cid["W"])
		for i := 0; i+1 < len(w); i += 2 {
			for k, v := range p.array(w[i+1]) {
				widths[int(p.number(w[i]))+k] = p.number(v)
			}
		}
		if len(widths) != len(p.fonts[key]) {
			t.Errorf("%s: %d widths and %d characters", key, len(widths), len(p.fonts[key]))
		}
		for code, r := range p.fonts[key] {
			g, ok := face.Glyph(r)
			if !ok || int(g) != code || widths[code] != float64(face.Advance(g))*1000/float64(face.UPEM) {
				t.Errorf("%s: %q is code %d, %v wide; the font has glyph %d, %d wide", key, r, code, widths[code], g, face.Advance(g))
			}
		}
	}
}
