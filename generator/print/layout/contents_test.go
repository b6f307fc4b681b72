package layout_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// handbook is a text of n sections of all lengths, a contents before them, and
// at the end a sheet that it takes in.
func handbook(n int, pictures bool) *doc.Document {
	blocks := []doc.Block{doc.Contents{Title: in("Det er der i bogen")}, doc.PageBreak{}}
	for i := range n {
		h := heading(2, fmt.Sprintf("Afsnit %d", i+1))
		if pictures && i%2 == 0 {
			h.Sign = doc.Picture{ID: "hus"}
		}
		if i == 0 {
			h.Eyebrow = "Møde 1"
		}
		blocks = append(blocks, h)
		for k := range 2 + (i*5)%9 {
			blocks = append(blocks, heading(3, "Under"), say(long, fmt.Sprintf("Stykke %d.", k)))
		}
	}
	return textOf(append(blocks, doc.Sheet{ID: "ark", Level: 2, Title: "Min cirkel", Body: doc.Circle{
		Me: "Mig", Rings: []string{"tættest på", "tæt på", "længere væk"}, Sectors: make([]doc.Sector, 4)}})...)
}

// Each form has its own pages in its contents, and they are right.
func TestAContentsKnowsItsPages(t *testing.T) {
	told := map[string][]string{}
	for _, pictures := range []bool{true, false} {
		for form, set := range forms {
			r := whole(t, set(input(handbook(12, pictures))))
			var want, got []string
			for _, l := range body(r) {
				if l.node.Role == tag.H2 && l.page > 0 && !strings.HasPrefix(l.text, "Det er") {
					want = append(want, strconv.Itoa(l.page+1))
				}
			}
			for i, n := range nodes(r.Root, tag.TOCI) {
				words := wordsOf(r, n)
				title := fmt.Sprintf("Afsnit %d ", i+1)
				if i == 0 {
					title = "Møde 1: " + title
				}
				if i == 12 {
					title = "Min cirkel "
				}
				page, ok := strings.CutPrefix(words, title)
				if !ok {
					t.Errorf("%s: entry %d reads %q, want %q and a page", form, i+1, words, title)
				}
				got = append(got, page)
			}
			if len(got) != 13 || got[0] != want[1] && got[0] != want[0] {
				t.Fatalf("%s: the entries tell pages %v, the headings stand on %v", form, got, want)
			}
			if want = want[len(want)-13:]; !slices.Equal(got, want) {
				t.Errorf("%s: the entries tell pages %v, the headings stand on %v", form, got, want)
			}
			told[form] = got
			tidy(t, r.Pages, 10)
			var dots []layout.Placed
			for _, p := range r.Pages {
				dots = append(dots, paths(p, func(p layout.Path) bool { return len(p.Dash) == 2 && p.Dash[0] == 0 })...)
			}
			for _, d := range dots {
				if d.Mark != nil {
					t.Errorf("%s: dots are no words", form)
				}
			}
			if len(dots) != 13 {
				t.Errorf("%s: %d rows of dots, want 13", form, len(dots))
			}
		}
	}
	if slices.Equal(told["a4"], told["a5"]) {
		t.Error("the test wants forms with other pages")
	}
}

// On screen an entry leads to its heading; on a sheet to fold it cannot.
func TestAContentsLeadsThere(t *testing.T) {
	d := handbook(12, true)
	r := whole(t, layout.A4(input(d)))
	n := 0
	for _, it := range r.Pages[0].Items {
		l, ok := it.Item.(layout.Link)
		if !ok {
			continue
		}
		n++
		i := slices.IndexFunc(r.Pages[l.Page-1].Anchors, func(a layout.Anchor) bool { return a.Y == l.Y && a.Level == 2 })
		if i < 0 {
			t.Fatalf("%q leads to nothing on page %d", l.Title, l.Page)
		}
		if want := fmt.Sprintf("%s, side %d", r.Pages[l.Page-1].Anchors[i].Title, l.Page); l.Title != want {
			t.Errorf("a link says %q and leads to %q", l.Title, want)
		}
		if l.Note.Node.Role != tag.Link || l.Size.H < mm(7) {
			t.Errorf("%q stands in %s, %.1f mm high", l.Title, l.Note.Node.Role, l.Size.H.MM())
		}
	}
	if n != 13 || len(nodes(r.Root, tag.TOC)) != 1 || len(nodes(r.Root, tag.Refer)) != 13 {
		t.Errorf("%d links", n)
	}
	for _, p := range whole(t, layout.A5(input(d))).Pages {
		for _, it := range p.Items {
			if l, ok := it.Item.(layout.Link); ok {
				t.Errorf("a booklet has a link %q", l.Title)
			}
		}
	}
}

// A contents of many headings goes on over pages, and its pages count.
func TestALongContents(t *testing.T) {
	r := whole(t, layout.A5(input(handbook(40, true))))
	on := pagesOf(r, nodes(r.Root, tag.TOC)[0])
	if len(on) < 2 {
		t.Errorf("40 entries stand on pages %v", on)
	}
	for _, n := range nodes(r.Root, tag.TOCI) {
		if words := wordsOf(r, n); !strings.ContainsAny(words[len(words)-1:], "0123456789") {
			t.Errorf("an entry has no page: %q", words)
		}
	}
}

// A page for the back of a booklet is its last, whatever comes before; pages to
// write on make room.
func TestTheBackOfABooklet(t *testing.T) {
	for n := 1; n <= 9; n++ {
		var blocks []doc.Block
		for i := range n {
			blocks = append(blocks, say(fmt.Sprintf("Side %d.", i+1)), doc.PageBreak{Back: i == n-1})
		}
		r := whole(t, layout.A5(input(textOf(append(blocks, say("Bagsiden."))...))))
		lines := body(r)
		if last := lines[len(lines)-1]; last.text != "Bagsiden." || last.page != len(r.Pages)-1 || len(r.Pages)%4 != 0 {
			t.Errorf("%d pages before the back: %d pages, and last %s", n, len(r.Pages), last)
		}
		if got := len(whole(t, layout.A4(input(textOf(append(blocks, say("Bagsiden."))...)))).Pages); got != n+1 {
			t.Errorf("%d pages on A4, want %d", got, n+1)
		}
	}
	var much []doc.Block
	for range 30 {
		much = append(much, say("En sætning."))
	}
	r := layout.A5(input(textOf(append([]doc.Block{say("Forside."), doc.PageBreak{Pos: diag.Pos{Line: 7}, Back: true}}, much...)...)))
	if len(r.Findings) != 1 || r.Findings[0].Pos.Line != 7 || r.Findings[0].Code != diag.TextTooLong {
		t.Errorf("too much for the back: %v", r.Findings)
	}
}
