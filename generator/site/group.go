package site

import (
	"encoding/json"
	"fmt"
	"path"
	"slices"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// GroupProgram is the script that makes a group's own set. It is published by others,
// and the page asks for it when somebody begins to use the form.
const GroupProgram = "js/group-program.js"

// groupStyles is the style sheet that the page has beside that of all pages.
const groupStyles = "css/group.css"

// The limits of the form are those of a group's file; the program tells of more.
const (
	groupFacilitators = 6
	groupParticipants = 1000
)

// GroupView is the page that makes a group's own set. Scripts make it work.
type GroupView struct {
	W            *words.Site
	G            *words.GroupPage
	Lead         []Sentence
	Faces        []*Image
	Lock         *Image
	Private      []Sentence
	Without, Old []Sentence
	Ways         []Crumb // to what is there without scripts
	Missing      []Sentence
	Skip         []Sentence
	Steps        []Crumb
	Courses      []GroupCourseView
	One          *GroupCourseView // the only course
	Substances   bool             // some course has them
	Facilitators int
	Participants int
	Program      string
	File         string // what a group's file is called
	Facilitator  string // a row of them, where # is its number
	Participant  string
	Say          string // the words of the scripts, as JSON
}

// GroupCourseView is what of the form follows the course.
type GroupCourseView struct {
	ID, Title  string
	Accent     int
	Picture    *Image
	Meetings   []GroupMeetingView
	Personas   []GroupPersonaView
	Substances []GroupSubstancesView
	Materials  []GroupMaterialView
}

// A GroupMeetingView is a meeting that gets a date.
type GroupMeetingView struct {
	Number      int
	Name, Title string
	Date, Time  string // ids of the fields
}

// A GroupPersonaView is a face that may be on the cards.
type GroupPersonaView struct {
	ID, Name string
	Face     *Image
}

// A GroupSubstancesView is substances that belong together.
type GroupSubstancesView struct {
	Title string
	Items []GroupSubstanceView
}

// A GroupSubstanceView is one to tick.
type GroupSubstanceView struct {
	Word    string
	Picture *Image
}

// A GroupMaterialView is a material that may be made alone.
type GroupMaterialView struct {
	ID, Title string
}

func (b *builder) groupPath() string {
	return path.Join(b.in.Words.Group.Page.Path, "index.html")
}

// group makes the page, where the program that it needs is published.
func (b *builder) group() error {
	if !b.in.Group {
		return nil
	}
	p := b.newPage(b.groupPath(), nil)
	w := &b.in.Words.Group.Page
	for _, line := range w.Lead {
		p.about = append(p.about, doc.Sentence{doc.Text{Text: line}})
	}
	p.runs = true
	for _, name := range groupScripts {
		p.use(name)
	}
	say, err := json.Marshal(w.Say)
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	v := GroupView{
		W: b.words, G: w, Lead: plain(w.Lead), Private: plain(w.Private.Text), Without: plain(w.Without), Old: plain(w.Old), Ways: p.withoutScripts(),
		Missing: plain(w.Missing), Skip: plain(w.Skip), Lock: p.own(b.words.Pictogram.Private, 64),
		Facilitator: words.Fill(w.Course.Facilitator, "n", "#"), Participant: words.Fill(w.People.Row, "n", "#"),
		Facilitators: groupFacilitators, Participants: groupParticipants, Program: p.href(GroupProgram), File: b.in.Words.Group.File, Say: string(say),
	}
	if len(b.site.Courses) > 0 {
		v.Faces = p.people(b.site.Courses[0], 4)
	}
	for _, c := range b.site.Courses {
		v.Courses = append(v.Courses, p.groupCourse(c))
		v.Substances = v.Substances || len(c.Substances()) > 0
	}
	if len(v.Courses) == 1 {
		v.One = &v.Courses[0]
	}
	v.Steps = groupSteps(w, v.Substances)
	b.findPage(w.Title, p.path, p.about, b.words.Pictogram.Print, nil)
	return p.write(w.Title, inNone, "group.html", v)
}

// groupSteps leads to the steps of the form, of which one is about substances.
func groupSteps(w *words.GroupPage, substances bool) []Crumb {
	steps := []Crumb{{w.Course.Title, "#kurset"}, {w.Meeting.Title, "#moeder"}, {w.People.Title, "#deltagere"}}
	if substances {
		steps = append(steps, Crumb{w.Things.Title, "#rusmidler"})
	}
	return append(steps, Crumb{w.Make.Title, "#lav"})
}

func (p *page) groupCourse(c *content.Course) GroupCourseView {
	v := GroupCourseView{ID: c.ID, Title: c.Title, Accent: c.Number, Picture: p.image(c.Picture, 88, 88, silent)}
	for _, m := range c.Meetings {
		v.Meetings = append(v.Meetings, GroupMeetingView{m.Number, p.shortName(m), m.Title, p.id("dato"), p.id("tid")})
	}
	for _, one := range c.Personas {
		v.Personas = append(v.Personas, GroupPersonaView{one.ID, one.Name, p.image(doc.Picture{ID: one.Faces["ok"]}, faceW/2, faceH/2, silent)})
	}
	for _, s := range c.Substances() {
		title := s.Group
		if title == "" {
			title = p.in.Words.Group.Page.Things.Other
		}
		i := slices.IndexFunc(v.Substances, func(g GroupSubstancesView) bool { return g.Title == title })
		if i < 0 {
			i = len(v.Substances)
			v.Substances = append(v.Substances, GroupSubstancesView{Title: title})
		}
		g := &v.Substances[i]
		g.Items = append(g.Items, GroupSubstanceView{s.Word, p.image(s.Picture, iconSize, iconSize, silent)})
	}
	for _, m := range c.Materials {
		v.Materials = append(v.Materials, GroupMaterialView{m.ID, m.Title})
	}
	return v
}

// groupScripts is the scripts of the page.
var groupScripts = []string{
	"group.js", "groupdates.js", "groupfile.js", "groupfindings.js", "groupform.js", "grouplogo.js", "groupmake.js",
	"grouppage.js", "grouppaste.js", "grouppress.js", "grouppreview.js", "groupremember.js", "groupresults.js", "grouprows.js",
}

// GroupLinkView leads to the page.
type GroupLinkView struct {
	Title, About, Href string
	Picture            *Image
}

// groupLink leads to the page, with a course chosen where there are several; nil where
// there is no such page.
func (p *page) groupLink(c *content.Course) *GroupLinkView {
	if !p.in.Group {
		return nil
	}
	to := p.groupPath()
	if c != nil && len(p.site.Courses) > 1 {
		to += "#kursus-" + c.ID
	}
	w := p.in.Words.Group.Page.Link
	return &GroupLinkView{w.Title, w.About, p.href(to), p.own(p.words.Pictogram.Print, 84)}
}
