package site

import (
	"html/template"

	"trykklar/generator/content"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// MeetingView is the page of a meeting.
type MeetingView struct {
	W         *words.Site
	Crumbs    []Crumb
	Road      RoadView
	Name      string
	Title     string
	Summary   []Sentence
	Picture   *Image
	Jumps     []Crumb // to what is further down
	Agenda    template.HTML
	Homework  *HomeworkView
	Panel     *PanelView
	JobsAbout []Sentence
	PrintPic  *Image
	Tip       []Sentence
	Help      *Crumb // to the page that tells how to print
	Group     *GroupLinkView
	ToPrepare string // the address of the list on paper; empty for none
	Prepare   []TaskView
	Bring     []string
	Guide     []template.HTML
	Contents  []Crumb
	Remember  []RememberView
	Previous  *Crumb
	Next      *Crumb
}

// HomeworkView is the task that follows a meeting.
type HomeworkView struct {
	Title   string
	Text    []Sentence
	Help    []Sentence
	Picture *Image
}

// RememberView is what to remember during one item of the agenda.
type RememberView struct {
	Title string
	Notes []string
}

// meetingName is "Møde 1: Velkommen", and shortName "Møde 1".
func (b *builder) meetingName(m *content.Meeting) string {
	return words.Fill(b.in.Words.Content.MeetingTitle, "number", number(m.Number), "title", m.Title)
}

func (b *builder) shortName(m *content.Meeting) string {
	return words.Fill(b.in.Words.Content.MeetingShort, "number", number(m.Number))
}

func (b *builder) meeting(m *content.Meeting) error {
	p := b.newPage(b.meetingPath(m), m.Course)
	p.about = m.Summary
	for _, id := range []string{idPrint, idBefore, idGuide, "tag-med", "dagsorden", "hjemme", "hjaelp", idRemember} {
		p.id(id)
	}
	w := b.words.Meeting
	name := b.shortName(m)
	v := MeetingView{
		W: b.words, Crumbs: p.crumbs(p.courseCrumb(), Crumb{name, ""}),
		Road: p.roadLinks(m.Course, m.Number), Name: name, Title: m.Title,
		Summary: p.sentences(m.Summary), Picture: p.image(m.Picture, 180, 180, silent),
		PrintPic: p.own(b.words.Pictogram.Print, 56), Tip: plain(w.Tip), Help: p.pageLink(content.RolePrint), JobsAbout: plain(w.Plan.JobsAbout), Bring: m.Bring,
	}
	v.Panel = p.panel(m)
	v.Group = p.groupLink(m.Course)
	for _, pr := range p.printsOf(m.Course.ID, p.meetingID(m)) {
		if pr.Preparation {
			v.ToPrepare = p.href(pr.Path)
		}
	}
	if v.Panel != nil {
		p.use("meetingprint.js")
	}
	items := p.agendaOf(m)
	if items != nil {
		v.Agenda = p.block(*items)
	}
	if h := m.Homework; h != nil {
		v.Homework = &HomeworkView{h.Title, p.sentences(h.Text), p.sentences(h.Help), p.image(h.Picture, 88, 88, silent)}
	}
	for _, t := range m.Prepare {
		v.Prepare = append(v.Prepare, TaskView{p.id("opgave"), t.Task, t.Note})
	}
	v.Guide = p.twin(m.Guide, 2)
	b.findMeeting(m, v.Guide)
	if items != nil {
		for i, notes := range m.Remember {
			if len(notes) > 0 && i < len(items.Items) {
				v.Remember = append(v.Remember, RememberView{items.Items[i].Title, notes})
			}
		}
	}
	if len(v.Remember) > 0 {
		p.outline = append(p.outline, Crumb{w.Remember, "#" + idRemember})
	}
	v.Contents = p.contents()
	v.Jumps = v.jumps()
	for _, other := range m.Course.Meetings {
		link := &Crumb{p.meetingName(other), p.href(b.meetingPath(other))}
		switch other.Number {
		case m.Number - 1:
			v.Previous = link
		case m.Number + 1:
			v.Next = link
		}
	}
	return p.write(p.meetingName(m), inCourses, "meeting.html", v)
}

// jumps lead to what a facilitator comes for, far down the page on a phone.
func (v *MeetingView) jumps() []Crumb {
	var out []Crumb
	if v.Panel != nil {
		out = append(out, Crumb{v.W.Meeting.Print, "#" + idPrint})
	}
	if len(v.Prepare) > 0 {
		out = append(out, Crumb{v.W.Meeting.Before, "#" + idBefore})
	}
	if len(v.Guide) > 0 {
		out = append(out, Crumb{v.W.Meeting.Guide, "#" + idGuide})
	}
	return out
}

// agendaOf is the meeting's agenda, which its document holds as a sheet.
func (b *builder) agendaOf(m *content.Meeting) *doc.Agenda {
	if m.Agenda == nil {
		return nil
	}
	for _, block := range m.Agenda.Blocks {
		if s, ok := block.(doc.Sheet); ok {
			block = s.Body
		}
		if a, ok := block.(doc.Agenda); ok {
			return &a
		}
	}
	return nil
}
