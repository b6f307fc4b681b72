package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/print/tag"
	"trykklar/generator/unit"
)

// meetingOf is the agenda of a meeting with n items, some of them with long
// titles.
func meetingOf(n int) doc.Agenda {
	a := part[doc.Agenda]()
	items := a.Items
	a.Items = nil
	for i := range n {
		item := items[i%len(items)]
		item.Title = []string{"Velkommen", "Snak om alkohol og stoffer", "Pause"}[i%3]
		a.Items = append(a.Items, item)
	}
	return a
}

// halfDocuments is documents of all lengths that open at the seam.
func halfDocuments() map[string]*doc.Document {
	out := map[string]*doc.Document{
		"plan":       ownSheetOf("Min nødplan 1", part[doc.Plan]()),
		"help plan":  ownSheetOf("Min nødplan 2", part[doc.HelpPlan]()),
		"board":      sheetOf("Fælles aftaler", part[doc.Board]()),
		"rooms":      sheetOf("Vores strategier", rooms()),
		"grid":       sheetOf("Plus og minus ved gruppen", gridOf(4)),
		"thread":     sheetOf("Den røde tråd", threadOf(6)),
		"stairs":     ownSheetOf("Min måltrappe", part[doc.Stairs]()),
		"long":       pageful(60),
		"one line":   textOf(say("Kort.")),
		"two pages":  textOf(say("Først."), doc.PageBreak{}, say("Så.")),
		"room":       textOf(say("Tegn her."), doc.Room{Label: in("Min drøm"), Name: "dream"}),
		"everything": everything(true),
	}
	out["everything"].Blocks = nil
	for _, b := range everything(true).Blocks {
		sheet, _ := b.(doc.Sheet)
		_, circle := sheet.Body.(doc.Circle)
		if _, cover := b.(doc.Cover); !cover && !circle {
			out["everything"].Blocks = append(out["everything"].Blocks, b)
		}
	}
	for n := 1; n <= 12; n++ {
		out[fmt.Sprintf("agenda of %d", n)] = sheetOf("Møde 1: Velkommen", meetingOf(n))
	}
	for n := 1; n <= 16; n += 3 {
		out[fmt.Sprintf("plus and minus, %d lines", n)] = textOf(say("Hvad er godt?", "Hvad er dårligt?"),
			doc.PlusMinus{Plus: "godt", Minus: "dårligt", Lines: n, Name: "pm"})
	}
	return out
}

// halved is a document on halves of A3.
func halved(t *testing.T, d *doc.Document) layout.Result {
	t.Helper()
	r, ok := layout.Halves(input(d))
	if !ok {
		t.Fatalf("it does not open at the seam: %v", r.Findings)
	}
	return whole(t, r)
}

// An A3 on two A4 is printed at 100 %, on printers that leave 7 mm white: nothing
// is nearer to the seam, nor to any other edge, but for the tips of arrows.
func TestNothingIsNearTheSeam(t *testing.T) {
	for name, d := range halfDocuments() {
		t.Run(name, func(t *testing.T) {
			r := halved(t, d)
			if len(r.Pages)%2 != 0 {
				t.Errorf("%d halves", len(r.Pages))
			}
			for i, p := range r.Pages {
				if p.Size != unit.SizeMM(297, 210) {
					t.Errorf("half %d is %v", i+1, p.Size)
				}
				for _, it := range p.Items {
					b := it.Bounds()
					if run, ok := it.Item.(layout.Run); ok { // the ink of words, not their line
						b.Y, b.H = it.At.Y-run.Face.Scale(run.Face.Cap, run.Size), run.Size
					}
					if arrow(it) {
						continue
					}
					if slip := mm(0.01); b.X < mm(7)-slip || b.Y < mm(7)-slip || b.Right() > mm(290)+slip || b.Bottom() > mm(203)+slip {
						t.Errorf("half %d: %.1f,%.1f to %.1f,%.1f is nearer than 7 mm to an edge: %v", i+1, b.X.MM(), b.Y.MM(), b.Right().MM(), b.Bottom().MM(), it.Item)
					}
				}
			}
			tidy(t, r.Pages, 10)
		})
	}
}

// arrow tells of an arrow at the seam: a filled triangle.
func arrow(it layout.Placed) bool {
	p, ok := it.Item.(layout.Path)
	return ok && len(p.Segs) == 4 && p.Fill != nil
}

// Rows and boxes lie on one half, and no heading is last on its half.
func TestHalvesPartNothing(t *testing.T) {
	for name, d := range halfDocuments() {
		r := halved(t, d)
		for _, role := range []tag.Role{tag.LI, tag.TR, tag.Div} {
			for _, n := range nodes(r.Root, role) {
				if on := pagesOf(r, n); len(on) > 1 {
					t.Errorf("%s: a %s lies on halves %v: %q", name, role, on, wordsOf(r, n))
				}
			}
		}
		last := map[int]setLine{}
		for _, l := range body(r) {
			last[l.page] = l
		}
		for _, l := range last {
			if strings.HasPrefix(string(l.node.Role), "H") && name != "two pages" {
				t.Errorf("%s: a heading is last on its half: %s", name, l)
			}
		}
	}
}

