package print_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print/draw"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// sheetOf is a sheet with these items, on a page that lies at a place.
func sheetOf(at unit.Vec, items ...layout.Placed) impose.Sheet {
	return impose.Sheet{Size: unit.A4, Slots: []impose.Slot{{Page: &layout.Page{Size: unit.A5, Items: items}, At: at}}}
}

// points is a place as a path has it: from the lower left corner of an A4, with
// two decimals.
func points(x, y float64) string {
	return fmt.Sprintf("%.2f %.2f", unit.MM(x).Pt(), unit.A4.H.Pt()-unit.MM(y).Pt())
}

// What is drawn lies where layout said, in its colour and with its pen.
func TestDrawingObeys(t *testing.T) {
	red, blue := picture.RGB{R: 255}, picture.RGB{B: 255}
	root := &tag.Node{Role: tag.Document}
	mark := root.Add(tag.P).Mark()
	line := func(x, y float64, c picture.RGB, w float64, dash ...unit.Length) layout.Placed {
		return layout.Placed{At: unit.At(x, y), Item: layout.Path{Segs: layout.StraightLine(unit.MM(50), 0), Stroke: &c, Width: unit.Pt(w), Dash: dash}}
	}
	word := layout.Run{Face: load().fonts.Regular, Size: unit.Pt(15), Colour: red, Text: "AVe to"}
	sheet := sheetOf(unit.At(10, 20),
		line(20, 30, red, 1),
		line(20, 40, blue, 2.25, unit.MM(1), unit.MM(2)),
		line(20, 50, blue, 2.25),
		layout.Placed{At: unit.At(5, 60), Mark: mark, Item: word},
		layout.Placed{At: unit.At(5, 70), Item: layout.Path{Segs: layout.RoundRect(unit.SizeMM(30, 10), 0), Fill: &red}},
	)
	m := finished(t, layout.Result{Root: root}, []impose.Sheet{sheet}, meta)
	p := read(t, m.data)
	var got []string
	for _, it := range p.content(0) {
		s := fmt.Sprintf("%s %.2f %.2f", it.op, it.x, it.y)
		if it.text != "" {
			s += fmt.Sprintf(" %q in %s", it.text, strings.Fields(it.state)[:3])
		} else {
			s += " | " + it.state
		}
		got = append(got, s)
	}
	// A path ends where its last segment does.
	want := []string{
		"S " + points(80, 50) + " | 0 g 1 0 0 RG 1 w",
		"S " + points(80, 60) + " | 0 g 0 0 1 RG 2.25 w [2.835 5.669 ] 0 d",
		"S " + points(80, 70) + " | 0 g 0 0 1 RG 2.25 w [] 0 d",
		"TJ " + points(15, 80) + ` "AVe to" in [1 0 0]`,
		"f " + points(15, 90) + " | 1 0 0 rg 0 0 1 RG 2.25 w [] 0 d",
	}
	zeros := regexp.MustCompile(`\.0+\b|(\.\d*[1-9])0+\b`)
	tidy := func(s string) string {
		words := strings.Fields(s)
		for i, w := range words[3:] {
			words[i+3] = zeros.ReplaceAllString(w, "$1")
		}
		return strings.Join(words, " ")
	}
	for i := range got {
		got[i] = tidy(got[i])
	}
	if !slices.Equal(got, want) {
		t.Errorf("drawn\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// What is drawn behind a page that is cut off keeps the pen of what is before it.
func TestThePenIsKeptBeyondAClip(t *testing.T) {
	red, blue := picture.RGB{R: 255}, picture.RGB{B: 255}
	line := func(c picture.RGB, w float64, dash ...unit.Length) *layout.Page {
		return &layout.Page{Size: unit.A5, Items: []layout.Placed{
			{Item: layout.Path{Segs: layout.StraightLine(unit.MM(50), 0), Stroke: &c, Width: unit.Pt(w), Dash: dash}}}}
	}
	box := unit.RectMM(0, 0, 40, 40)
	sheet := impose.Sheet{Size: unit.A4, Slots: []impose.Slot{
		{Page: line(red, 1, unit.MM(1), unit.MM(2))}, {Page: line(blue, 2), Clip: &box}, {Page: line(red, 1)}, {Page: line(blue, 1)},
	}}
	p := read(t, finished(t, layout.Result{Root: &tag.Node{Role: tag.Document}}, []impose.Sheet{sheet}, meta).data)
	var got []string
	for _, it := range p.content(0) {
		got = append(got, strings.Join(strings.Fields(it.state)[2:], " "))
	}
	want := []string{"1 0 0 RG 1 w [2.835 5.669 ] 0 d", "0 0 1 RG 2 w [] 0 d", "1 0 0 RG 1 w [] 0 d", "0 0 1 RG 1 w [] 0 d"}
	if !slices.Equal(got, want) {
		t.Errorf("drawn with\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A photo cannot stand in a form that pages share: it is refused, and not painted
// somewhere else.
func TestAGroupWithAPhoto(t *testing.T) {
	g := &layout.Group{Items: []layout.Placed{{Item: layout.Photo{Photo: photo(t, 60, 40, true), Size: unit.SizeMM(60, 40)}}}}
	g.Items[0].Group = g
	page := func() *layout.Page { return &layout.Page{Size: unit.A4, Items: slices.Clone(g.Items)} }
	if _, err := draw.Draw(impose.Single([]*layout.Page{page(), page()})); err == nil || !strings.Contains(err.Error(), "photo") {
		t.Errorf("a group with a photo gave %v", err)
	}
}

// Kerning in the file is the kerning that the layout measured with.
func TestKerningIsDrawn(t *testing.T) {
	root := &tag.Node{Role: tag.Document}
	f := load().fonts.Regular
	run := layout.Run{Face: f, Size: unit.Pt(15), Text: "AVa To 11"}
	m := finished(t, layout.Result{Root: root}, []impose.Sheet{sheetOf(unit.Vec{}, layout.Placed{Mark: root.Add(tag.P).Mark(), Item: run})}, meta)
	p := read(t, m.data)
	var args string
	for _, it := range p.content(0) {
		args = it.args[0]
	}
	width := 0
	for _, r := range run.Text {
		g, _ := f.Glyph(r)
		width += f.Advance(g)
	}
	for _, part := range strings.FieldsFunc(strings.Trim(args, "[]"), func(r rune) bool { return r == '<' || r == '>' }) {
		var k int
		if len(part) != 4 && len(part)%4 != 0 || strings.HasPrefix(part, "-") || len(part) < 4 {
			fmt.Sscan(part, &k)
		}
		width -= k
	}
	if width != f.Units(run.Text) {
		t.Errorf("drawn %d units wide, measured %d: %s", width, f.Units(run.Text), args)
	}
}

func TestLinksLieOnTheirWords(t *testing.T) {
	p := read(t, forms(t)["folded"].data)
	// Three panels a side; each has a link.
	for i, page := range p.pages {
		annots := p.array(page["Annots"])
		if len(annots) != 3 {
			t.Fatalf("side %d has %d links", i+1, len(annots))
		}
		for _, a := range annots {
			d := p.dict(a)
			if uri := p.str(p.dict(d["A"])["URI"]); uri != "https://example.org/?a=1&b=(2)" {
				t.Errorf("the link leads to %q", uri)
			}
			var box [4]float64
			for k, v := range p.array(d["Rect"]) {
				box[k] = p.number(v)
			}
			found := false
			for _, it := range p.content(i) {
				found = found || it.text == "siden" && it.x >= box[0]-0.01 && it.x < box[2] && it.y > box[1] && it.y < box[3]
			}
			if !found || p.str(d["Contents"]) != "siden" {
				t.Errorf("no words %q within %v", p.str(d["Contents"]), box)
			}
		}
	}
}

// photo is a photo as a telephone takes it, with a place in its EXIF.
func photo(t *testing.T, w, h int, jpg bool) *picture.Photo {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.Set(x, y, color.RGBA{uint8(x * 255 / w), uint8(y * 255 / h), 120, 255})
		}
	}
	var b bytes.Buffer
	var data []byte
	if jpg {
		if err := jpeg.Encode(&b, img, nil); err != nil {
			t.Fatal(err)
		}
		exif := "Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00 hemmeligt sted 55.67N 12.56E"
		data = append([]byte{0xff, 0xd8, 0xff, 0xe1, 0, byte(len(exif) + 2)}, exif...)
		data = append(data, b.Bytes()[2:]...)
	} else {
		if err := png.Encode(&b, img); err != nil {
			t.Fatal(err)
		}
		data = b.Bytes()
	}
	p, found := picture.ReadPhoto("foto", data)
	if p == nil || len(found) > 0 {
		t.Fatal(found)
	}
	return p
}

// images is the photos of a file: pixels and how large they lie on paper, in mm.
func (p *pdf) images() (out []string) {
	for _, x := range p.dict(p.dict(p.pages[0]["Resources"])["XObject"]) {
		d := p.dict(x)
		if p.name(d["Subtype"]) != "Image" {
			continue
		}
		sd := p.get(x).(types.StreamDict)
		img, err := jpeg.Decode(bytes.NewReader(sd.Raw))
		if err != nil {
			p.t.Fatalf("an image that is no JPEG: %v", err)
		}
		for _, secret := range []string{"Exif", "hemmeligt", "JFIF\x00\x01\x02"} {
			if bytes.Contains(sd.Raw, []byte(secret)) {
				p.t.Errorf("the photo still has %q", secret)
			}
		}
		out = append(out, fmt.Sprintf("%dx%d", img.Bounds().Dx(), img.Bounds().Dy()))
	}
	slices.Sort(out)
	return out
}

// A publisher's own photos stand in for faces and pictograms: upright, cut, at
// 300 dots to the inch of their place at the most, and without what the camera
// wrote about the place.
func TestPhotos(t *testing.T) {
	cards := doc.Cards{Kind: doc.EmotionCards, Sets: []doc.CardSet{{Cards: []doc.Card{
		{Word: "glad", Picture: doc.Picture{ID: "mig/glad", Alt: "Mig, der ser glad ud"}},
		{Word: "sur", Picture: doc.Picture{ID: "mig/sur", Alt: "Mig, der ser sur ud"}},
	}}}}
	build := func() made {
		in := input(&doc.Document{Title: "Kort", Lang: "da"})
		in.Pictures = map[string]layout.Art{"mig/glad": {Photo: photo(t, 2000, 1500, true)}, "mig/sur": {Photo: photo(t, 90, 120, false)}}
		d := layout.Cards(in, cards, cards.Sets, unit.SizeMM(92, 84))
		sheet := impose.CardSheet{Paper: unit.A4, Card: unit.SizeMM(92, 84), Cols: 2, Rows: 3, At: unit.At(10, 12), Gap: unit.MM(6)}
		return finished(t, d.Result(), sheet.Cards(d.Result().Pages, nil, picture.RGB{}), meta)
	}
	m := build()
	for range 3 {
		if !bytes.Equal(m.data, build().data) {
			t.Fatal("the same photos give different bytes")
		}
	}
	p := read(t, m.data)
	// 46.8 × 52 mm are 553 × 615 dots; the small one keeps what it has.
	if got := p.images(); !slices.Equal(got, []string{"553x615", "90x100"}) {
		t.Errorf("photos of %v", got)
	}
	if tree := p.tree(); !strings.Contains(tree, `Figure alt="Mig, der ser glad ud"`) {
		t.Errorf("no words for the photo: %s", tree)
	}

	list := &doc.Document{Title: "Liste", Lang: "da", Audience: doc.Participants, Blocks: []doc.Block{
		doc.List{Items: []doc.Item{{Picture: doc.Picture{ID: "hund", Alt: "En hund"}, Blocks: []doc.Block{
			doc.Paragraph{Sentences: []doc.Sentence{{doc.Text{Text: "Gå en tur."}}}}}}}},
		doc.Figure{Picture: doc.Picture{ID: "hund", Alt: "En hund"}},
	}}
	in := input(list)
	in.Pictures = map[string]layout.Art{"hund": {Photo: photo(t, 1200, 1200, true)}}
	r := layout.A4(in)
	p = read(t, finished(t, r, impose.Single(r.Pages), meta).data)
	// 22 mm are 260 dots, 60 mm 709.
	if got := p.images(); !slices.Equal(got, []string{"260x260", "709x709"}) {
		t.Errorf("photos of %v", got)
	}
}
