package layout_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/impose"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// long is a sentence of several lines on every form.
const long = "Du kan altid ringe til en, du stoler på, og fortælle, hvordan du har det, når trangen kommer, og du ikke ved, hvad du skal gøre."

// forms is the two forms of a text that have pages; the folder has panels.
var forms = map[string]func(layout.Input) layout.Result{"a4": layout.A4, "a5": layout.A5}

func TestASentenceStartsALine(t *testing.T) {
	sentences := []string{"Velkommen.", long, "Hej!", "Hvad vil du?", long, "Tak."}
	item := doc.Item{Picture: doc.Picture{ID: "hus"}, Blocks: []doc.Block{say(sentences...)}}
	h := heading(2, "Hej")
	h.Picture = doc.Picture{ID: "vink"}
	for name, block := range map[string][]doc.Block{
		"paragraph": {say(sentences...)},
		"item":      {doc.List{Items: []doc.Item{item}}},
		"box":       {doc.Box{Kind: doc.BoxTint, Blocks: []doc.Block{say(sentences...)}}},
		"picture":   {h, say(sentences...)},
		"cell":      {doc.Table{Head: []doc.Cell{{}, {}}, Rows: [][]doc.Cell{{{Sentences: say(sentences...).Sentences}}}}},
	} {
		t.Run(name, func(t *testing.T) {
			r := whole(t, layout.A4(input(textOf(block...))))
			lines := text(body(r), func(l setLine) bool { return l.node.Role == tag.P && l.size == unit.Pt(15) || l.node.Role == tag.TD })
			i := 0
			for _, s := range sentences {
				got := lines[i]
				for i++; len(got) < len(s) && i < len(lines); i++ {
					got += " " + lines[i]
				}
				if got != s {
					t.Errorf("the sentence %q was set as %q", s, got)
				}
			}
		})
	}
}

// Sentences are parted by a space for those who hear them, and lines too.
func TestWordsAreReadApart(t *testing.T) {
	r := whole(t, layout.A4(input(everything(false))))
	r.Root.Walk(func(n, _ *tag.Node) {
		s := wordsOf(r, n)
		for i, c := range s[:max(len(s)-1, 0)] {
			if n.Role != tag.Document && n.Role != tag.Div && strings.ContainsRune(".?!", c) && s[i+1] >= 'A' && s[i+1] <= 'Z' && len(n.Kids) > 0 {
				if _, ok := n.Kids[0].(*tag.Mark); ok {
					t.Errorf("%s: sentences run together: %q", n.Role, s)
				}
			}
		}
	})
}

// A line to write on within a sentence keeps its full stop close.
func TestAFieldKeepsItsFullStop(t *testing.T) {
	r := whole(t, layout.A4(input(textOf(doc.Paragraph{Sentences: []doc.Sentence{
		{doc.Text{Text: "Jeg bor i "}, doc.Field{Name: "place", Label: "Sted"}, doc.Text{Text: "."}},
		{doc.Text{Text: "Kom "}, doc.Field{Name: "date", Label: "Dato"}, doc.Text{Text: ", eller "}, doc.Strong{Kids: in("ring")}, doc.Text{Text: "."}},
	}}))))
	if got := wordsOf(r, r.Root.Kids[len(r.Root.Kids)-1].(*tag.Node)); got != "Jeg bor i . Kom , eller ring." {
		t.Errorf("read as %q", got)
	}
	first := extent(rules(r.Pages[0])[0])
	for _, it := range r.Pages[0].Items {
		if run, ok := it.Item.(layout.Run); ok && run.Text == ". " && it.At.X != first.Right() {
			t.Errorf("the line ends at %.2f mm, the full stop stands at %.2f", first.Right().MM(), it.At.X.MM())
		}
	}
}

func TestNoLineIsWiderThanItsColumn(t *testing.T) {
	var sentences []string
	words := strings.Fields(long)
	for i := range 60 {
		sentences = append(sentences, strings.Join(words[i%7:8+i%(len(words)-8)], " "))
	}
	for name, set := range forms {
		r := whole(t, set(input(textOf(say(sentences...), doc.List{Items: []doc.Item{{Blocks: []doc.Block{say(sentences[:9]...)}}}}))))
		right := map[string]unit.Length{"a4": mm(15 + 123), "a5": mm(14 + 120)}[name]
		for _, l := range body(r) {
			if l.node.Role == tag.P && l.end > right+mm(9) || l.at.X < mm(13) {
				t.Errorf("%s: too wide: %s", name, l)
			}
		}
		tidy(t, r.Pages, 10)
	}
	panels := folder()
	panels.Blocks = append(panels.Blocks, say(long, long))
	r := whole(t, layout.Panels(input(panels), impose.PanelWidths))
	for _, l := range body(r) {
		if right := r.Pages[l.page].Size.W - mm(10); l.end > right || l.at.X < mm(9) {
			t.Errorf("panels: too wide: %s", l)
		}
	}
	tidy(t, r.Pages, 5)
}

