package site

import (
	"encoding/json"
	"html/template"
	"slices"
	"strings"
	"testing"

	"trykklar/generator/content"
	"trykklar/generator/doc"
)

// index is the search index of an input, read as a browser reads it.
func index(t *testing.T, in Input) (indexFile, string) {
	t.Helper()
	data := files(t, in)[searchIndex]
	text, ok := strings.CutPrefix(data, "(window.trykklar ??= {}).index = ")
	if !ok {
		t.Fatalf("the index begins with %.60q", data)
	}
	var f indexFile
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		t.Fatal(err)
	}
	return f, data
}

func (f indexFile) doc(t *testing.T, kind, title string) findable {
	t.Helper()
	i := slices.IndexFunc(f.Docs, func(d findable) bool { return d.Kind == kind && d.Title == title })
	if i < 0 {
		t.Fatalf("no %s %q can be found", kind, title)
	}
	return f.Docs[i]
}

// Everything that has a page can be found by what stands on it: a title, a
// heading, a sentence, the word of a card, an item of the agenda.
func TestSearchIndex(t *testing.T) {
	in := sample(t)
	in.Site.Courses[0].Glossary[0].Also = []string{"sug"}
	f, _ := index(t, in)
	c := in.Site.Courses[0]
	// The course itself, and the list of all that is published.
	if want := 2 + len(c.Meetings) + len(c.Materials) + len(c.Glossary) + len(in.Site.Pages); len(f.Docs) != want {
		t.Errorf("%d can be found, want %d", len(f.Docs), want)
	}
	course := f.doc(t, "course", "Rusmidler og skadevirkning")
	if p := course.Parts[0]; p.At != "hvad" || p.Head != "Hvad er kurset?" || p.Text != "Vi taler sammen." {
		t.Errorf("the course's part is %+v", p)
	}
	word := f.doc(t, "word", "trang")
	if word.Lead != "Stor lyst til et rusmiddel." || !slices.Equal(word.Also, []string{"sug"}) || word.Href != "ordbog/index.html#ord-trang" {
		t.Errorf("the word is %+v", word)
	}
	text := f.doc(t, "page", in.Site.Pages[0].Title)
	if len(text.Parts) == 0 || text.By[byCourse] != nil {
		t.Errorf("the text page is %+v", text)
	}
	meeting := f.doc(t, "meeting", "Velkommen")
	if !slices.Equal(meeting.Also, []string{"Møde 1"}) || !strings.Contains(meeting.Lead, "Hvem er vi?") {
		t.Errorf("the meeting is %+v", meeting)
	}
	var heads, lines []string
	for _, p := range meeting.Parts {
		heads, lines = append(heads, p.Head), append(lines, p.Text)
	}
	for _, want := range []string{"Book lokalet. En time før", "Kuglepenne", "Ros alle", "Skriv 3 ting.", "Spørg, og lyt."} {
		if !strings.Contains(strings.Join(lines, "\n"), want) {
			t.Errorf("the meeting is not found by %q", want)
		}
	}
	for _, want := range []string{"Plus og minus", "Formål", "Roller"} {
		if !slices.Contains(heads, want) {
			t.Errorf("the meeting is not found by its heading %q", want)
		}
	}
	cards := f.doc(t, "material", "Følelseskort")
	if !slices.Equal(cards.By[byMeeting], []string{"Møde 2"}) || !slices.Equal(cards.By[byForm], []string{"Kort"}) || !slices.Equal(cards.By[byReader], []string{"Til deltagerne"}) {
		t.Errorf("the cards are narrowed by %v", cards.By)
	}
	lines = nil
	for _, p := range cards.Parts {
		lines = append(lines, p.Text)
	}
	if !slices.Contains(strings.Split(strings.Join(lines, "\n"), "\n"), "ked af det") {
		t.Errorf("the cards are not found by their words: %q", lines)
	}
}

// An answer is a row or a card that says what it is, with addresses that begin
// at the site's folder, and leads to a page that is there.
func TestAnswersAreWhole(t *testing.T) {
	in := sample(t)
	f, _ := index(t, in)
	all := files(t, in)
	for _, d := range f.Docs {
		page, fragment, _ := strings.Cut(d.Href, "#")
		if !strings.Contains(d.HTML, `href="`+d.Href+`"`) || all[page] == "" {
			t.Errorf("%s leads to %s, which is not there", d.Title, d.Href)
		}
		places := []string{}
		if fragment != "" {
			places = append(places, fragment)
		}
		for _, p := range d.Parts {
			places = append(places, p.At)
			if p.Head == "" && p.Name == "" {
				t.Errorf("%s: a part without a name", d.Title)
			}
		}
		for _, id := range places {
			if !strings.Contains(all[page], ` id="`+id+`"`) {
				t.Errorf("%s has no place #%s", page, id)
			}
		}
		if strings.Contains(d.HTML, "ZgotmplZ") || strings.Contains(d.HTML, "../") {
			t.Errorf("%s: %s", d.Title, d.HTML)
		}
	}
	html := f.doc(t, "material", "Følelseskort").HTML
	for _, want := range []string{"Til deltagerne. Møde 2", "<li>Kort</li>", `class="thumb"`} {
		if !strings.Contains(html, want) {
			t.Errorf("the answer %s does not say %q", html, want)
		}
	}
}

