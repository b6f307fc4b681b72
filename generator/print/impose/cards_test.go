package impose_test

import (
	"slices"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/unit"
	"trykklar/templates"
)

// The sheets that come with the program.
func sheets(t *testing.T) print.Sheets {
	t.Helper()
	s, found := print.LoadSheets(templates.FS)
	if len(found) > 0 {
		t.Fatal(found)
	}
	return s
}

// marks is a sheet's lines, in millimetres.
func marks(s impose.Sheet) (out []string) {
	for _, m := range s.Marks {
		out = append(out, placed(m))
	}
	return out
}

func TestCardsLieOnTheirPaper(t *testing.T) {
	for kind, forms := range sheets(t) {
		for form, c := range map[string]impose.CardSheet{"laminate": forms.Laminate, "plain": forms.Plain, "fold-over": forms.FoldOver} {
			all := pages(2*c.PerSheet()+1, c.Card)
			made := c.Cards(all, nil, grey)
			if len(made) != 3 {
				t.Fatalf("%s %s: %d cards on %d sheets", kind, form, len(all), len(made))
			}
			for i, s := range made {
				for k, slot := range s.Slots {
					if slot.Page != all[i*c.PerSheet()+k] {
						t.Errorf("%s %s: card %d is out of order", kind, form, k)
					}
					right, bottom := slot.At.X+c.Card.W, slot.At.Y+c.Card.H
					if slot.At.X < mm(7) || slot.At.Y < mm(7) || right > c.Paper.W-mm(7) || bottom > c.Paper.H-mm(7) {
						t.Errorf("%s %s: a card of %v at %v is nearer than 7 mm to the edge", kind, form, c.Card, slot.At)
					}
					for _, other := range s.Slots[:k] {
						apart := max(slot.At.X-other.At.X-c.Card.W, slot.At.Y-other.At.Y-c.Card.H,
							other.At.X-slot.At.X-c.Card.W, other.At.Y-slot.At.Y-c.Card.H)
						if apart < c.Gap {
							t.Errorf("%s %s: cards at %v and %v are %.1f mm apart, want %.1f", kind, form, other.At, slot.At, apart.MM(), c.Gap.MM())
						}
					}
				}
			}
		}
	}
}

// Places by hand: two cards across, 92 mm wide and 6 mm apart, from 10,12.
func TestPlacesOfCards(t *testing.T) {
	for _, c := range []struct {
		name  string
		sheet impose.CardSheet
		want  []unit.Vec
	}{
		{"square, to laminate", sheets(t)[doc.CardSquare].Laminate, []unit.Vec{
			unit.At(10, 12), unit.At(108, 12), unit.At(10, 102), unit.At(108, 102), unit.At(10, 192), unit.At(108, 192)}},
		{"a7, to laminate", sheets(t)[doc.CardA7].Laminate, []unit.Vec{
			unit.At(10, 12), unit.At(108, 12), unit.At(10, 80), unit.At(108, 80), unit.At(10, 148), unit.At(108, 148), unit.At(10, 216), unit.At(108, 216)}},
		{"square, plain", sheets(t)[doc.CardSquare].Plain, []unit.Vec{
			unit.At(7, 8.5), unit.At(105, 8.5), unit.At(7, 76.5), unit.At(105, 76.5), unit.At(7, 144.5), unit.At(105, 144.5), unit.At(7, 212.5), unit.At(105, 212.5)}},
	} {
		var got []unit.Vec
		for _, slot := range c.sheet.Cards(pages(c.sheet.PerSheet(), c.sheet.Card), nil, grey)[0].Slots {
			got = append(got, slot.At)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

// Cards that share edges share their lines: each is cut once.
func TestSharedCutLines(t *testing.T) {
	c := impose.CardSheet{Paper: unit.A4, Card: unit.SizeMM(98, 68), Cols: 2, Rows: 4, At: unit.At(7, 8.5)}
	for n, want := range map[int][]string{
		8: {
			"7.0,8.5 +196.0,0.0", "7.0,76.5 +196.0,0.0", "7.0,144.5 +196.0,0.0", "7.0,212.5 +196.0,0.0", "7.0,280.5 +196.0,0.0",
			"7.0,8.5 +0.0,272.0", "105.0,8.5 +0.0,272.0", "203.0,8.5 +0.0,272.0",
		},
		3: {
			"7.0,8.5 +196.0,0.0", "7.0,76.5 +196.0,0.0", "7.0,144.5 +98.0,0.0",
			"7.0,8.5 +0.0,136.0", "105.0,8.5 +0.0,136.0", "203.0,8.5 +0.0,68.0",
		},
		1: {
			"7.0,8.5 +98.0,0.0", "7.0,76.5 +98.0,0.0",
			"7.0,8.5 +0.0,68.0", "105.0,8.5 +0.0,68.0",
		},
	} {
		if got := marks(c.Cards(pages(n, c.Card), nil, grey)[0]); !slices.Equal(got, want) {
			t.Errorf("%d cards: got %q\nwant %q", n, got, want)
		}
	}
}

// For laminating each card has its own line, and the sheet under the pouch has
// the dashed lines to cut the laminate: 3 mm outside, and in the middle of the
// gaps, which are 6 mm.
func TestPouch(t *testing.T) {
	c := sheets(t)[doc.CardSquare].Laminate
	cards := []string{"10.0,12.0 card", "108.0,12.0 card", "10.0,102.0 card", "108.0,102.0 card", "10.0,192.0 card", "108.0,192.0 card"}
	if got := marks(c.Cards(pages(3, c.Card), nil, grey)[0]); !slices.Equal(got, cards[:3]) {
		t.Errorf("three cards are cut along %q", got)
	}
	got := marks(c.Pouch(grey))
	want := append(cards,
		"7.0,9.0 +0.0,270.0 dashed", "105.0,9.0 +0.0,270.0 dashed", "203.0,9.0 +0.0,270.0 dashed",
		"7.0,9.0 +196.0,0.0 dashed", "7.0,99.0 +196.0,0.0 dashed", "7.0,189.0 +196.0,0.0 dashed", "7.0,279.0 +196.0,0.0 dashed")
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestSinglePages(t *testing.T) {
	all := []*layout.Page{{Size: unit.A4}, {Size: unit.A4.Landscape()}}
	made := impose.Single(all)
	if len(made) != 2 || made[0].Size != unit.A4 || made[1].Size != unit.SizeMM(297, 210) {
		t.Errorf("%v", made)
	}
}
