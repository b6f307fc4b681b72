package site

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/doc/doctest"
	"trykklar/generator/look"
	"trykklar/generator/picture"
	"trykklar/generator/publish"
	"trykklar/generator/words"
	"trykklar/templates"
)

// sample is a small site with everything in it that pages are made from.
func sample(t testing.TB) Input {
	t.Helper()
	w, found := words.Load(templates.FS, "da")
	if found.HasErrors() {
		t.Fatal(found)
	}
	l, found := look.Load(templates.FS)
	if found.HasErrors() {
		t.Fatal(found)
	}
	s := &content.Site{
		Title: "Metodecentret", Lang: "da", BaseURL: "https://metodecentret.example.org/kurser/",
		Publisher: content.Publisher{Name: "Metodecentret", About: sentences("Vi laver kurser."), Email: "kontakt@example.org", Phone: "+45 00 00 00 00", Address: []string{"Prøvevej 0", "0000 Prøveby"}},
		Licence:   content.Licence{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"},
		Updated:   content.Date{Year: 2026, Month: 11, Day: 22},
		Pictures:  samplePictures(t),
	}
	s.Courses = []*content.Course{sampleCourse()}
	s.Pages = samplePages()
	s.Statement = content.Statement{URL: "https://was.example.org/metodecentret", Reviewed: content.Date{Year: 2026, Month: 11, Day: 20}}
	return Input{Site: s, Look: l, Words: w, Templates: templates.FS, Prints: samplePrints(), Plans: samplePlans()}
}

func sentences(lines ...string) []doc.Sentence {
	var out []doc.Sentence
	for _, l := range lines {
		out = append(out, text(l))
	}
	return out
}

func samplePictures(t testing.TB) content.Registry {
	t.Helper()
	moji := &content.Source{ID: "openmoji", Title: "OpenMoji", Maker: "HfG Schwäbisch Gmünd", Changes: "Farverne er ændret",
		Licence: content.Licence{Name: "CC BY-SA 4.0", URL: "https://creativecommons.org/licenses/by-sa/4.0/"}, URL: "https://openmoji.org/"}
	own := &content.Source{ID: "egne", Title: "Egne billeder", Licence: content.Licence{Name: "CC BY 4.0"}}
	reg := content.Registry{}
	for _, p := range []struct{ id, alt string }{{"vink", "En hånd vinker"}, {"klap", "To hænder klapper"}, {"familie", "En familie"}, {"printer", "En printer"}} {
		reg[p.id] = &content.Picture{ID: p.id, Alt: p.alt, Source: moji, Drawing: drawing(72, 72)}
	}
	for _, persona := range []string{"ung-mand", "ung-kvinde"} {
		for _, face := range []string{"angry", "sad", "afraid", "ok", "happy"} {
			id := persona + "/" + face
			reg[id] = &content.Picture{ID: id, Alt: id, Source: moji, Drawing: drawing(620, 614)}
		}
	}
	img := image.NewNRGBA(image.Rect(0, 0, 40, 30))
	for i := range img.Pix {
		img.Pix[i] = color.NRGBA{R: 120, A: 255}.R
	}
	var buf bytes.Buffer
	if err := png.Encode(&buf, img); err != nil {
		t.Fatal(err)
	}
	photo, found := picture.ReadPhoto("hus.png", buf.Bytes())
	if found.HasErrors() {
		t.Fatal(found)
	}
	reg["hus"] = &content.Picture{ID: "hus", Alt: "Et hus", Source: own, File: "hus.png", Photo: photo}
	return reg
}

func drawing(w, h float64) *picture.Drawing {
	return &picture.Drawing{Box: picture.Box{W: w, H: h}}
}

func sampleCourse() *content.Course {
	every := doctest.Everything()
	pic := func(id, alt string) doc.Picture { return doc.Picture{ID: id, Alt: alt} }
	c := &content.Course{
		ID: "rusmidler", Number: 1, Title: "Rusmidler og skadevirkning",
		Summary: sentences("Et kursus om alkohol og stoffer.", "Du mødes med andre 6 gange."),
		About:   []doc.Block{doc.Heading{Level: 2, ID: "hvad", Text: text("Hvad er kurset?")}, doc.Paragraph{Sentences: sentences("Vi taler sammen.")}},
		Picture: pic("familie", "En familie"),
		Personas: []content.Persona{
			{ID: "ung-mand", Name: "Ung mand", Faces: map[string]string{"ok": "ung-mand/ok"}},
			{ID: "ung-kvinde", Name: "Ung kvinde", Faces: map[string]string{"ok": "ung-kvinde/ok"}},
		},
		Glossary: []content.Term{{ID: "trang", Word: "trang", Means: sentences("Stor lyst til et rusmiddel.")}},
	}
	for n, title := range []string{"Velkommen", "Alkohol og stoffer"} {
		c.Meetings = append(c.Meetings, &content.Meeting{
			Course: c, Updated: content.Date{Year: 2026, Month: 11, Day: 22}, Number: n + 1, Title: title, Summary: sentences("Vi mødes."), Question: "Hvem er vi?",
			Picture: pic("vink", "En hånd vinker"), Uses: []content.Use{{Material: "foelelseskort"}, {Material: "alt-i-et"}}, Bring: []string{"Kuglepenne"},
			Prepare:  []content.Task{{Task: "Book lokalet", Note: "En time før"}, {Task: "Køb ind"}},
			Homework: &content.Homework{Title: "Plus og minus", Text: sentences("Skriv 3 ting."), Help: sentences("Spørg, og lyt."), Picture: pic("klap", "")},
			Guide:    []doc.Block{doc.Heading{Level: 2, ID: "print", Text: text("Formål")}, doc.Heading{Level: 3, ID: "roller", Text: text("Roller")}},
			Remember: [][]string{{"Byd velkommen"}, nil, {"Ros alle"}},
			Agenda:   &doc.Document{Blocks: []doc.Block{bodyOf(every, "dagsorden")}},
		})
	}
	for i, m := range []struct {
		id, title, kind string
		forms           []content.Form
	}{
		{"alt-i-et", "Alt i ét", "text", []content.Form{content.A4, content.Booklet}},
		{"foelelseskort", "Følelseskort", "cards", []content.Form{content.CardSheets, content.CardsLaminate}},
		{"noedplan-1", "Min nødplan 1", "plan", []content.Form{content.A4}},
	} {
		d := every
		if i > 0 {
			s := bodyOf(every, m.id)
			s.Level = 1
			d = &doc.Document{Blocks: []doc.Block{s}}
		}
		c.Materials = append(c.Materials, &content.Material{
			ID: m.id, Course: c, Title: m.title, Kind: m.kind, Audience: doc.Participants, Summary: sentences("Det er dit."),
			Picture: pic("klap", "To hænder klapper"), Forms: m.forms, Order: i, Updated: content.Date{Year: 2026, Month: 3, Day: 3},
			Change: "Første udgave.", Note: sentences("Spørg først."), Meetings: []int{2}, Document: d,
		})
	}
	return c
}

// bodyOf is the sheet with this id in a document.
func bodyOf(d *doc.Document, id string) doc.Sheet {
	i := slices.IndexFunc(d.Blocks, func(b doc.Block) bool { s, ok := b.(doc.Sheet); return ok && s.ID == id })
	return d.Blocks[i].(doc.Sheet)
}

func samplePrints() []Print {
	card := func(variant, title string, form content.Form, path string, sheets, cards int) Print {
		return Print{Course: "rusmidler", Material: "foelelseskort", Variant: variant, VariantTitle: title, Form: form,
			Path: "rusmidler/foelelseskort/foelelseskort-" + path + ".pdf", Paper: "A4", Pages: sheets, Sheets: sheets, Cards: cards, Bytes: 412_000, SHA256: "c0ffee"}
	}
	prints := []Print{
		card("", "", content.CardSheets, "kort", 2, 12),
		card("ung-kvinde", "Ung kvinde", content.CardsLaminate, "ung-kvinde-kort-laminat", 2, 6),
		card("", "", content.CardsLaminate, "kort-laminat", 3, 12),
		card("ung-mand", "Ung mand", content.CardsLaminate, "ung-mand-kort-laminat", 2, 6),
		{Course: "rusmidler", Material: "alt-i-et", Form: content.A4, Path: "rusmidler/alt-i-et/alt-i-et-a4.pdf", Paper: "A4", Pages: 9, Sheets: 9, Bytes: 1_260_000, SHA256: "beef"},
		{Course: "rusmidler", Material: "alt-i-et", Form: content.Booklet, Path: "rusmidler/alt-i-et/alt-i-et-haefte.pdf", Paper: "A4", Pages: 10, Sheets: 5, Bytes: 1_100_000, SHA256: "cafe"},
		{Course: "rusmidler", Material: "moede-1", Form: content.A4, Path: "rusmidler/moede-1/moede-1-dagsorden-a4.pdf", Paper: "A4", Pages: 1, Sheets: 1, Bytes: 30_000, SHA256: "face"},
	}
	for n := range 2 {
		prints = append(prints, Print{Course: "rusmidler", Material: "moede-1", Form: content.Job, Path: fmt.Sprintf("rusmidler/moede-1/moede-1-print-%d.pdf", n+1),
			Paper: "A4", Pages: 10, Sheets: 5, Bytes: 200_000, SHA256: "dead"})
	}
	prints[4].Reading = true
	for i := range prints {
		pr := &prints[i]
		n := 1
		if pr.Reading {
			n = pr.Pages
		}
		for k := range n {
			pr.Previews = append(pr.Previews, Preview{fmt.Sprintf("%s-%d.png", strings.TrimSuffix(pr.Path, ".pdf"), k+1), 640, 905})
			pr.Small = Preview{strings.TrimSuffix(pr.Path, ".pdf") + "-mini.png", 256, 362}
		}
	}
	return prints
}

// samplePlans is how the first meeting is printed.
func samplePlans() []Plan {
	booklet := Way{Paper: "A4", Edge: "short", Copies: content.Each}
	shared := Way{Paper: "A4", Edge: "one", Copies: content.Group}
	return []Plan{{
		Course: "rusmidler", Meeting: 1,
		Items: []PlanItem{
			{Title: "Alt i ét", Path: "rusmidler/alt-i-et/alt-i-et-haefte.pdf", Way: booklet, Sheets: 5, Job: 1, Ticked: true},
			{Title: "Følelseskort", Path: "rusmidler/foelelseskort/foelelseskort-kort-laminat.pdf", Way: shared, Sheets: 3, Job: 2, Ticked: true},
			{Title: "Hvem er jeg?", Path: "rusmidler/foelelseskort/foelelseskort-kort.pdf", Way: Way{Paper: "A4", Thick: true, Edge: "one", Copies: content.Facilitators}, Sheets: 2, Since: 1},
		},
		Jobs: []PlanJob{
			{Number: 1, Path: "rusmidler/moede-1/moede-1-print-1.pdf", Way: booklet, Sheets: 5},
			{Number: 2, Path: "rusmidler/moede-1/moede-1-print-2.pdf", Way: shared, Sheets: 3, Laminate: []string{"Følelseskort"}},
		},
	}}
}

// files is the pages of an input by their paths.
func files(t *testing.T, in Input) map[string]string {
	t.Helper()
	list, err := Pages(in)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(list, func(a, b publish.File) int { return bytes.Compare([]byte(a.Path), []byte(b.Path)) }) {
		t.Error("the files are not in order")
	}
	out := map[string]string{}
	for _, f := range list {
		if _, ok := out[f.Path]; ok {
			t.Errorf("%s is made twice", f.Path)
		}
		out[f.Path] = string(f.Data)
	}
	return out
}
