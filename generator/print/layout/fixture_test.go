package layout_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/look"
	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
	"trykklar/generator/words"
	"trykklar/templates"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// golden holds text against a file of testdata. A missing file fails.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with -update, and review it", err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		if i >= len(g) || i >= len(w) || g[i] != w[i] {
			a, b := "(end)", "(end)"
			if i < len(g) {
				a = g[i]
			}
			if i < len(w) {
				b = w[i]
			}
			t.Fatalf("%s:%d differs; run with -update and review\n got %s\nwant %s", path, i+1, a, b)
		}
	}
}

// fixture is the fonts, colours and words that come with the program.
type fixture struct {
	fonts   *font.Family
	palette layout.Palette
	words   *words.Words
	art     map[string]layout.Art
}

var load = sync.OnceValue(func() fixture {
	fonts, err := font.Load(templates.FS)
	if err != nil {
		panic(err)
	}
	w, found := words.Load(templates.FS, "da")
	l, more := look.Load(templates.FS)
	if len(found)+len(more) > 0 {
		panic(append(found, more...))
	}
	a := l.Accent(1)
	return fixture{fonts: fonts, words: w, art: pictures(), palette: layout.Palette{
		Ink: l.Ink, Ink2: l.Ink2, Line: l.Line, White: picture.RGB{R: 255, G: 255, B: 255}, Sand: l.Sand, Clay: l.Clay,
		Warn: l.Warn, Item: l.Item, Pause: l.Pause, Meal: l.Meal, Dark: a.Dark, Mid: a.Mid, Tint: a.Tint, Separator: l.Separator,
	}}
})

// pictures are those of doctest.Everything: a square each, and faces as large as
// Open Peeps' are.
func pictures() map[string]layout.Art {
	ink := picture.RGB{R: 0x22, G: 0x21, B: 0x1F}
	square := func(box picture.Box) *picture.Drawing {
		return &picture.Drawing{Box: box, Shapes: []picture.Shape{{
			Key: "square", Matrix: picture.Unmoved, Paint: picture.Paint{Fill: &ink},
			Segs: []picture.Seg{
				{Kind: picture.Move, P: [3]picture.Point{{X: box.X, Y: box.Y}}},
				{Kind: picture.Line, P: [3]picture.Point{{X: box.X + box.W, Y: box.Y}}},
				{Kind: picture.Line, P: [3]picture.Point{{X: box.X + box.W, Y: box.Y + box.H}}},
				{Kind: picture.Close},
			},
		}}}
	}
	out := map[string]layout.Art{}
	for _, id := range []string{"vink", "klap", "hus", "familie"} {
		out[id] = layout.Art{Drawing: square(picture.Box{W: 96, H: 96})}
	}
	for _, persona := range []string{"ung-mand", "ung-kvinde"} {
		for _, feels := range []string{"angry", "sad", "afraid", "ok", "happy"} {
			out[persona+"/"+feels] = layout.Art{Drawing: square(picture.Box{X: 38, Y: 72, W: 620, H: 632}), Credit: "Ansigter: Open Peeps"}
		}
	}
	return out
}

// input is a document on its way to print.
func input(d *doc.Document) layout.Input {
	f := load()
	return layout.Input{
		Document: d, Fonts: f.fonts, Palette: f.palette, Words: &f.words.Print, Pictures: f.art,
		Publisher: "Kursushuset", Course: "Rusmidler og skadevirkning",
		Version: "Version 22. november 2026", Section: d.Title,
	}
}

// text is a document of flow blocks for participants.
func textOf(blocks ...doc.Block) *doc.Document {
	return &doc.Document{
		ID: "tekst", Title: "En tekst", Eyebrow: "Rusmidler og skadevirkning", Lang: "da",
		Audience: doc.Participants, Blocks: blocks,
	}
}

func say(sentences ...string) doc.Paragraph {
	var p doc.Paragraph
	for _, s := range sentences {
		p.Sentences = append(p.Sentences, in(s))
	}
	return p
}

func in(s string) []doc.Inline { return []doc.Inline{doc.Text{Text: s}} }

func heading(level int, s string) doc.Heading { return doc.Heading{Level: level, ID: s, Text: in(s)} }

// sheetOf is a document that is one sheet.
func sheetOf(title string, body doc.Block) *doc.Document {
	d := textOf(doc.Sheet{ID: "ark", Level: 1, Title: title, Eyebrow: "Rusmidler og skadevirkning", Body: body})
	d.Title = title
	return d
}

// ownSheetOf is a document that is one sheet of one reader's.
func ownSheetOf(title string, body doc.Block) *doc.Document {
	d := sheetOf(title, body)
	sheet := d.Blocks[0].(doc.Sheet)
	sheet.Fields = []doc.Field{{Name: "name", Label: "Navn"}, {Name: "date", Label: "Dato"}}
	d.Blocks[0] = sheet
	return d
}

// whole fails when the layout tells of anything.
func whole(t *testing.T, r layout.Result) layout.Result {
	t.Helper()
	for _, f := range r.Findings {
		t.Errorf("an unexpected finding: %s", f.Format("content"))
	}
	return r
}

func mm(v float64) unit.Length { return unit.MM(v) }
