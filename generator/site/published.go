package site

import (
	"cmp"
	"path"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// PublishedView is the page that lists all that is published: everything by its
// course, and what changed last.
type PublishedView struct {
	W       *words.Site
	Lead    []Sentence
	Picture *Image
	Licence Crumb
	Courses []CoursePublishedView
	Days    []DayView
	Follow  []Sentence
	Feed    string // empty when the site does not say where it will stand
	List    string
}

// CoursePublishedView is what is published of one course.
type CoursePublishedView struct {
	Accent    int
	Title, ID string
	Materials MaterialCardsView
	Meetings  MaterialCardsView // which have prints too
	Filter    *FilterView
}

// A DayView is what changed on one day.
type DayView struct {
	Date    string
	Changes []ChangeView
}

// A ChangeView is a material or a meeting that changed.
type ChangeView struct {
	Title, Href string
	Accent      int
	Course      string
	For         string
	Change      string // what changed; may be empty
}

const idChanges = "nyt"

func (b *builder) publishedPath() string { return path.Join(b.words.Published.Path, "index.html") }

func (b *builder) published() error {
	p := b.newPage(b.publishedPath(), nil)
	w := b.words.Published
	p.about = []doc.Sentence{}
	for _, line := range w.Lead {
		p.about = append(p.about, doc.Sentence{doc.Text{Text: line}})
	}
	p.id(idChanges)
	v := PublishedView{
		W: b.words, Lead: plain(w.Lead), Follow: plain(w.FeedAbout), Picture: p.own(b.words.Pictogram.Materials, 180),
		Licence: Crumb{b.site.Licence.Name, b.site.Licence.URL}, List: p.href("materials.json"),
	}
	for _, c := range b.site.Courses {
		v.Courses = append(v.Courses, p.publishedOf(c))
	}
	for _, ch := range b.changes() {
		day := p.date(ch.updated)
		if n := len(v.Days); n == 0 || v.Days[n-1].Date != day {
			v.Days = append(v.Days, DayView{Date: day})
		}
		last := &v.Days[len(v.Days)-1]
		last.Changes = append(last.Changes, ChangeView{
			ch.title, p.href(ch.path), ch.course.Number, ch.course.Title, ch.reader, ch.what,
		})
	}
	if b.site.BaseURL != "" {
		v.Feed = p.href(feedPath)
	}
	p.use("filter.js")
	b.findPage(w.Title, p.path, p.about, p.in.Words.Site.Pictogram.Materials, nil)
	return p.write(w.Title, inMaterials, "published.html", v)
}

// publishedOf is a course's materials and the prints of its meetings, with the
// version and the size of each form.
func (p *page) publishedOf(c *content.Course) CoursePublishedView {
	v := CoursePublishedView{
		Accent: c.Number, Title: c.Title, ID: p.id(c.ID),
		Materials: MaterialCardsView{Level: 3, Cards: p.materialCards(c)}, Meetings: MaterialCardsView{Level: 4},
	}
	for i, m := range c.Materials {
		card := &v.Materials.Cards[i]
		card.Version, card.Sizes, card.Forms = p.version(m.Updated), p.sizes(p.printsOf(c.ID, m.ID)), nil
	}
	v.Filter = p.filter(0, v.Materials.Cards)
	for _, m := range c.Meetings {
		prints := p.printsOf(c.ID, p.meetingID(m))
		if len(prints) == 0 {
			continue
		}
		v.Meetings.Cards = append(v.Meetings.Cards, MaterialCardView{
			Title: p.meetingName(m), Href: p.href(p.meetingPath(m)), For: p.words.Meeting.AgendaPDF,
			Thumb: p.small(prints[0]), Version: p.version(m.Updated), Sizes: p.sizes(prints),
		})
	}
	return v
}

// version is "Version 22. november 2026", or nothing.
func (p *page) version(d content.Date) string {
	if d.None() {
		return ""
	}
	return words.Fill(p.in.Words.Print.Version, "date", p.date(d))
}

// sizes is the forms in which something is printed, each with the size of the file
// that holds everything.
func (p *page) sizes(prints []Print) []SizeView {
	var out []SizeView
	for _, pr := range prints {
		if pr.Variant == "" {
			out = append(out, SizeView{p.formName(pr), p.size(pr.Bytes)})
		}
	}
	return out
}

// entryTitle is what a change is called where its course does not stand beside it.
func (b *builder) entryTitle(c change) string {
	return words.Fill(b.words.Published.Entry, "title", c.title, "course", c.course.Title)
}

// A change is when a material or a meeting changed last, and what.
type change struct {
	course  *content.Course
	id      string // of its folder
	path    string
	title   string
	reader  string // for whom it is
	summary []doc.Sentence
	updated content.Date
	what    string
}

// changes is what is published, by what changed last; of one day in the order of
// the courses.
func (b *builder) changes() []change {
	var out []change
	for _, c := range b.site.Courses {
		for _, m := range c.Meetings {
			out = append(out, change{c, b.meetingID(m), b.meetingPath(m), b.meetingName(m), b.words.Audience.Participants, m.Summary, m.Updated, m.Change})
		}
		for _, m := range c.Materials {
			out = append(out, change{c, m.ID, materialPath(m), m.Title, b.reader(m), m.Summary, m.Updated, m.Change})
		}
	}
	slices.SortStableFunc(out, func(x, y change) int { return cmp.Compare(y.updated.String(), x.updated.String()) })
	return out
}
