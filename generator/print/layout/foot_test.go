package layout_test

import (
	"strings"
	"testing"

	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
)

// said is the words of a page, in the order in which they are drawn.
func said(p *layout.Page) string {
	var all []string
	for _, it := range p.Items {
		if run, ok := it.Item.(layout.Run); ok {
			all = append(all, run.Text)
		}
	}
	return strings.Join(all, " ")
}

// A mixed pile can be sorted: each sheet tells which document it is of.
func TestLooseSheetsTellWhatTheyAre(t *testing.T) {
	in := input(textOf(doc.PlusMinus{Plus: "godt", Minus: "dårligt", Lines: 8}))
	in.Document.Title = "Mine plusser"
	r, ok := layout.Halves(in)
	if !ok || len(r.Pages) != 2 {
		t.Fatalf("%d halves, %v", len(r.Pages), ok)
	}
	for i, want := range []string{"Mine plusser · Ark 1 af 2", "Mine plusser · Ark 2 af 2"} {
		if got := said(r.Pages[i]); !strings.Contains(got, want) {
			t.Errorf("sheet %d lacks %q: %s", i+1, want, got)
		}
	}
	if want := in.Words.HalvesJoin; !strings.Contains(said(r.Pages[0]), want) {
		t.Errorf("the upper sheet does not tell what to do: %q", want)
	}
	in = input(textOf(doc.Lines{Count: 3}, doc.PageBreak{}, doc.Lines{Count: 3}))
	in.Document.Title = "Mine plusser"
	r = layout.A4(in)
	if got := said(r.Pages[1]); len(r.Pages) != 2 || !strings.Contains(got, "· Mine plusser") {
		t.Errorf("%d pages, and the second does not tell whose it is: %s", len(r.Pages), got)
	}
}

// A sheet that takes two pages of a booklet has its title on both.
func TestASheetGoesOnUnderItsTitle(t *testing.T) {
	r := layout.A5(input(textOf(doc.Sheet{Level: 2, Title: "Min nødplan 2", Body: part[doc.HelpPlan]()})))
	for i, want := range []string{"Min nødplan 2", "Min nødplan 2 (fortsat)"} {
		if got := said(r.Pages[i]); !strings.HasPrefix(got, want) || strings.Contains(got, "(fortsat)") != (i == 1) {
			t.Errorf("page %d does not begin with %q: %s", i+1, want, got)
		}
	}
}
