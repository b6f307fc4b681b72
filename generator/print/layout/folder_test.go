package layout_test

import (
	"slices"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
)

// front is the front page of a folder.
func front() doc.Cover {
	return doc.Cover{
		Title: "Vil du være med?", Eyebrow: "Rusmidler og skadevirkning",
		Faces: []doc.Picture{{ID: "ung-mand/happy"}, {ID: "ung-kvinde/happy"}}, Road: part[doc.Agenda]().Road,
	}
}

// topic is a section of a folder: a heading, n pictures with a sentence each,
// and a box.
func topic(title string, n int) []doc.Block {
	list := doc.List{}
	for range n {
		list.Items = append(list.Items, doc.Item{Picture: doc.Picture{ID: "hus", Alt: "Et hus"}, Blocks: []doc.Block{say("Her mødes vi.")}})
	}
	return []doc.Block{heading(2, title), say("Du bestemmer selv."), list, doc.Box{Kind: doc.BoxImportant, Title: in("Husk"), Blocks: []doc.Block{say("Spørg en læge først.")}}}
}

// leaflet is a text for four pages.
func leaflet(sections ...[]doc.Block) *doc.Document {
	return textOf(append([]doc.Block{front()}, slices.Concat(sections...)...)...)
}

func TestLayoutOfAFolder(t *testing.T) {
	d := leaflet(topic("Hvad er det?", 3), topic("Hvad sker der?", 2),
		[]doc.Block{heading(2, "Hvem kommer?"), say("Der er 6 til 8 deltagere.", "2 gruppeledere er med.")},
		[]doc.Block{heading(2, "Hvem kan du spørge?"), say("Ring til os."), doc.Fields{Rows: [][]doc.Field{{{Name: "phone", Label: "Telefon"}}}}})
	golden(t, "folder", layout.Dump(whole(t, layout.Folder(input(d))), load().art))
}

// A folder has four pages, whatever its text: sections begin pages, and the pages
// that the text leaves are to write on. Its text keeps 10 mm from the fold and
// 12 from the other edges but for the foot.
func TestAFolderHasFourPages(t *testing.T) {
	notes := load().words.Print.NotesTitle
	for name, c := range map[string]struct {
		d    *doc.Document
		want []string // the first words of pages 2 to 4
	}{
		"one section":          {leaflet(topic("A", 2)), []string{"A", notes, notes}},
		"two sections":         {leaflet(topic("A", 2), topic("B", 1)), []string{"A", "B", notes}},
		"three sections":       {leaflet(topic("A", 2), topic("B", 1), topic("C", 3)), []string{"A", "B", "C"}},
		"four sections":        {leaflet(topic("A", 3), topic("B", 1), topic("C", 1), topic("D", 3)), []string{"A", "B", "D"}},
		"a short one among":    {leaflet(topic("A", 3), topic("B", 3), []doc.Block{heading(2, "C"), say("Ring.")}), []string{"A", "B", notes}},
		"words before":         {leaflet([]doc.Block{say("Læs her.")}, topic("A", 1), topic("B", 2), topic("C", 2)), []string{"Læs her.", "B", "C"}},
		"pages of the author":  {leaflet(topic("A", 1), []doc.Block{doc.PageBreak{}}, topic("B", 1), topic("C", 1)), []string{"A", "B", notes}},
		"a cover and no words": {leaflet(), []string{notes, notes, notes}},
	} {
		r := whole(t, layout.Folder(input(c.d)))
		if len(r.Pages) != 4 {
			t.Errorf("%s: %d pages", name, len(r.Pages))
			continue
		}
		first := map[int]string{}
		for _, l := range body(r) {
			if _, ok := first[l.page]; !ok {
				first[l.page] = strings.TrimSpace(l.text)
			}
			if l.at.X < mm(12) || l.end > mm(136) {
				t.Errorf("%s: %s is nearer than 12 mm to an edge", name, l)
			}
		}
		if got := []string{first[1], first[2], first[3]}; !slices.Equal(got, c.want) {
			t.Errorf("%s: pages begin with %q, want %q", name, got, c.want)
		}
		tidy(t, r.Pages, 8)
	}
}

// The back names whom to thank for the pictures of all pages, and only the back.
func TestAFolderThanksOnItsBack(t *testing.T) {
	r := whole(t, layout.Folder(input(leaflet(topic("A", 2)))))
	for _, l := range setLines(r.Pages) {
		if strings.Contains(l.text, "Open Peeps") != (l.page == 3 && l.size == mm(8*25.4/72)) {
			t.Errorf("page %d says %q", l.page+1, l.text)
		}
	}
}
