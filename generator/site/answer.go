package site

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
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
