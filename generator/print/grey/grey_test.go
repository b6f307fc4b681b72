package grey_test

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/look"
	"trykklar/generator/picture"
	"trykklar/generator/print/font"
	"trykklar/generator/print/grey"
	"trykklar/generator/print/layout"
	"trykklar/generator/words"
	"trykklar/templates"
)

// ours is what documents are set with: our words and colours, and the pictures
// of our content.
var ours = sync.OnceValue(func() layout.Input {
	fonts, err := font.Load(templates.FS)
	if err != nil {
		panic(err)
	}
	w, _ := words.Load(templates.FS, "da")
	l, _ := look.Load(templates.FS)
	site, found := content.Read(os.DirFS("../../../content"), w)
	if found.HasErrors() {
		panic(found)
	}
	art := map[string]layout.Art{}
	for id, p := range site.Pictures {
		art[id] = layout.Art{Drawing: p.Drawing, Photo: p.Photo}
	}
	a := l.Accent(1)
	return layout.Input{Fonts: fonts, Words: &w.Print, Pictures: art, Palette: layout.Palette{
		Ink: l.Ink, Ink2: l.Ink2, Line: l.Line, White: picture.RGB{R: 255, G: 255, B: 255}, Sand: l.Sand, Clay: l.Clay,
		Warn: l.Warn, Item: l.Item, Pause: l.Pause, Meal: l.Meal, Dark: a.Dark, Mid: a.Mid, Tint: a.Tint, Separator: l.Separator,
	}}
})

// told is what is found on the pages of these blocks, changed as the case wants.
func told(t *testing.T, change func(*layout.Input), blocks ...doc.Block) []string {
	t.Helper()
	in := ours()
	in.Document = &doc.Document{Title: "En tekst", Lang: "da", Audience: doc.Participants, Blocks: blocks}
	if change != nil {
		change(&in)
	}
	r := layout.A4(in)
	if len(r.Findings) > 0 {
		t.Fatal(r.Findings)
	}
	return texts(t, r.Pages)
}

func texts(t *testing.T, pages []*layout.Page) (out []string) {
	t.Helper()
	list, err := grey.New().Check(pages)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range list {
		if f.Code != diag.SameInGrey || f.Severity != diag.Error {
			t.Errorf("a finding of another kind: %s", f.Format(""))
		}
		out = append(out, f.Text)
	}
	return out
}

func want(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("told\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

var road = doc.Road{Now: 2, Stops: []doc.Stop{{Number: 1}, {Number: 2}, {Number: 3}}}

// Marks of the look: the same outlines in colours of one lightness are one mark
// in grey; other outlines are not, whatever their colour.
func TestMarks(t *testing.T) {
	agenda := doc.Sheet{Level: 1, Title: "Dagsorden", Body: doc.Agenda{Road: road, Items: []doc.AgendaItem{
		{Kind: doc.AgendaTopic, Number: 1, Title: "Velkommen", Minutes: 20}, {Kind: doc.AgendaTopic, Number: 12, Title: "Tak", Minutes: 20},
		{Kind: doc.AgendaPause, Title: "Pause", Minutes: 10}, {Kind: doc.AgendaMeal, Title: "Mad", Minutes: 30},
	}}}
	plus := doc.PlusMinus{Plus: "godt", Minus: "dårligt", Lines: 3}
	want(t, told(t, nil, agenda, doc.PageBreak{}, road, plus))
	want(t, told(t, func(in *layout.Input) {
		in.Palette.Pause, in.Palette.Meal, in.Palette.Item = in.Palette.Item, in.Palette.Item, in.Palette.White
	}, agenda, plus))
	pale := picture.RGB{R: 0xE6, G: 0xDC, B: 0xD2} // L* 88, twelve from the paper
	want(t, told(t, func(in *layout.Input) { in.Palette.Dark = pale }, road),
		`of road, "done" and "coming" look the same in grey`)
	// Small and large discs are one mark.
	small, large := doc.Road{Now: 9, Stops: road.Stops[:1]}, doc.Cover{Title: "Bog", Road: doc.Road{Stops: road.Stops}}
	want(t, told(t, func(in *layout.Input) { in.Palette.Dark = pale }, large, small, plus),
		`of road, "coming" and "done" look the same in grey`)
	want(t, told(t, func(in *layout.Input) { in.Palette.Dark = picture.RGB{R: 0xD6, G: 0xCC, B: 0xC2} }, road)) // L* 82
}