// The index is the same bytes for the same input, and tells of nothing but what is
// published.
func TestSearchIndexIsSound(t *testing.T) {
	one, other := sample(t), sample(t)
	slices.Reverse(other.Prints)
	_, a := index(t, one)
	_, b := index(t, other)
	if a != b {
		t.Error("two builds give two indexes")
	}
	for _, no := range []string{"/home/", "/tmp/", "content/", "http://", `"Pos"`, "class=\\\"vh\\\">["} {
		if strings.Contains(a, no) {
			t.Errorf("the index has %q", no)
		}
	}
	words, _, _ := strings.Cut(a, `"try": [`) // no words that only pages say
	for _, no := range []string{one.Words.Site.Search.Label, one.Words.Site.Search.Lead[0], one.Words.Site.Search.Every} {
		if strings.Contains(words, no) {
			t.Errorf("the index has %q, which no script says", no)
		}
	}
}

// What one may try stands in the glossary and in a title, most titles first.
func TestWordsToTry(t *testing.T) {
	in := sample(t)
	c := in.Site.Courses[0]
	trang := c.Glossary[0]
	for _, w := range []string{"plan", "kort", "velkommen"} {
		trang.ID, trang.Word = w, w
		c.Glossary = append(c.Glossary, trang)
	}
	c.Materials[0].Title = "Velkommen til nødplan"
	f, _ := index(t, in)
	if got := strings.Join(f.Try, " "); got != "plan velkommen kort" {
		t.Errorf("one may try %s", got)
	}
	if html := files(t, in)["index.html"]; !strings.Contains(html, `placeholder="Søg, for eksempel plan"`) {
		t.Error("the field has no example")
	}
}

// Words are those that are read: not what is said of a drawing, nor of lines to
// write on.
func TestTextParts(t *testing.T) {
	got := textParts([]template.HTML{
		`<p><span class="s">Først &amp; <strong>fremmest</strong>.</span> <span class="s">Så.</span></p>`,
		`<h3 id="a">Over<span class="vh"> skjult</span></h3><svg viewBox="0 0 1 1"><text>nej</text></svg><p class="vh">4 linjer</p>`,
		`<h4 id="b"><img src="x" alt="et hus">Under <a class="term" href="#x">trang</a></h4><ul><li>ét</li><li>to</li></ul>`,
	}, "laes", "Læs det her")
	want := []findablePart{
		{At: "laes", Name: "Læs det her", Text: "Først & fremmest.\nSå."},
		{At: "a", Head: "Over"},
		{At: "b", Head: "Under trang", Text: "ét\nto"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v", got)
	}
}

// The choices above a list: everybody who has any, with how many, and nobody where
// all is for one.
func TestFilter(t *testing.T) {
	b, err := newBuilder(sample(t))
	if err != nil {
		t.Fatal(err)
	}
	card := func(n int, reader string) []MaterialCardView {
		return slices.Repeat([]MaterialCardView{{For: reader}}, n)
	}
	v := b.filter(6, card(1, "Til dig, der leder"), card(7, "Til deltagerne"))
	if v.Every != "Alle 8" || v.All != "Vis alle 8" || len(v.Chips) != 2 || v.Chips[0] != (ChipView{"Til deltagerne", 7, "7 materialer"}) || v.Chips[1].Told != "1 materiale" {
		t.Errorf("got %+v", v)
	}
	for name, want := range map[string]string{"filter": `data-for="Til deltagerne">`, "show-all": `<p class="show-all" hidden>`} {
		if html, err := b.fillIn(name, v); err != nil || !strings.Contains(string(html), want) {
			t.Errorf("%s: %v\n%s", name, err, html)
		}
	}
	if v := b.filter(6, card(9, "Til deltagerne")); len(v.Chips) != 0 {
		t.Errorf("chips to choose nothing by: %+v", v.Chips)
	}
	if b.filter(6, card(5, "Til deltagerne"), card(6, "Til deltagerne")) != nil {
		t.Error("a filter where nobody can be chosen and no list is cut")
	}
	if b.filter(0, card(9, "Til deltagerne")) != nil {
		t.Error("a filter where nobody can be chosen and lists are whole")
	}
	v = b.filter(6, card(1, "Til dig, der støtter"), card(2, "Til gruppen"), card(3, "Til deltagerne"))
	if len(v.Chips) != 3 || v.Chips[0].Text != "Til deltagerne" || v.Chips[1].Text != "Til gruppen" {
		t.Errorf("the readers are not in their order: %+v", v.Chips)
	}
	if b.filter(6, card(1, "Til deltagerne")) != nil {
		t.Error("a choice of one")
	}
}

// What the group shares at every meeting is for the group; a set for each once, and
// it is for the participants.
func TestReader(t *testing.T) {
	in := sample(t)
	c := in.Site.Courses[0]
	b, err := newBuilder(in)
	if err != nil {
		t.Fatal(err)
	}
	m := c.Materials[1]
	use := func(copies ...content.Copies) {
		for i, meeting := range c.Meetings {
			meeting.Uses = nil
			if i < len(copies) {
				meeting.Uses = []content.Use{{Material: m.ID, Copies: copies[i]}}
			}
		}
	}
	for _, test := range []struct {
		copies []content.Copies
		want   string
	}{
		{nil, "Til deltagerne"},
		{[]content.Copies{content.Group}, "Til gruppen"},
		{[]content.Copies{content.Group, content.Group}, "Til gruppen"},
		{[]content.Copies{content.Group, content.Each}, "Til deltagerne"},
	} {
		use(test.copies...)
		if got := b.reader(m); got != test.want {
			t.Errorf("copies %v: %s", test.copies, got)
		}
	}
	use(content.Group)
	m.Audience = doc.Support
	if got := b.reader(m); got != "Til dig, der støtter" {
		t.Errorf("what support persons read is %s", got)
	}
}
