package print_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
	"trykklar/generator/picture"
	"trykklar/generator/print/draw"
	"trykklar/generator/print/finish"
	"trykklar/generator/print/font"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
	"trykklar/generator/words"
	"trykklar/templates"
)

var update = flag.Bool("update", false, "rewrite the goldens")

type fixture struct {
	fonts *font.Family
	words *words.Words
}

var load = sync.OnceValue(func() fixture {
	f, err := font.Load(templates.FS)
	if err != nil {
		panic(err)
	}
	w, found := words.Load(templates.FS, "da")
	if len(found) > 0 {
		panic(found)
	}
	return fixture{f, w}
})

// drawing is a square with a mark of its own in it.
func drawing(key string) *picture.Drawing {
	ink, line := picture.RGB{R: 34}, picture.RGB{B: 99}
	return &picture.Drawing{Box: picture.Box{W: 96, H: 96}, Shapes: []picture.Shape{
		{Key: key, Matrix: picture.Unmoved, Paint: picture.Paint{Fill: &ink, Stroke: &line, Width: 2}, Segs: []picture.Seg{
			{Kind: picture.Move, P: [3]picture.Point{{X: 8, Y: 8}}}, {Kind: picture.Line, P: [3]picture.Point{{X: 88, Y: 8}}},
			{Kind: picture.Cubic, P: [3]picture.Point{{X: 88, Y: 88}, {X: 8, Y: 88}, {X: 8, Y: 8}}}, {Kind: picture.Close},
		}},
	}}
}

// art is the pictures of doctest.Everything.
func art() map[string]layout.Art {
	out := map[string]layout.Art{}
	doc.Walk(doctest.Everything().Blocks, func(b doc.Block) {
		doc.Pictures(b, func(p doc.Picture) {
			if out[p.ID].Drawing == nil {
				out[p.ID] = layout.Art{Drawing: drawing(p.ID), Credit: "Tegninger: Kursushuset"}
			}
		})
	})
	return out
}

func input(d *doc.Document) layout.Input {
	return layout.Input{
		Document: d, Fonts: load().fonts, Words: &load().words.Print, Pictures: art(),
		Publisher: "Kursushuset", Course: "Rusmidler og skadevirkning", Version: "Version 22. november 2026", Section: d.Title,
	}
}

// everything is a document of every block that a form can hold.
func everything(keep func(doc.Block) bool) *doc.Document {
	d := doctest.Everything()
	var out []doc.Block
	for _, b := range d.Blocks {
		s, ok := b.(doc.Sheet)
		if !ok || keep(s.Body) {
			out = append(out, b)
		}
	}
	d.Blocks = out
	return d
}

// made is a finished file, and what it was made from.
type made struct {
	data  []byte
	tree  string // as the layout has it
	pages []*layout.Page
}

// finished goes the way from layout to file.
func finished(t *testing.T, r layout.Result, sheets []impose.Sheet, m finish.Meta) made {
	t.Helper()
	if len(r.Findings) > 0 {
		t.Fatal(r.Findings)
	}
	said := map[*tag.Mark]string{}
	gather := func(items []layout.Placed) {
		for _, it := range items {
			if run, ok := it.Item.(layout.Run); ok && it.Mark != nil {
				said[it.Mark] += run.Text
			}
		}
	}
	var pages []*layout.Page // of the sheets: backs are not among the result's
	for _, s := range sheets {
		gather(s.Marks)
		for _, slot := range s.Slots {
			if slot.Page != nil && !slices.Contains(pages, slot.Page) {
				pages = append(pages, slot.Page)
				gather(slot.Page.Items)
			}
		}
	}
	d, err := draw.Draw(sheets)
	if err != nil {
		t.Fatal(err)
	}
	data, err := finish.PDF(d, r.Root, m)
	if err != nil {
		t.Fatal(err)
	}
	// Finish takes out what nothing was drawn for; so does this dump.
	return made{data, tag.Dump(r.Root, func(m *tag.Mark) string { return said[m] }), r.Pages}
}

var meta = finish.Meta{Title: "Alt i ét", Lang: "da", Author: "Kursushuset"}