// An agenda fits on one A3, with rows that are alike, and shares out the room of
// each half: rows are as high as they may be, or the half is full.
func TestAgendaOnHalves(t *testing.T) {
	for n := 4; n <= 10; n++ {
		r := halved(t, sheetOf("Møde 1: Velkommen", meetingOf(n)))
		if len(r.Pages) != 2 {
			t.Errorf("%d items take %d halves", n, len(r.Pages))
			continue
		}
		for i, p := range r.Pages {
			var boxes []unit.Length
			for _, it := range paths(p, func(q layout.Path) bool { return len(q.Segs) == 10 && q.Fill == nil }) {
				if b := extent(it); b.W == b.H && b.Right() > mm(275) {
					boxes = append(boxes, b.Y)
				}
			}
			if len(boxes) < n/2-1 {
				t.Errorf("%d items: %d of them on half %d", n, len(boxes), i+1)
			}
			if step, end := boxes[1]-boxes[0], []unit.Length{mm(203), mm(188)}[i]; step < mm(42) && boxes[len(boxes)-1]+step < end {
				t.Errorf("%d items: on half %d rows of %.1f mm leave %.0f mm", n, i+1, step.MM(), (end - boxes[len(boxes)-1] - step).MM())
			}
			for k := 2; k < len(boxes); k++ {
				if a, b := boxes[k]-boxes[k-1], boxes[1]-boxes[0]; a-b > 100 || b-a > 100 {
					t.Errorf("%d items: rows of %.2f and %.2f mm on half %d", n, a.MM(), b.MM(), i+1)
				}
			}
		}
	}
}

// The lines of plus and minus go on across the seam as if it were not there, and
// the frame has no edge at it.
func TestPlusMinusOpensAtTheSeam(t *testing.T) {
	r := halved(t, textOf(say("Hvad er godt?"), doc.PlusMinus{Plus: "godt", Minus: "dårligt", Lines: 8}))
	if len(r.Pages) != 2 {
		t.Fatalf("%d halves", len(r.Pages))
	}
	var ys []unit.Length
	for i, p := range r.Pages {
		for _, l := range rules(p) {
			if l.At.X < mm(100) {
				ys = append(ys, l.At.Y+unit.Length(i)*mm(210))
			}
		}
	}
	steps := map[unit.Length]int{}
	for i := range ys[1:] {
		d := ys[i+1] - ys[i]
		steps[max(d, -d)]++
	}
	if len(ys) < 14 {
		t.Errorf("%d lines", len(ys))
	}
	// On the upper half they are drawn from the seam up.
	upper := len(rules(r.Pages[0])) / 2
	if across := ys[upper] - ys[0]; across != mm(12).Scale(1.4) || steps[across] != len(ys)-2 {
		t.Errorf("lines are %v apart, and %.2f mm across the seam", steps, across.MM())
	}
	for i, p := range r.Pages {
		for _, it := range paths(p, func(q layout.Path) bool { return len(q.Segs) == 6 && q.Stroke != nil }) {
			if b := extent(it); b.W > mm(250) && (i == 0 && (b.Bottom() > mm(202.61) || b.Bottom() < mm(202.59)) || i == 1 && (b.Y > mm(7.4) || b.Y < mm(7.39))) {
				t.Errorf("half %d: the frame is open from %.1f to %.1f", i+1, b.Y.MM(), b.Bottom().MM())
			}
		}
	}
}

// Join marks are arrows: laid edge to edge, each points at one on the other sheet, and
// they are as near as a printer's usual margin lets them be.
func TestArrowsMeet(t *testing.T) {
	r := halved(t, sheetOf("Dagsorden", part[doc.Agenda]()))
	var tips [2][]unit.Vec
	for i, p := range r.Pages {
		for _, it := range paths(p, func(q layout.Path) bool { return len(q.Segs) == 4 && q.Fill != nil && q.Stroke == nil }) {
			if it.Mark != nil {
				t.Error("an arrow is no artifact")
			}
			tips[i] = append(tips[i], it.At)
		}
	}
	if len(tips[0]) != 2 || len(tips[1]) != 2 {
		t.Fatalf("arrows at %v", tips)
	}
	for k := range 2 {
		a, b := tips[0][k], tips[1][k]
		if a.X != b.X || a.Y != mm(205) || b.Y != mm(5) {
			t.Errorf("an arrow points from %.1f,%.1f to %.1f,%.1f of the next sheet", a.X.MM(), a.Y.MM(), b.X.MM(), b.Y.MM())
		}
	}
}

