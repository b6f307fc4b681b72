package site

import (
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// Fragments of the pages' own sections.
const (
	idCourses   = "kurser"
	idMaterials = "materialer"
	idMeetings  = "moeder"
	idPrint     = "print"
	idHow       = "print"
	idRemember  = "undervejs"
	idBefore    = "husk"
	idGuide     = "leder"
	idGet       = "hent"
	idRead      = "laes"
	boxID       = "boks"
)

// HomeView is the front page.
type HomeView struct {
	W         *words.Site
	Lead      []Sentence
	Faces     []*Image
	Doors     []DoorView
	Courses   []CourseCardView
	Few       bool // one course or two: there is room to say more of each
	Materials []CourseMaterialsView
	Filter    *FilterView
	How       HowView
}

// A DoorView is a way in for one kind of reader.
type DoorView struct {
	Title, About, Href string
	Picture            *Image
}

// A CourseCardView is a course as a link.
type CourseCardView struct {
	Accent  int
	Title   string
	Href    string
	Summary []Sentence
	Picture *Image
	Count   string
}

// CourseMaterialsView is the materials of one course.
type CourseMaterialsView struct {
	Accent int
	Title  string
	ID     string
	Cards  MaterialCardsView
}

func (b *builder) home() error {
	p := b.newPage(homePath, nil)
	p.about = b.site.Publisher.About
	h := b.words.Home
	v := HomeView{W: b.words, Lead: plain(h.Lead), Few: len(b.site.Courses) < 3, How: p.how(idHow, b.words.How.Title, b.words.How.Steps)}
	for _, id := range []string{idCourses, idMaterials} {
		p.id(id)
	}
	if len(b.site.Courses) > 0 {
		v.Faces = p.people(b.site.Courses[0], 4)
	}
	v.Doors = p.doors()
	for _, c := range b.site.Courses {
		v.Courses = append(v.Courses, p.courseCard(c))
		v.Materials = append(v.Materials, CourseMaterialsView{c.Number, c.Title, p.id(c.ID), MaterialCardsView{4, p.materialCards(c)}})
	}
	var lists [][]MaterialCardView
	for _, m := range v.Materials {
		lists = append(lists, m.Cards.Cards)
	}
	v.Filter = b.filter(8, lists...)
	p.use("filter.js")
	return p.write(h.Title, inCourses, "home.html", v)
}

// people is the first personas of a course at the table.
func (p *page) people(c *content.Course, most int) []*Image {
	var out []*Image
	for _, face := range c.People(most) {
		out = append(out, p.image(face, 2*faceW, 2*faceH, silent))
	}
	return out
}

func (p *page) courseCard(c *content.Course) CourseCardView {
	n := p.words.Count
	return CourseCardView{
		Accent: c.Number, Title: c.Title, Href: p.href(coursePath(c)),
		Summary: p.sentences(c.Summary), Picture: p.image(c.Picture, 168, 168, silent),
		Count: count(len(c.Meetings), n.Meetings) + ", " + count(len(c.Materials), n.Materials),
	}
}

// doors lead into the course where there is only one, or to the list to choose from. Who
// supports somebody comes to the first text that is for them, such as the folder.
func (p *page) doors() []DoorView {
	w := p.words
	toMeetings, toCourse, toSupport := homePath+"#"+idCourses, homePath+"#"+idCourses, ""
	if len(p.site.Courses) == 1 {
		c := p.site.Courses[0]
		toMeetings, toCourse = coursePath(c)+"#"+idMeetings, coursePath(c)
	}
	for _, c := range p.site.Courses {
		i := slices.IndexFunc(c.Materials, func(m *content.Material) bool { return m.Audience == doc.Support })
		switch {
		case i < 0:
		case toSupport == "":
			toSupport = materialPath(c.Materials[i])
		default:
			toSupport = p.publishedPath()
		}
	}
	doors := []DoorView{{w.Home.Meet.Title, w.Home.Meet.About, p.href(toMeetings), p.own(w.Pictogram.Meet, 84)}}
	if toSupport != "" {
		doors = append(doors, DoorView{w.Home.Support.Title, w.Home.Support.About, p.href(toSupport), p.own(w.Pictogram.Support, 84)})
	}
	if g := p.groupLink(nil); g != nil {
		doors = append(doors, DoorView{g.Title, g.About, g.Href, g.Picture})
	}
	return append(doors, DoorView{w.Home.Join.Title, w.Home.Join.About, p.href(toCourse), p.own(w.Pictogram.Join, 84)})
}

// HowView is how to do something, in a few steps.
type HowView struct {
	ID    string
	Title string
	Steps []StepView
}

// A StepView is one step.
type StepView struct {
	Number  int
	Title   string
	Text    []Sentence
	Picture *Image
}

func (p *page) how(id, title string, steps []words.SiteStep) HowView {
	v := HowView{ID: p.id(id), Title: title}
	for i, s := range steps {
		v.Steps = append(v.Steps, StepView{i + 1, s.Title, plain(s.Text), p.own(s.Picture, 88)})
	}
	return v
}
