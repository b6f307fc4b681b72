package site

import (
	"html/template"

	"trykklar/generator/content"
	"trykklar/generator/words"
)

// CourseView is the page of a course.
type CourseView struct {
	W         *words.Site
	Crumbs    []Crumb
	Title     string
	Summary   []Sentence
	Picture   *Image
	Faces     []*Image
	Start     Crumb // the first meeting; no Href when there is none
	Meetings  string
	Rows      []MeetingRowView
	About     []template.HTML
	Contents  []Crumb
	Materials MaterialCardsView
	Filter    *FilterView
	Bundle    *BundleView
	Group     *GroupLinkView
}

// A MeetingRowView is a meeting as a row of the course.
type MeetingRowView struct {
	Number   int
	Title    string
	Name     string // "Møde 1", for those who do not see the disc
	Href     string
	Question string
	Homework string
	Print    string // the address of what to print for it; empty for nothing
	Picture  *Image
}

func (b *builder) course(c *content.Course) error {
	p := b.newPage(coursePath(c), c)
	p.about = c.Summary
	for _, id := range []string{idMeetings, "om", idMaterials} {
		p.id(id)
	}
	v := CourseView{
		W: b.words, Crumbs: p.crumbs(Crumb{c.Title, ""}),
		Title: c.Title, Summary: p.sentences(c.Summary), Picture: p.image(c.Picture, 2*88, 2*88, silent),
		Faces:     p.people(c, 2),
		Meetings:  words.Fill(b.words.Course.Meetings, "n", number(len(c.Meetings))),
		Materials: MaterialCardsView{3, p.materialCards(c)},
	}
	if len(c.Meetings) > 0 {
		m := c.Meetings[0]
		v.Start = Crumb{words.Fill(b.words.Course.Start, "n", number(m.Number)), p.href(b.meetingPath(m))}
	}
	for _, m := range c.Meetings {
		v.Rows = append(v.Rows, p.meetingRow(m))
	}
	v.About = p.twin(c.About, 2)
	b.findCourse(c, v.About)
	v.Contents = p.contents()
	v.Filter = b.filter(6, v.Materials.Cards)
	v.Bundle = p.bundle(c)
	v.Group = p.groupLink(c)
	p.use("filter.js")
	return p.write(c.Title, inCourses, "course.html", v)
}

func (p *page) meetingRow(m *content.Meeting) MeetingRowView {
	v := MeetingRowView{
		Number: m.Number, Title: m.Title, Name: p.shortName(m),
		Href: p.href(p.meetingPath(m)), Question: m.Question, Picture: p.image(m.Picture, 88, 88, silent),
	}
	if p.printPlan(m) != nil {
		v.Print = p.href(p.meetingPath(m) + "#" + idPrint)
	}
	if m.Homework != nil {
		v.Homework = m.Homework.Title
	}
	return v
}

// crumbs is the way from the front page to a page of a course.
func (p *page) crumbs(last ...Crumb) []Crumb {
	return append([]Crumb{{p.words.Nav.Courses, p.href(homePath)}}, last...)
}

// courseCrumb is the step of the page's course.
func (p *page) courseCrumb() Crumb { return Crumb{p.course.Title, p.href(coursePath(p.course))} }
