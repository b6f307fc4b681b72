package print_test

import (
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/picture"
	"trykklar/generator/print"
	"trykklar/generator/print/finish"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
)

// dialogue is the prints of our deck with a back, by their path's end.
func dialogue(t *testing.T) map[string]print.File {
	t.Helper()
	out := map[string]print.File{}
	for _, f := range ours() {
		if f.Material == "dialogkort" {
			out[strings.TrimPrefix(f.Path, "rusmidler/dialogkort/dialogkort-")] = f
		}
	}
	return out
}

// A deck with a back is printed on both sides, or folded over, or a back after
// each front. The sheet under the pouch has no back.
func TestPrintsOfADeckWithABack(t *testing.T) {
	got := dialogue(t)
	for path, want := range map[string]struct {
		form                 content.Form
		pages, sheets, cards int
		duplex               string
		foldOver             bool
	}{
		"kort-laminat.pdf": {content.CardsLaminate, 9, 5, 16, "DuplexFlipLongEdge", false},
		"kort.pdf":         {content.CardSheets, 8, 4, 16, "DuplexFlipLongEdge", false},
		"foldes-kort.pdf":  {content.CardSheets, 8, 8, 16, "Simplex", true},
		"trykkeri.pdf":     {content.PrintShop, 33, 33, 16, "", false},
	} {
		f, ok := got[path]
		if !ok {
			t.Errorf("there is no %s among %d", path, len(got))
			continue
		}
		if f.Form != want.form || f.Pages != want.pages || f.Sheets != want.sheets || f.Cards != want.cards || f.FoldOver != want.foldOver {
			t.Errorf("%s: %s, %d pages, %d sheets, %d cards, fold-over %v", path, f.Form, f.Pages, f.Sheets, f.Cards, f.FoldOver)
		}
		p := read(t, f.Data)
		if d := p.name(p.dict(p.root["ViewerPreferences"])["Duplex"]); d != want.duplex {
			t.Errorf("%s asks the printer for %q, want %q", path, d, want.duplex)
		}
		words, said := 0, 0
		for i := range p.pages {
			for _, it := range p.content(i) {
				if strings.TrimSpace(it.text) == "Dialogkort" {
					words++
					if it.mcid >= 0 {
						said++
					}
				}
			}
		}
		if words != 16 || said != 1 {
			t.Errorf("%s: the back stands %d times and is read %d times", path, words, said)
		}
	}
	if len(got) != 4 {
		t.Errorf("%d prints", len(got))
	}
}

// In the file too each back lies behind its front, through the paper, and what
// stands on it is read after it. Its words keep 7 mm from the cut on all sides.
func TestOwnBacksInTheFile(t *testing.T) {
	var deck doc.Cards
	set := doc.CardSet{}
	say := func(s string) []doc.Sentence { return []doc.Sentence{{doc.Text{Text: s}}} }
	names := []string{"en", "to", "tre", "fire", "fem", "seks", "syv"}
	for _, n := range names {
		set.Cards = append(set.Cards, doc.Card{Say: say(n), Picture: doc.Picture{ID: "hus", Alt: "Et hus"},
			Back: &doc.CardBack{Title: "bag " + n}})
	}
	deck.Kind, deck.Sets = doc.TalkCards, []doc.CardSet{set}
	for _, c := range []struct {
		paper    unit.Size
		edge     impose.Edge
		sideways bool
	}{
		{unit.A4, impose.LongEdge, true}, {unit.A4, impose.ShortEdge, false},
		{unit.A4.Landscape(), impose.LongEdge, false}, {unit.A4.Landscape(), impose.ShortEdge, true},
	} {
		sheet := impose.CardSheet{Paper: c.paper, Flip: c.edge, Card: unit.SizeMM(63, 88), Cols: 3, Rows: 2, At: unit.At(8, 9)}
		d := layout.Cards(input(&doc.Document{Title: "Kort", Lang: "da"}), deck, deck.Sets, sheet.Card)
		sheets := sheet.Cards(d.Result().Pages, slices.Concat(d.Backs...), picture.RGB{})
		p := read(t, finished(t, d.Result(), sheets, finish.Meta{Title: "Kort", Lang: "da", Duplex: c.edge.Duplex()}).data)
		if len(p.pages) != 4 {
			t.Fatalf("%d sides for 7 cards", len(p.pages))
		}
		type side struct {
			page int
			x, y float64
		}
		where := map[string]side{}
		for i := range p.pages {
			for _, it := range p.content(i) {
				if s := strings.TrimSpace(it.text); s != "" {
					where[s] = side{i, it.x + p.width(it)/2, it.y}
				}
			}
		}
		w, h := c.paper.W.Pt(), c.paper.H.Pt()
		for i, n := range names {
			front, back := where[n], where["bag "+n]
			// The same place of the card, in front and behind, by the sheet's numbers.
			x := sheet.At.X.Pt() + (float64(i%6%3)+0.5)*sheet.Card.W.Pt()
			top := sheet.At.Y.Pt() + float64(i%6/3)*sheet.Card.H.Pt()
			left, low := x-sheet.Card.W.Pt()/2, h-top-sheet.Card.H.Pt()
			if c.sideways {
				x, left = w-x, w-left-sheet.Card.W.Pt()
			} else {
				low = top
			}
			if back.page != front.page+1 || back.x < x-0.5 || back.x > x+0.5 {
				t.Errorf("%v, %s: the back of %q is on side %d at %.1f, its front on %d; want it at %.1f",
					c.paper.W.MM(), c.edge.Duplex(), n, back.page+1, back.x, front.page+1, x)
			}
			if safe := unit.MM(7).Pt(); back.y < low+safe || back.y > low+sheet.Card.H.Pt()-safe || back.x < left+safe {
				t.Errorf("%v, %s: the back of %q stands at %.1f,%.1f, and its card at %.1f,%.1f", c.paper.W.MM(), c.edge.Duplex(), n, back.x, back.y, left, low)
			}
		}
		tree := p.tree()
		for i, n := range names {
			from, to := strings.Index(tree, `"`+n+`"`), strings.Index(tree, `"bag `+n+`"`)
			next := len(tree)
			if i+1 < len(names) {
				next = strings.Index(tree, `"`+names[i+1]+`"`)
			}
			if from < 0 || to < from || to > next {
				t.Errorf("%q is read at %d, its back at %d, the next card at %d", n, from, to, next)
			}
		}
	}
}
