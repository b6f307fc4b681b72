package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/publish"
	"trykklar/generator/words"
)

// searchIndex is everything that can be found, as a classic script: a page that
// is opened from a disk may load nothing else. It is fetched when somebody
// begins to search. The words in it are as they stand on the pages; what counts
// as the same word, js/search.js decides, by the letters and endings given here.
const searchIndex = "js/search-index.js"

type indexFile struct {
	Words   *words.SiteSearch `json:"words"`
	Try     []string          `json:"try"`
	Choices []choice          `json:"choices"`
	Docs    []findable        `json:"docs"`
}

// A choice is one way to narrow the answers, and what there is to choose from.
type choice struct {
	Key    string   `json:"key"`
	Name   string   `json:"name"`
	Values []string `json:"values"`
}

// A findable is one answer: a course, a meeting, a material, a word or another page.
type findable struct {
	Kind  string              `json:"kind"`
	Title string              `json:"title"`
	Also  []string            `json:"also"` // other names: what people say instead of a word; a material's id and forms
	Lead  string              `json:"lead"`
	Parts []findablePart      `json:"parts"`
	By    map[string][]string `json:"by"`   // values of choices
	HTML  string              `json:"html"` // addresses in it begin at the site's folder
	Href  string              `json:"href"`
}

// A findablePart is a section of a page. Name is shown and not searched: a
// heading that all pages of the kind have says nothing of this one.
type findablePart struct {
	At   string `json:"at"` // its fragment
	Head string `json:"head,omitempty"`
	Name string `json:"name,omitempty"`
	Text string `json:"text"` // a sentence a line
}

// Keys of choices.
const (
	byCourse  = "course"
	byMeeting = "meeting"
	byReader  = "audience"
	byForm    = "form"
)

// AnswerView is an answer as it is shown.
type AnswerView struct {
	Kind    string
	Accent  int
	Title   string
	Href    string
	Number  int    // of a meeting
	Name    string // "Møde 1", for those who do not see the disc
	Says    []Sentence
	About   string // whom it is for, or where it belongs
	Picture *Image
	Thumb   ThumbView
	Forms   []string
}

// answer adds what can be found, with the answer that it makes.
func (b *builder) answer(f findable, view func(*page) AnswerView) {
	p := b.newPage(homePath, nil) // at the site's folder, as the addresses are to be
	v := view(p)
	v.Kind, v.Title = f.Kind, f.Title
	f.Href = v.Href
	f.HTML = string(p.html("answer.html", v))
	if p.err != nil && b.err == nil {
		b.err = fmt.Errorf("the answer %s: %w", v.Href, p.err)
	}
	if f.Also == nil {
		f.Also = []string{}
	}
	if f.Parts == nil {
		f.Parts = []findablePart{}
	}
	b.found = append(b.found, f)
}

func (b *builder) findCourse(c *content.Course, about []template.HTML) {
	f := findable{
		Kind: "course", Title: c.Title, Lead: inOneLine(c.Summary), By: map[string][]string{byCourse: {c.Title}},
		Parts: textParts(about, "om", b.words.Course.About),
	}
	b.answer(f, func(p *page) AnswerView {
		return AnswerView{Accent: c.Number, Href: coursePath(c), Says: p.sentences(c.Summary), Picture: p.image(c.Picture, 88, 88, silent)}
	})
}

// findPage adds a page that belongs to no course.
func (b *builder) findPage(title, path string, about []doc.Sentence, picture string, body []template.HTML) {
	f := findable{Kind: "page", Title: title, Lead: inOneLine(about), By: map[string][]string{}, Parts: textParts(body, "main", title)}
	b.answer(f, func(p *page) AnswerView {
		return AnswerView{Href: path, Says: p.sentences(about), Picture: p.own(picture, 88)}
	})
}

// findWords adds the words of the glossary.
func (b *builder) findWords() {
	for _, e := range b.glossary.entries {
		f := findable{Kind: "word", Title: e.word, By: map[string][]string{}}
		var lead []string
		for _, m := range e.meanings {
			f.Also = append(f.Also, m.term.Also...)
			lead = append(lead, inOneLine(m.term.Means))
			for _, c := range m.courses {
				f.By[byCourse] = append(f.By[byCourse], c.Title)
			}
		}
		f.Lead = strings.Join(lead, "\n")
		b.answer(f, func(p *page) AnswerView {
			v := AnswerView{Accent: e.meanings[0].courses[0].Number, Href: p.glossaryPath() + "#" + e.id, About: p.words.Search.Word}
			for _, m := range e.meanings {
				v.Says = append(v.Says, p.sentences(m.term.Means)...)
				if v.Picture == nil {
					v.Picture = p.picto(m.term.Picture)
				}
			}
			return v
		})
	}
}

