package layout_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
)

// manual is a text such as an author writes, of a random length and order:
// headings, and below each what one writes below headings.
func manual(dice *rand.Rand) *doc.Document {
	words := strings.Fields(long)
	sentences := func(most int) (out []doc.Sentence) {
		for range 1 + dice.IntN(most) {
			n := 3 + dice.IntN(12)
			out = append(out, in(strings.Join(words[:n], " ")+"."))
		}
		return out
	}
	para := func(most int) doc.Block { return doc.Paragraph{Sentences: sentences(most)} }
	var blocks []doc.Block
	for range 3 + dice.IntN(40) {
		switch dice.IntN(9) {
		case 0, 1:
			h := heading(2+dice.IntN(2), "Et afsnit")
			if dice.IntN(3) == 0 {
				h.Picture = doc.Picture{ID: "hus"}
			}
			blocks = append(blocks, h, para(4))
		case 2, 3:
			blocks = append(blocks, para(7))
		case 4, 5:
			l := doc.List{Ordered: dice.IntN(2) == 0}
			picture := []string{"", "hus"}[dice.IntN(2)]
			for range 1 + dice.IntN(9) {
				l.Items = append(l.Items, doc.Item{Picture: doc.Picture{ID: picture}, Blocks: []doc.Block{para(2)}})
			}
			blocks = append(blocks, l)
		case 6:
			blocks = append(blocks, doc.Box{Kind: doc.BoxTint, Title: in("Husk"), Blocks: []doc.Block{para(3)}})
		case 7:
			c := doc.Checks{}
			for range 1 + dice.IntN(12) {
				c.Items = append(c.Items, doc.Check{Text: sentences(1)[0]})
			}
			blocks = append(blocks, c)
		case 8:
			blocks = append(blocks, doc.Lines{Label: in("Mit mål"), Count: 1 + dice.IntN(4)})
		}
	}
	d := textOf(append(blocks, para(3))...)
	if dice.IntN(2) == 0 {
		d.Audience = doc.Support
	}
	return d
}

// Pages break well, whatever the text: a heading is never last, no paragraph has
// a single line on a page of its two, no list a single item, no page a line
// alone, and none but the last is under a third full.
func TestPagesBreakWell(t *testing.T) {
	dice := rand.New(rand.NewPCG(3, 4))
	pages := 0
	for n := range 150 {
		d := manual(dice)
		for form, set := range forms {
			r := whole(t, set(input(d)))
			pages += len(r.Fills)
			breaksWell(t, r)
			for i, f := range r.Fills {
				if f.Used*3 < f.Room && i < len(r.Fills)-1 {
					t.Errorf("page %d is used for %.0f of %.0f mm", f.Page+1, f.Used.MM(), f.Room.MM())
				}
				if f.Ended != (i == len(r.Fills)-1) {
					t.Errorf("page %d is said to be ended by hand: %v", f.Page+1, f.Ended)
				}
			}
			if t.Failed() {
				t.Fatalf("text %d as %s", n, form)
			}
		}
	}
	if pages < 700 {
		t.Errorf("only %d pages; the test wants many", pages)
	}
}

// breaksWell fails where a page break parts what it should not.
func breaksWell(t *testing.T, r layout.Result) {
	t.Helper()
	lines := map[*tag.Node]map[int]int{} // of a paragraph, by page
	onPage, last := map[int]int{}, map[int]setLine{}
	for _, l := range body(r) {
		if lines[l.node] == nil {
			lines[l.node] = map[int]int{}
		}
		lines[l.node][l.page]++
		onPage[l.page]++
		last[l.page] = l
	}
	for n, pages := range lines {
		for page, k := range pages {
			if n.Role == tag.P && len(pages) > 1 && k < 2 {
				t.Errorf("page %d has a single line of %q", page+1, wordsOf(r, n))
			}
		}
	}
	for _, l := range nodes(r.Root, tag.L) {
		items := map[int]int{}
		for _, k := range l.Kids {
			for _, page := range pagesOf(r, k.(*tag.Node)) {
				items[page]++
			}
		}
		for page, k := range items {
			if len(items) > 1 && k < 2 {
				t.Errorf("page %d has a single item of a list of %d", page+1, len(l.Kids))
			}
		}
	}
	for page, l := range last {
		if strings.HasPrefix(string(l.node.Role), "H") {
			t.Errorf("a heading is last on page %d: %s", page+1, l)
		}
		if onPage[page] < 2 && len(last) > 1 && l.text != load().words.Print.NotesTitle {
			t.Errorf("page %d has one line alone: %s", page+1, l)
		}
	}
}

// What is left of a page stays above its foot first, so that the last line does not
// stand on it: 4 mm, or all there is.
func TestTheLastLineKeepsClearOfTheFoot(t *testing.T) {
	for n := 2; n <= 40; n++ {
		blocks := []doc.Block{heading(2, "Et emne"), doc.List{Items: []doc.Item{
			{Picture: doc.Picture{ID: "hus", Alt: "Et hus"}, Blocks: []doc.Block{say("Her mødes vi.")}}}}}
		for range n {
			blocks = append(blocks, say("Vi taler sammen."))
		}
		r := whole(t, layout.A4(input(textOf(blocks...))))
		for _, f := range r.Fills {
			free := f.Room - f.Used
			end := mm(0)
			for _, l := range body(r) {
				if l.page == f.Page {
					end = max(end, l.at.Y)
				}
			}
			// The baseline of a line of 22.5 pt is 2 mm above its end.
			if clear := mm(274.5-2) - end; clear < min(free, mm(4)) {
				t.Errorf("%d paragraphs: page %d has %.1f mm free, and its last line %.1f", n, f.Page+1, free.MM(), clear.MM())
			}
		}
	}
}
