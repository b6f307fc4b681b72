package site

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// GlossaryView is the page of all courses' words.
type GlossaryView struct {
	W       *words.Site
	Lead    []Sentence
	Letters []LetterView
}

// LetterView is the words that begin with one letter.
type LetterView struct {
	ID, Letter string
	Words      []WordView
}

// A WordView is a word with what it means, and where it stands.
type WordView struct {
	ID       string
	Word     string
	Picture  *Image
	Meanings []MeaningView
	Used     []Crumb
	UsedOn   string
}

// MeaningView is what a word means; Of names the courses where several mean
// different things by it.
type MeaningView struct {
	Of    string
	Means []Sentence
}

// glossary is the words of all courses, each once.
type glossary struct {
	page    *page             // that has them all; it keeps their fragments apart
	entries []*entry          // in the order of the alphabet
	by      map[string]*entry // by the course's id and the word's, with a slash between
}

// An entry is a word. Courses that say the same of it share a meaning.
type entry struct {
	id       string // its fragment on the glossary's page
	word     string
	meanings []meaning
	used     []usedOn
}

type meaning struct {
	term    content.Term
	courses []*content.Course
}

// usedOn is a page that a word stands on.
type usedOn struct{ title, path string }

// gatherGlossary sorts the courses' words into one glossary.
func (b *builder) gatherGlossary() {
	g := glossary{page: b.newPage(b.glossaryPath(), nil), by: map[string]*entry{}}
	byWord := map[string]*entry{}
	for _, c := range b.site.Courses {
		for _, t := range c.Glossary {
			key := strings.ToLower(t.Word)
			e := byWord[key]
			if e == nil {
				e = &entry{id: g.page.id("ord-" + t.ID), word: t.Word}
				byWord[key] = e
				g.entries = append(g.entries, e)
			}
			e.add(c, t)
			g.by[c.ID+"/"+t.ID] = e
		}
	}
	slices.SortFunc(g.entries, func(x, y *entry) int {
		return cmp.Or(slices.Compare(b.ranks(x.word), b.ranks(y.word)), cmp.Compare(x.id, y.id))
	})
	b.glossary = g
}

func (e *entry) add(c *content.Course, t content.Term) {
	for i, m := range e.meanings {
		if inOneLine(m.term.Means) == inOneLine(t.Means) {
			e.meanings[i].courses = append(m.courses, c)
			return
		}
	}
	e.meanings = append(e.meanings, meaning{t, []*content.Course{c}})
}

// ranks is a word by the places of its letters in the alphabet, other letters
// after them.
func (b *builder) ranks(word string) []int {
	alphabet := []rune(b.words.Glossary.Alphabet)
	var out []int
	for _, r := range strings.ToLower(word) {
		i := slices.Index(alphabet, r)
		switch {
		case i < 0 && unicode.IsLetter(r):
			i = len(alphabet) + int(r)
		case i < 0:
			i = -1 // "tjek ind" before "tjekke"
		}
		out = append(out, i)
	}
	return out
}

// entryOf is the glossary's word that a text of the page's course marks.
func (p *page) entryOf(t doc.Term) *entry {
	if p.course == nil {
		return nil
	}
	return p.glossary.by[p.course.ID+"/"+t.ID]
}

// noteWords remembers which words of the glossary the page of a course holds.
func (p *page) noteWords(title string) {
	if p.course == nil {
		return
	}
	text := wordsOf(p.said.String())
	for _, e := range p.glossary.entries {
		if slices.Contains(p.terms, e) || strings.Contains(text, wordsOf(e.word)) {
			e.used = append(e.used, usedOn{title, p.path})
		}
	}
}

// wordsOf is the words of a text in small letters, with a space on either side.
func wordsOf(s string) string {
	return " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ") + " "
}

// wordsHere is what the words mean that the page marks. A meaning may mark
// words itself, which come after it.
func (p *page) wordsHere() []WordView {
	var out []WordView
	for i := 0; i < len(p.terms); i++ {
		e := p.terms[i]
		mine := slices.DeleteFunc(slices.Clone(e.meanings), func(m meaning) bool { return !slices.Contains(m.courses, p.course) })
		out = append(out, p.word(e, "boks-"+e.id, mine))
	}
	return out
}

func (p *page) word(e *entry, id string, meanings []meaning) WordView {
	v := WordView{ID: id, Word: e.word}
	here := p.course
	for _, m := range meanings {
		p.course = m.courses[0]
		view := MeaningView{Means: p.sentences(m.term.Means)}
		if len(meanings) > 1 {
			var titles []string
			for _, c := range m.courses {
				titles = append(titles, c.Title)
			}
			view.Of = p.list(titles)
		}
		v.Meanings = append(v.Meanings, view)
		if v.Picture == nil {
			v.Picture = p.picto(m.term.Picture)
		}
	}
	p.course = here
	return v
}

// glossaryPage is made after the pages of the courses, which tell where the
// words stand.
func (b *builder) glossaryPage() error {
	g, p := b.words.Glossary, b.glossary.page
	v := GlossaryView{W: b.words, Lead: plain(g.Lead)}
	for _, e := range b.glossary.entries {
		letter := strings.ToUpper(string([]rune(e.word)[:1]))
		if n := len(v.Letters); n == 0 || v.Letters[n-1].Letter != letter {
			v.Letters = append(v.Letters, LetterView{ID: p.id("bogstav"), Letter: letter})
		}
		word := p.word(e, e.id, e.meanings)
		for _, u := range e.used {
			word.Used = append(word.Used, Crumb{u.title, p.href(u.path)})
		}
		word.UsedOn = count(len(e.used), g.Used)
		last := &v.Letters[len(v.Letters)-1]
		last.Words = append(last.Words, word)
	}
	if len(v.Letters) == 0 {
		return nil
	}
	return p.write(g.Title, inGlossary, "glossary.html", v)
}