func (b *builder) findMeeting(m *content.Meeting, guide []template.HTML) {
	w := b.words.Meeting
	f := findable{
		Kind: "meeting", Title: m.Title, Also: []string{b.shortName(m)}, Lead: inOneLine(m.Summary) + "\n" + m.Question,
		By: map[string][]string{byCourse: {m.Course.Title}, byMeeting: {b.shortName(m)}},
	}
	add := func(at, head, name string, lines []string) {
		if len(lines) > 0 {
			f.Parts = append(f.Parts, findablePart{at, head, name, strings.Join(lines, "\n")})
		}
	}
	var items, tasks, notes []string
	if a := b.agendaOf(m); a != nil {
		for _, i := range a.Items {
			items = append(items, i.Title)
			if about := doc.Plain(i.About); about != "" {
				items = append(items, about)
			}
		}
	}
	add("dagsorden", "", w.Agenda, items)
	if h := m.Homework; h != nil {
		add("hjemme", h.Title, "", []string{inOneLine(h.Text)})
		if len(h.Help) > 0 {
			add("hjaelp", "", w.Support, []string{inOneLine(h.Help)})
		}
	}
	for _, t := range m.Prepare {
		tasks = append(tasks, strings.TrimSpace(t.Task+". "+t.Note))
	}
	add("husk", "", w.Before, tasks)
	add("tag-med", "", w.Bring, m.Bring)
	f.Parts = append(f.Parts, textParts(guide, "leder", w.Guide)...)
	for _, n := range m.Remember {
		notes = append(notes, n...)
	}
	add(idRemember, "", w.Remember, notes)
	b.answer(f, func(p *page) AnswerView {
		return AnswerView{
			Accent: m.Course.Number, Number: m.Number, Name: b.shortName(m), Href: b.meetingPath(m),
			Says: plain([]string{m.Question}), About: m.Course.Title, Picture: p.image(m.Picture, 88, 88, silent),
		}
	})
}

func (b *builder) findMaterial(m *content.Material, twin []template.HTML) {
	w := b.words
	name := w.Material.See
	if m.Kind == "text" {
		name = w.Material.Read
	}
	card := b.newPage(homePath, nil).materialCard(m)
	f := findable{
		Kind: "material", Title: m.Title, Also: append([]string{strings.ReplaceAll(m.ID, "-", " ")}, card.Forms...), Lead: inOneLine(m.Summary), Parts: textParts(twin, "laes", name),
		By: map[string][]string{byCourse: {m.Course.Title}, byReader: {card.For}, byForm: card.Forms},
	}
	about, numbers := []string{card.For}, []string{}
	for _, meeting := range m.Course.Meetings {
		if slices.Contains(m.Meetings, meeting.Number) {
			f.By[byMeeting] = append(f.By[byMeeting], b.shortName(meeting))
			numbers = append(numbers, number(meeting.Number))
		}
	}
	switch n := len(numbers); {
	case n == len(m.Course.Meetings) && n > 1:
		about = append(about, words.Fill(w.Search.Every, "n", number(n)))
	case n > 0:
		about = append(about, words.Fill(b.in.Words.Content.MeetingShort, "number", b.list(numbers)))
	}
	b.answer(f, func(p *page) AnswerView {
		return AnswerView{
			Accent: m.Course.Number, Href: card.Href, About: strings.Join(about, ". "), Thumb: card.Thumb,
			Picture: p.image(m.Picture, 64, 64, silent), Forms: card.Forms,
		}
	})
}

// wordsToTry is three words of the glossaries that find something for sure: those
// that stand in most titles.
func (b *builder) wordsToTry() []string {
	type try struct {
		word string
		n    int
	}
	var list []try
	for _, c := range b.site.Courses {
		for _, t := range c.Glossary {
			n, word := 0, strings.ToLower(t.Word)
			count := func(title string) {
				if strings.Contains(strings.ToLower(title), word) {
					n++
				}
			}
			for _, m := range c.Meetings {
				count(m.Title)
			}
			for _, m := range c.Materials {
				count(m.Title)
			}
			list = append(list, try{t.Word, n})
		}
	}
	slices.SortStableFunc(list, func(x, y try) int { return y.n - x.n })
	out := []string{}
	for _, t := range list[:min(3, len(list))] {
		out = append(out, t.word)
	}
	return out
}

// choices is what answers can be narrowed by, in the order of the content.
func (b *builder) choices() []choice {
	w := &b.words.Search
	list := []choice{{Key: byCourse, Name: w.Course}, {Key: byMeeting, Name: w.Meeting}, {Key: byReader, Name: w.Audience}, {Key: byForm, Name: w.Form}}
	for i := range list {
		list[i].Values = []string{}
		for _, f := range b.found {
			for _, v := range f.By[list[i].Key] {
				if !slices.Contains(list[i].Values, v) {
					list[i].Values = append(list[i].Values, v)
				}
			}
		}
	}
	for i, order := range [][]string{2: b.audiences(), 3: b.formNames()} {
		slices.SortFunc(list[i].Values, func(x, y string) int { return slices.Index(order, x) - slices.Index(order, y) })
	}
	return list
}

// audiences is the words for them, in the order of the model, and formNames
// those on the labels of forms.
func (b *builder) audiences() []string {
	var out []string
	for _, a := range doc.Audiences {
		out = append(out, byAudience(b.words.Audience, a))
	}
	return out
}

func (b *builder) formNames() []string {
	var out []string
	for _, f := range content.Forms {
		out = append(out, b.words.FormShort[string(f)])
	}
	return out
}

func (b *builder) searchIndex() ([]publish.File, error) {
	if b.err != nil {
		return nil, fmt.Errorf("site: %w", b.err)
	}
	var buf bytes.Buffer
	buf.WriteString("(window.trykklar ??= {}).index = ")
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(indexFile{&b.words.Search, b.wordsToTry(), b.choices(), b.found}); err != nil {
		return nil, fmt.Errorf("site: %s: %w", searchIndex, err)
	}
	return []publish.File{{Path: searchIndex, Data: buf.Bytes()}}, nil
}