func TestWordsKeepApart(t *testing.T) {
	for name, r := range map[string]layout.Result{
		"everything a4": layout.A4(input(everything(false))),
		"everything a5": layout.A5(input(everything(true))),
		"panels":        layout.Panels(input(folder()), impose.PanelWidths),
	} {
		t.Run(name, func(t *testing.T) { tidy(t, r.Pages, 5) })
	}
}

// pageful is headings with a paragraph each, of all lengths, so that pages end
// in every way.
func pageful(n int) *doc.Document {
	var blocks []doc.Block
	for i := range n {
		blocks = append(blocks, heading(2+i%2, fmt.Sprintf("Afsnit %d", i+1)))
		var s []string
		for k := range 1 + (i*7)%5 {
			s = append(s, fmt.Sprintf("Sætning %d i afsnit %d.", k+1, i+1))
		}
		blocks = append(blocks, say(s...))
	}
	return textOf(blocks...)
}

func TestAHeadingIsNeverLastOnItsPage(t *testing.T) {
	for name, set := range forms {
		r := whole(t, set(input(pageful(60))))
		last := map[int]setLine{}
		for _, l := range body(r) {
			last[l.page] = l
		}
		if len(last) < 6 {
			t.Errorf("%s: only %d pages; the test wants many", name, len(last))
		}
		for _, l := range last {
			if strings.HasPrefix(string(l.node.Role), "H") {
				t.Errorf("%s: a heading is last on its page: %s", name, l)
			}
		}
	}
}

// What belongs together is not parted by a page break.
func TestNothingIsParted(t *testing.T) {
	three := []doc.Block{say("Den første sætning.", "Den anden sætning.", "Den tredje sætning.")}
	var list doc.List
	var boxes []doc.Block
	table := doc.Table{Head: []doc.Cell{{Sentences: say("Dag").Sentences}, {Sentences: say("Hvad").Sentences}}}
	var checks doc.Checks
	for i := range 40 {
		list.Items = append(list.Items, doc.Item{Picture: doc.Picture{ID: []string{"", "hus"}[i%2]}, Blocks: three})
		boxes = append(boxes, doc.Box{Kind: doc.BoxSupport, Title: in("Til dig"), Blocks: three})
		table.Rows = append(table.Rows, []doc.Cell{{Sentences: say("Mandag").Sentences}, {Sentences: three[0].(doc.Paragraph).Sentences}})
		checks.Items = append(checks.Items, doc.Check{Text: in(long)})
	}
	for name, c := range map[string]struct {
		blocks []doc.Block
		role   tag.Role
	}{
		"list": {[]doc.Block{list}, tag.LI}, "box": {boxes, tag.Div}, "table": {[]doc.Block{table}, tag.TR}, "checks": {[]doc.Block{checks}, tag.LI},
	} {
		for form, set := range forms {
			r := whole(t, set(input(textOf(c.blocks...))))
			all := nodes(r.Root, c.role)
			if len(all) < 40 {
				t.Errorf("%s %s: only %d", form, name, len(all))
			}
			for _, n := range all {
				if on := pagesOf(r, n); len(on) != 1 {
					t.Errorf("%s %s: parted over pages %v: %q", form, name, on, wordsOf(r, n))
				}
			}
			tidy(t, r.Pages, 10)
		}
	}
}

// The label of lines to write on stands on the page of its lines.
func TestALabelStaysWithItsLines(t *testing.T) {
	for n := range 30 {
		var fill []doc.Block
		for range n {
			fill = append(fill, say("En sætning."))
		}
		r := whole(t, layout.A5(input(textOf(append(fill, doc.Lines{Label: in("Mit mål"), Count: 3})...))))
		for _, l := range body(r) {
			if strings.TrimSpace(l.text) == "Mit mål" && len(rules(r.Pages[l.page])) < 3 {
				t.Errorf("after %d sentences: the label stands on page %d with %d lines", n, l.page+1, len(rules(r.Pages[l.page])))
			}
		}
	}
}

func TestABookletHasFourPagesToASheet(t *testing.T) {
	for n := 1; n <= 9; n++ {
		var blocks []doc.Block
		for i := range n {
			if i > 0 {
				blocks = append(blocks, doc.PageBreak{})
			}
			blocks = append(blocks, say(fmt.Sprintf("Side %d.", i+1)))
		}
		r := whole(t, layout.A5(input(textOf(blocks...))))
		if want := (n + 3) / 4 * 4; len(r.Pages) != want {
			t.Errorf("%d pages of text became %d, want %d", n, len(r.Pages), want)
		}
		var notes []int
		for _, l := range body(r) {
			if l.text == load().words.Print.NotesTitle {
				notes = append(notes, l.page)
			}
		}
		for i := n; i < len(r.Pages); i++ {
			if !slices.Contains(notes, i) {
				t.Errorf("page %d of %d is empty: not even a place to write", i+1, len(r.Pages))
			}
		}
		if len(notes) != len(r.Pages)-n {
			t.Errorf("notes on pages %v, the text has %d", notes, n)
		}
	}
}