// Each half is named, shows where it lies and has the control line.
func TestHalvesAreNamed(t *testing.T) {
	r := halved(t, pageful(40))
	n := len(r.Pages)
	if n < 4 {
		t.Fatalf("%d halves; the test wants several A3", n)
	}
	for i, p := range r.Pages {
		var artifacts []string
		for _, l := range setLines([]*layout.Page{p}) {
			if l.node == nil {
				artifacts = append(artifacts, l.text)
			}
		}
		all := strings.Join(artifacts, "|")
		for _, want := range []string{
			fmt.Sprintf("Ark %d af %d · %s", i+1, n, []string{"øverst", "nederst"}[i%2]),
			load().words.Print.ControlLine, fmt.Sprintf("|%d|%d|", i-i%2+1, i-i%2+2),
		} {
			if !strings.Contains("|"+all+"|", want) {
				t.Errorf("half %d lacks %q: %s", i+1, want, all)
			}
		}
	}
}

// What cannot open is left to sheets that overlap.
func TestWhatDoesNotOpen(t *testing.T) {
	for name, d := range map[string]*doc.Document{
		"circle":     ownSheetOf("Min netværkscirkel", part[doc.Circle]()),
		"front page": folder(),
		"diploma":    sheetOf("Diplom", part[doc.Diploma]()),
		"letter":     sheetOf("Brev", part[doc.Letter]()),
	} {
		if _, ok := layout.Halves(input(d)); ok {
			t.Errorf("a %s opens at the seam", name)
		}
	}
}

// The words of sheets that overlap stand within the least room that a tiling gives
// them, and name sheets by their numbers in the whole file.
func TestWordsOfTiles(t *testing.T) {
	p := layout.NewPoster(input(ownSheetOf("Min netværkscirkel", part[doc.Circle]())))
	for i := range 8 {
		tile := layout.Tile{Index: i % 4, Room: unit.RectMM(15, 250, 88, 31), Cuts: []unit.Vec{unit.At(100, 200)}[:min(i%4, 1)]}
		items := p.Words(i, 8, tile)
		var all []string
		for _, it := range items {
			if it.Mark != nil {
				t.Error("the words of a sheet are no artifact")
			}
			b := it.Bounds()
			if run, ok := it.Item.(layout.Run); ok {
				all = append(all, strings.TrimSpace(run.Text))
				b.Y, b.H = it.At.Y-run.Size.Scale(0.8), run.Size.Scale(0.8)
				if run.Text == load().words.Print.CutHere {
					if b.Right() != mm(100) {
						t.Errorf("%q ends at %.1f mm", run.Text, b.Right().MM())
					}
					continue
				}
			}
			if r := tile.Room.Inset(-mm(0.5)); b.X < r.X || b.Right() > r.Right() || b.Y < r.Y || b.Bottom() > r.Bottom() {
				t.Errorf("sheet %d: %.1f,%.1f to %.1f,%.1f leaves its room: %v", i+1, b.X.MM(), b.Y.MM(), b.Right().MM(), b.Bottom().MM(), it.Item)
			}
		}
		first := i - i%4 + 1
		said := strings.Join(all, " ")
		for _, want := range []string{
			fmt.Sprintf("%d %d %d %d Min netværkscirkel Ark %d af 8 · ", first, first+1, first+2, first+3, i+1),
			[]string{"øverst til venstre", "øverst til højre", "nederst til venstre", "nederst til højre"}[i%4],
			[]string{"Begynd", fmt.Sprintf("over ark %d.", first), fmt.Sprintf("over ark %d.", first), fmt.Sprintf("over ark %d og %d.", first+1, first+2)}[i%4],
			load().words.Print.ControlLine,
		} {
			if !strings.Contains(said, want) {
				t.Errorf("sheet %d lacks %q: %s", i+1, want, said)
			}
		}
	}
	whole(t, p.Result())
}

// The layout of A3 on two A4.
func TestLayoutOfA3OnA4(t *testing.T) {
	for name, d := range map[string]*doc.Document{
		"agenda-halves":    sheetOf("Dagsorden", part[doc.Agenda]()),
		"plan-halves":      ownSheetOf("Min nødplan 1", part[doc.Plan]()),
		"stairs-halves":    ownSheetOf("Min måltrappe", part[doc.Stairs]()),
		"helpplan-halves":  ownSheetOf("Min nødplan 2", part[doc.HelpPlan]()),
		"board-halves":     sheetOf("Fælles aftaler", part[doc.Board]()),
		"rooms-halves":     sheetOf("Vores strategier", rooms()),
		"grid-halves":      sheetOf("Plus og minus ved gruppen", gridOf(4)),
		"thread-halves":    sheetOf("Den røde tråd", threadOf(6)),
		"plusminus-halves": textOf(say("Hvad er godt?"), doc.PlusMinus{Plus: "godt", Minus: "dårligt", Lines: 8}),
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name, layout.Dump(halved(t, d), load().art))
		})
	}
}
