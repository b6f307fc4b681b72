package site

import (
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
)

// How much paper there is in all: by paper where there are several, and nothing is
// told of paper where nothing is printed.
func TestInAll(t *testing.T) {
	b, err := newBuilder(sample(t))
	if err != nil {
		t.Fatal(err)
	}
	p := b.newPage("rusmidler/moede-1/index.html", b.site.Courses[0])
	for _, test := range []struct {
		papers  map[string]int
		all, by string
	}{
		{nil, "0 ark i alt.", ""},
		{map[string]int{"A4": 0, "A3": 0}, "0 ark i alt.", ""},
		{map[string]int{"A4": 33}, "33 ark A4 i alt.", ""},
		{map[string]int{"A4": 33, "A3": 1}, "34 ark i alt.", "33 ark A4 og 1 ark A3."},
	} {
		if all, by := p.inAll(test.papers); all != test.all || by != test.by {
			t.Errorf("%v: %q and %q, want %q and %q", test.papers, all, by, test.all, test.by)
		}
	}
}

// The page of a meeting leads to the list of what to do before it, whatever the list
// is called.
func TestPreparation(t *testing.T) {
	in := sample(t)
	link := `<p class="topr"><a href="moede-1-foer-a4.pdf">`
	if strings.Contains(files(t, in)["rusmidler/moede-1/index.html"], link) {
		t.Error("there is a link to a list that is not printed")
	}
	list := in.Prints[6]
	list.Path, list.Preparation, list.VariantTitle = "rusmidler/moede-1/moede-1-foer-a4.pdf", true, "Et andet navn"
	in.Prints = append(in.Prints, list)
	if !strings.Contains(files(t, in)["rusmidler/moede-1/index.html"], link) {
		t.Error("the page does not lead to the list on paper")
	}
}

// Who has no printer for A3 finds the same on A4 beside the print job.
func TestNoA3(t *testing.T) {
	in := sample(t)
	link := `<a href="../foelelseskort/paa-a4.pdf">Følelseskort: A3 på 2 ark A4</a>`
	on := in.Prints[slices.IndexFunc(in.Prints, func(pr Print) bool { return pr.Path == in.Plans[0].Items[1].Path })]
	on.Path, on.Form, on.Sheets = "rusmidler/foelelseskort/paa-a4.pdf", content.A3OnA4, 2
	in.Prints = append(in.Prints, on)
	if strings.Contains(files(t, in)["rusmidler/moede-1/index.html"], link) {
		t.Error("a job on A4 leads to what stands in for A3")
	}
	in.Plans[0].Jobs[1].Way.Paper = "A3"
	if !strings.Contains(files(t, in)["rusmidler/moede-1/index.html"], link) {
		t.Error("a job on A3 does not lead to the same on A4")
	}
}