func TestAPageBreakToTheLeft(t *testing.T) {
	for n := range 4 {
		blocks := []doc.Block{say("Først.")}
		for range n {
			blocks = append(blocks, doc.PageBreak{}, say("Mere."))
		}
		blocks = append(blocks, doc.PageBreak{Left: true}, say("Til venstre."))
		for name, set := range forms {
			r := whole(t, set(input(textOf(blocks...))))
			for _, l := range body(r) {
				// Page 2, 4, … are left; index 1, 3, ….
				if l.text == "Til venstre." && (name == "a5" && l.page%2 != 1 || name == "a4" && l.page != n+1) {
					t.Errorf("%s, after %d pages: it stands on page %d", name, n+1, l.page+1)
				}
			}
		}
	}
}

// What is left of a page is given to those who need room.
func TestRoomTakesWhatIsLeft(t *testing.T) {
	ink := load().palette.Ink
	frame := func(p layout.Path) bool { return p.Stroke != nil && *p.Stroke == ink && len(p.Segs) == 10 }
	r := whole(t, layout.A4(input(textOf(say("Tegn her."), doc.Room{Label: in("Min tegning"), Name: "drawing"}))))
	if f := paths(r.Pages[0], frame); len(f) != 1 || extent(f[0]).Bottom() != mm(274.5) {
		t.Errorf("the room ends at %v, want 274.5 mm, the foot of the text", f)
	}
	r = whole(t, layout.A5(input(textOf(doc.PlusMinus{Plus: "godt", Minus: "mindre godt", Lines: 3}))))
	box := extent(paths(r.Pages[0], frame)[0])
	lines := rules(r.Pages[0])
	if len(lines) <= 6 || len(lines)%2 != 0 || box.Bottom() > mm(190) || box.Bottom() < mm(190-12) {
		t.Errorf("plus and minus have %d lines in a frame to %.2f mm; the page has room to 190", len(lines), box.Bottom().MM())
	}
	for i := range lines[1:] {
		if i != len(lines)/2-1 && lines[i+1].At.Y-lines[i].At.Y != mm(12) {
			t.Errorf("lines %d and %d are not 12 mm apart", i, i+1)
		}
	}
	r = whole(t, layout.A4(input(textOf(doc.Lines{Label: in("Mit mål"), Count: 3}))))
	if n := len(rules(r.Pages[0])); n != 3+4 {
		t.Errorf("3 lines on an empty page became %d, want four more", n)
	}
}

// Each page tells where one is, at the same place.
func TestFootsStandStill(t *testing.T) {
	for name, set := range forms {
		r := whole(t, set(input(pageful(30))))
		for i, p := range r.Pages {
			want := fmt.Sprintf("Side %d af %d", i+1, len(r.Pages))
			var got []setLine
			for _, l := range setLines([]*layout.Page{p}) {
				if l.text == want {
					got = append(got, l)
				}
			}
			if name == "a5" && i == 0 {
				continue // the cover tells publisher and version
			}
			if len(got) != 1 || got[0].node != nil {
				t.Errorf("%s: %q stands %d times, want once, as an artifact", name, want, len(got))
				continue
			}
			at := got[0]
			ok := at.end == mm(195) && at.at.Y == mm(285)
			if name == "a5" {
				ok = at.at.Y == mm(198.5) && (i%2 == 1 && at.at.X == mm(14) || i%2 == 0 && at.end == mm(134))
			}
			if !ok {
				t.Errorf("%s: %s is out of its place", name, at)
			}
		}
	}
}

// No words of a document are lost on paper.
func TestNoWordsAreLost(t *testing.T) {
	for name, r := range map[string]layout.Result{
		"a4": layout.A4(input(everything(false))), "a5": layout.A5(input(everything(true))),
	} {
		all := strings.Join(strings.Fields(wordsOf(r, r.Root)), " ")
		doc.Walk(everything(name == "a5").Blocks, func(b doc.Block) {
			if _, ok := b.(doc.Agenda); ok {
				return // what an item is about stands on the web page alone
			}
			doc.Inlines(b, func(in []doc.Inline) {
				for _, w := range strings.Fields(doc.Plain(in)) {
					if !strings.Contains(all, w) {
						t.Errorf("%s: %q of %T is not on paper", name, w, b)
					}
				}
			})
		})
	}
}

// A list without words still has a line for each number.
func TestEmptyItemsKeepApart(t *testing.T) {
	r := whole(t, layout.A4(input(textOf(doc.List{Ordered: true, Items: make([]doc.Item, 5)}))))
	tidy(t, r.Pages, 10)
}
