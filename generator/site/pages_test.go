package site

import (
	"errors"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/doc"
)

var (
	hrefs    = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	idAttrs  = regexp.MustCompile(` id="([^"]*)"`)
	headings = regexp.MustCompile(`<h([1-6])[ >]`)
	images   = regexp.MustCompile(`<img [^>]*>`)
	said     = regexp.MustCompile(` data-say="[^"]*"`) // what a script fills in
	scripts  = regexp.MustCompile(`<script src="[^"]+" defer></script>`)
)

func pagesOf(all map[string]string) []string {
	var out []string
	for name := range all {
		if strings.HasSuffix(name, ".html") {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// Every link leads somewhere, also when the folder is opened from a disk: to a
// file by its name, and to a fragment that is there.
func TestLinksLeadSomewhere(t *testing.T) {
	in := grouped(t)
	all := files(t, in)
	for _, pr := range in.Prints {
		all[pr.Path] = ""
		for _, v := range pr.Previews {
			all[v.Path] = ""
		}
		all[pr.Small.Path] = ""
	}
	for _, page := range pagesOf(all) {
		for _, m := range hrefs.FindAllStringSubmatch(all[page], -1) {
			to, fragment, _ := strings.Cut(m[1], "#")
			if strings.HasPrefix(to, "https://") || strings.HasPrefix(to, "mailto:") || strings.HasPrefix(to, "tel:") {
				continue
			}
			target := page
			if page == "404.html" && to != "" {
				// It is shown at any address, so it links from where the site stands.
				ok := false
				if target, ok = strings.CutPrefix(to, "/kurser/"); !ok {
					t.Errorf("%s: %s does not begin where the site does", page, m[1])
				}
			} else if to != "" {
				target = path.Join(path.Dir(page), to)
			}
			data, ok := all[target]
			if strings.HasSuffix(to, ".pdf") {
				fragment = "" // a page of it
			}
			switch {
			case !ok:
				t.Errorf("%s: %s leads nowhere", page, m[1])
			case strings.HasSuffix(to, "/"):
				t.Errorf("%s: %s does not name its file", page, m[1])
			case fragment != "" && !strings.Contains(data, ` id="`+fragment+`"`):
				t.Errorf("%s: %s has no such place", page, m[1])
			}
		}
	}
}

// What every page owes its readers, and what no page may do.
func TestPagesAreSound(t *testing.T) {
	all := files(t, grouped(t))
	for _, page := range pagesOf(all) {
		html := said.ReplaceAllString(all[page], "")
		var seen []string
		for _, m := range idAttrs.FindAllStringSubmatch(html, -1) {
			if slices.Contains(seen, m[1]) {
				t.Errorf("%s: the id %s stands twice", page, m[1])
			}
			seen = append(seen, m[1])
		}
		if n := strings.Count(html, "<h1"); n != 1 {
			t.Errorf("%s: %d titles", page, n)
		}
		last := "0"
		for _, m := range headings.FindAllStringSubmatch(html, -1) {
			if m[1][0] > last[0]+1 {
				t.Errorf("%s: a heading of level %s after one of level %s", page, m[1], last)
			}
			last = m[1]
		}
		for _, img := range images.FindAllString(html, -1) {
			if !strings.Contains(img, ` alt="`) || !strings.Contains(img, ` width="`) || !strings.Contains(img, ` height="`) {
				t.Errorf("%s: %s lacks its words or its size", page, img)
			}
		}
		html = scripts.ReplaceAllString(html, "") // a script is a file, and waits for the page
		for _, no := range []string{"<script", " style=", " onclick", "ZgotmplZ", "&lt;no value", "src=\"http", "{n}", "{name}"} {
			if strings.Contains(html, no) {
				t.Errorf("%s: has %s", page, no)
			}
		}
		if !strings.Contains(html, `<html lang="da">`) {
			t.Errorf("%s: does not say its language", page)
		}
	}
}

// Every print stands on its page, under a name of its own.
func TestPrintsAreLinked(t *testing.T) {
	in := sample(t)
	all := files(t, in)
	for _, pr := range in.Prints {
		page := all[pr.Course+"/"+pr.Material+"/index.html"]
		if !strings.Contains(page, `href="`+path.Base(pr.Path)+`"`) {
			t.Errorf("%s is not linked from its page", pr.Path)
		}
	}
	page := all["rusmidler/foelelseskort/index.html"]
	laminate, plain := strings.Index(page, "foelelseskort-kort-laminat.pdf"), strings.Index(page, "foelelseskort-kort.pdf")
	if laminate < 0 || plain < laminate {
		t.Error("the cards to laminate do not come first")
	}
	if !strings.Contains(page, "3 ark A4, 12 kort. 0,4\u00a0MB") {
		t.Error("the print does not say what it takes")
	}
	if man, woman := strings.Index(page, "ung-mand-kort"), strings.Index(page, "ung-kvinde-kort"); woman < man {
		t.Error("the personas are not in the course's order")
	}
}

// What is folded says how to print and fold it, and how many are needed; cards
// are shared.
func TestPrintsSayWhatToDo(t *testing.T) {
	all := files(t, sample(t))
	for page, want := range map[string][]string{
		"rusmidler/alt-i-et/index.html":      {"vend på den korte kant.</span>", "Læg arkene i hinanden.</span>", "hæft i folden.</span>", "Print 1 til hver "},
		"rusmidler/foelelseskort/index.html": {"Det sidste ark viser"},
	} {
		for _, w := range want {
			if !strings.Contains(all[page], w) {
				t.Errorf("%s does not say %q", page, w)
			}
		}
	}
	if strings.Contains(all["rusmidler/foelelseskort/index.html"], "Print 1 til hver") {
		t.Error("each participant gets a deck")
	}
}

// A form of print that pages know nothing of is told, and not sorted somewhere.
func TestUnknownForm(t *testing.T) {
	in := sample(t)
	in.Prints[0].Form = "a0"
	if _, err := Pages(in); err == nil || !strings.Contains(err.Error(), `"a0"`) {
		t.Error(err)
	}
}

// Whatever the order of the prints, and whatever the order of maps.
func TestSameInputSameBytes(t *testing.T) {
	one, other := sample(t), sample(t)
	slices.Reverse(other.Prints)
	a, b := files(t, one), files(t, other)
	if len(a) != len(b) {
		t.Fatalf("%d files, then %d", len(a), len(b))
	}
	for name := range a {
		if a[name] != b[name] {
			t.Errorf("%s differs", name)
		}
	}
}

// A photo is published in the size of its place, and the page knows its name.
func TestPhotosStandIn(t *testing.T) {
	all := files(t, sample(t))
	var photos []string
	for name := range all {
		if strings.HasPrefix(name, "img/hus") {
			photos = append(photos, name)
		}
	}
	if len(photos) == 0 || all["img/hus.svg"] != "" {
		t.Fatalf("photos: %q", photos)
	}
	for _, name := range photos {
		if !strings.HasPrefix(all[name], "\x89PNG") && !strings.HasPrefix(all[name], "\xff\xd8") {
			t.Errorf("%s is no photo", name)
		}
	}
}

// The set of blocks is closed, so that one cannot be made here; but what is
// nil, or leads nowhere, fails aloud.
func TestFailsAloud(t *testing.T) {
	for _, test := range []struct {
		want string
		harm func(*Input)
	}{
		{"no rendering for <nil>", func(in *Input) { in.Site.Courses[0].About = []doc.Block{nil} }},
		{`no picture "er-der-ikke"`, func(in *Input) { in.Site.Courses[0].Picture.ID = "er-der-ikke" }},
		{"has no page", func(in *Input) { in.Prints[0].Material = "er-der-ikke" }},
	} {
		in := sample(t)
		test.harm(&in)
		_, err := Pages(in)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %s", err, test.want)
		}
		if errors.Unwrap(err) == nil && !strings.HasPrefix(err.Error(), "site: ") {
			t.Errorf("%v does not say whose it is", err)
		}
	}
}

func BenchmarkPages(b *testing.B) {
	in := sample(b)
	for b.Loop() {
		if _, err := Pages(in); err != nil {
			b.Fatal(err)
		}
	}
}