// forms is one file of each form.
func forms(t *testing.T) map[string]made {
	t.Helper()
	flow := func(b doc.Block) bool {
		switch b.(type) {
		case doc.Cards, doc.Diploma, doc.Agenda, doc.Board, doc.Grid, doc.Thread, doc.Letter, doc.Nameplate:
			return false
		}
		return true
	}
	out := map[string]made{}
	r := layout.A4(input(everything(func(b doc.Block) bool {
		switch b.(type) {
		case doc.Cards, doc.Nameplate:
			return false
		}
		return true
	})))
	out["a4"] = finished(t, r, impose.Single(r.Pages), meta)
	r = layout.A5(input(everything(flow)))
	out["booklet"] = finished(t, r, impose.Booklet(r.Pages), finish.Meta{Title: "Alt i ét", Lang: "da", Duplex: "DuplexFlipShortEdge"})
	six := &doc.Document{Title: "Folder", Eyebrow: "Kursus", Lang: "da"}
	for i := range 6 {
		if i > 0 {
			six.Blocks = append(six.Blocks, doc.PageBreak{})
		}
		six.Blocks = append(six.Blocks, doc.Paragraph{Sentences: []doc.Sentence{{doc.Text{Text: "Læs"}}, {
			doc.Text{Text: "på "}, doc.Link{Kids: []doc.Inline{doc.Text{Text: "siden"}}, Href: "https://example.org/?a=1&b=(2)"}}}})
	}
	r = layout.Panels(input(six), impose.PanelWidths)
	out["folded"] = finished(t, r, impose.Panels([6]*layout.Page(r.Pages), picture.RGB{}), meta)
	for _, b := range doctest.Everything().Blocks {
		s, _ := b.(doc.Sheet)
		if c, ok := s.Body.(doc.Cards); ok {
			sheet := impose.CardSheet{Paper: unit.A4, Card: unit.SizeMM(92, 84), Cols: 2, Rows: 3, At: unit.At(10, 12), Gap: unit.MM(6), Laminate: true}
			d := layout.Cards(input(doctest.Everything()), c, c.Sets, sheet.Card)
			duplex := "Simplex"
			if c.HasBacks() {
				duplex = sheet.Flip.Duplex()
			}
			sheets := append(sheet.Cards(d.Result().Pages, slices.Concat(d.Backs...), picture.RGB{}), sheet.Pouch(picture.RGB{}))
			for i := range sheets {
				foot := layout.SheetFoot{Set: -1, Sheet: i + 1, Sheets: len(sheets), Shown: d.Result().Pages, Paper: sheet.Paper, Left: sheet.Left(), Right: sheet.Right()}
				if sheets[i].Back {
					sheets[i].Marks = d.BackFoot(foot, sheet.FootAbove())
					continue
				}
				sheets[i].Marks = append(sheets[i].Marks, d.Foot(foot)...)
			}
			last := &sheets[len(sheets)-1]
			last.Marks = append(last.Marks, d.PouchText(sheet.Inside(0, unit.MM(7)), sheet.Inside(5, unit.MM(7)))...)
			out["cards-"+string(c.Kind)] = finished(t, d.Result(), sheets, finish.Meta{Title: "Kort", Lang: "da", Duplex: duplex})
		}
	}
	r = layout.Tent(input(&doc.Document{Title: "Navneskilte", Lang: "da", Blocks: []doc.Block{
		doc.Sheet{Title: "Navneskilte", Level: 1, Body: doc.Nameplate{Name: doc.Field{Name: "name", Label: "Navn"}}}}}))
	out["tent"] = finished(t, r, impose.Single(r.Pages), meta)
	maps.Copy(out, posters(t))
	return out
}

// The tree that stands in the file is the tree of the layout: roles, alternative
// texts, words, each mark in one node, and all else an artifact.
func TestTheTreeReadsBack(t *testing.T) {
	for name, m := range forms(t) {
		t.Run(name, func(t *testing.T) {
			p := read(t, m.data)
			got := p.tree()
			if got != m.tree {
				t.Errorf("the file has the tree\n%s\nthe layout had\n%s", got, m.tree)
			}
			golden(t, name+".tree", got)
			if p.root["MarkInfo"] == nil || p.str(p.root["Lang"]) != "da" {
				t.Errorf("MarkInfo %v, Lang %v", p.root["MarkInfo"], p.root["Lang"])
			}
			for i, page := range p.pages {
				if p.name(page["Tabs"]) != "S" || page["StructParents"] == nil {
					t.Errorf("page %d: tabs %v, parents %v", i+1, page["Tabs"], page["StructParents"])
				}
			}
		})
	}
}

// golden holds text against a file of testdata. A missing file fails.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
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
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("%s:%d differs; run with -update and review\n got %s\nwant %s", path, i+1, g[i], w[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d; run with -update and review", path, len(g), len(w))
}
