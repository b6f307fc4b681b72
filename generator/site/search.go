package site

import (
	"bytes"
	"encoding/json"
	"fmt"
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

// audiences is the words for readers, in the order of the model, and formNames
// those on the labels of forms.
func (b *builder) audiences() []string {
	var out []string
	for _, a := range doc.Audiences {
		out = append(out, byAudience(b.words.Audience, a))
		if a == doc.Participants {
			out = append(out, b.words.Filter.Group)
		}
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
	if err := enc.Encode(indexFile{&b.words.Search, b.try, b.choices(), b.found}); err != nil {
		return nil, fmt.Errorf("site: %s: %w", searchIndex, err)
	}
	return []publish.File{{Path: searchIndex, Data: buf.Bytes()}}, nil
}
