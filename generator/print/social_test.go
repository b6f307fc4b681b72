package print_test

import (
	"bytes"
	"image/png"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/print"
)

// The picture that goes along when a page is shared has the shape that is shown
// whole, is small, and is there for each course and for the site. A long title stays
// on the table.
func TestSocial(t *testing.T) {
	in := project(t)
	long := *in.Site.Courses[0]
	long.ID, long.Number, long.Title = "lang", 2, strings.Repeat("Kærlighed ", 6)
	bare := *in.Site.Courses[0]
	bare.ID, bare.Number, bare.Personas = "ingen", 3, nil
	site := *in.Site
	site.Courses = []*content.Course{in.Site.Courses[0], &long, &bare}
	in.Site = &site
	cards := print.Social(in)
	made, err := print.Pictures(cards, nil)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for i, want := range []string{site.Courses[0].ID + "/social.png", "lang/social.png", "ingen/social.png", "social.png"} {
		if made[i].Path != want || cards[i].W != 1200 || cards[i].H != 630 {
			t.Errorf("card %d is %s, %d × %d", i, made[i].Path, cards[i].W, cards[i].H)
		}
		img, err := png.Decode(bytes.NewReader(made[i].Data))
		if err != nil {
			t.Fatal(err)
		}
		if b := img.Bounds(); b.Dx() != 1200 || b.Dy() != 630 {
			t.Errorf("%s is %v", want, b)
		}
		if n := len(made[i].Data); n > 60_000 || seen[string(made[i].Data)] {
			t.Errorf("%s has %d bytes, or is as one before", want, n)
		}
		seen[string(made[i].Data)] = true
		// Words keep clear of the people, and of the table.
		ground := img.At(0, 0)
		for y := range 520 {
			if img.At(716, y) != ground {
				t.Fatalf("%s: something stands between the words and the people, %d down", want, y)
			}
		}
		for x := 30; x < 700; x++ {
			if img.At(x, 515) != ground {
				t.Fatalf("%s: the title reaches the table", want)
			}
		}
	}
}
