package content

import (
	"fmt"
	"slices"
	"strconv"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/words"
)

// An expander makes the ::: blocks of one text that only the course can make.
type expander struct {
	*courseReader
	taken map[string]bool // the sheets that the text has taken in

	// of the block that is made
	pos   diag.Pos
	name  string
	found diag.List
}

func (e *expander) expand(name string, pos diag.Pos, title string, attrs map[string]string) ([]doc.Block, diag.List) {
	e.name, e.pos, e.found = name, pos, nil
	var out []doc.Block
	switch name {
	case "take":
		out = e.take(title)
	case "meeting":
		out = e.meeting(attrs)
	case "reminders":
		out = e.reminders(attrs)
	case "homework":
		out = e.homework(attrs)
	case "help":
		out = e.help(attrs)
	case "homeworks":
		out = e.homeworks()
	case "meetings":
		out = e.meetings()
	case "tools":
		out = e.tools(attrs)
	case "brief":
		out = e.brief(title, attrs)
	case "dates":
		out = e.dates()
	default:
		e.found.Add(diag.Errorf(pos, diag.UnknownBlock, "", "there is no block %s", shorten(name)))
	}
	return out, e.found
}

// take is the sheet of another material, one heading further down.
func (e *expander) take(id string) []doc.Block {
	m := e.find(id)
	switch {
	case m == nil && e.lost[id]:
	case m == nil:
		e.found.Add(diag.Errorf(e.pos, diag.UnknownID, didYouMean(id, e.materialIDs()), "there is no material %q", id))
	case m.sheet == nil:
		// So no text can take in itself, nor two each other.
		e.found.Add(diag.Errorf(e.pos, diag.BadValue, "take in a circle, a plan, a help plan or another sheet; lead to a text with a link",
			"%q is a text, and a text cannot be taken in", id))
	case e.taken[id]:
		// Its address and its fields would stand twice.
		e.found.Add(diag.Errorf(e.pos, diag.DuplicateID, "take it in once", "the text takes in %q twice", id))
	default:
		e.taken[id] = true
		sheet := *m.sheet
		sheet.Level, sheet.Sign = 2, m.Picture
		sheet.Fields = nil // the text tells whose it is
		return []doc.Block{sheet}
	}
	return nil
}

// of is the meeting that the block names with number=, or nil.
func (e *expander) of(attrs map[string]string) *Meeting {
	n, err := strconv.Atoi(attrs["number"])
	if err != nil {
		e.found.Add(diag.Errorf(e.pos, diag.MissingKey, "write ::: "+e.name+" {number=1}", "the block %q needs the number of a meeting", e.name))
		return nil
	}
	m := e.courseReader.meeting(n)
	if m == nil && !e.lostMeeting() {
		e.found.Add(diag.Errorf(e.pos, diag.UnknownID, e.knownMeetings(), "there is no meeting %d", n))
	}
	return m
}

// meeting opens a meeting's pages: the road, its title, what it talks about.
func (e *expander) meeting(attrs map[string]string) []doc.Block {
	m := e.of(attrs)
	if m == nil {
		return nil
	}
	return []doc.Block{
		doc.Road{Pos: e.pos, Now: m.Number},
		doc.Heading{Pos: e.pos, Level: 2, Eyebrow: e.meetingName(m.Number), Text: e.text(m.Title), Sign: m.Picture},
		doc.Heading{Pos: e.pos, Level: 3, Text: e.text(e.words.Content.TalkAbout)},
		doc.List{Pos: e.pos, Items: m.Talk},
	}
}

// reminders is what to remember during a meeting, by the items of its agenda.
func (e *expander) reminders(attrs map[string]string) []doc.Block {
	m := e.of(attrs)
	if m == nil {
		return nil
	}
	b := doc.Reminders{Pos: e.pos}
	for _, sheet := range m.Agenda.Blocks {
		for i, item := range sheet.(doc.Sheet).Body.(doc.Agenda).Items {
			r := doc.Reminder{Item: item}
			for n, s := range m.Remember[i] {
				r.Checks = append(r.Checks, doc.Check{
					Pos: item.Pos, Name: fmt.Sprintf("reminder_%d_%d_%d", m.Number, i+1, n+1), Text: []doc.Inline{doc.Text{Pos: item.Pos, Text: s}},
				})
			}
			b.Items = append(b.Items, r)
		}
	}
	return []doc.Block{
		doc.Heading{Pos: e.pos, Level: 2, Eyebrow: e.meetingName(m.Number), Text: e.text(m.Title), Sign: m.Picture}, b,
	}
}

// task is the homework that follows a meeting, or nil.
func (e *expander) task(attrs map[string]string) *Homework {
	m := e.of(attrs)
	if m == nil {
		return nil
	}
	if m.Homework == nil && !e.brokenMeeting(m.Number) {
		e.found.Add(diag.Errorf(e.pos, diag.UnknownID, "add homework: to "+m.File+", or take the block out",
			"meeting %d has no homework", m.Number))
	}
	return m.Homework
}

// homework is what the participant does until next time.
func (e *expander) homework(attrs map[string]string) []doc.Block {
	h := e.task(attrs)
	if h == nil {
		return nil
	}
	heading := doc.Heading{
		Pos: e.pos, Level: 3,
		Text: e.text(e.words.Content.HomeworkTitle), Picture: h.Picture,
	}
	return append([]doc.Block{heading}, paragraph(h.Pos, h.Text)...)
}

// help is what the support person can do.
func (e *expander) help(attrs map[string]string) []doc.Block {
	h := e.task(attrs)
	if h == nil {
		return nil
	}
	return []doc.Block{doc.Box{
		Pos: e.pos, Kind: doc.BoxSupport, Title: e.text(e.words.Content.ToSupporter), Blocks: paragraph(h.Pos, h.Help),
	}}
}

// homeworks is all homeworks of the course, with how to help.
func (e *expander) homeworks() []doc.Block {
	list := doc.List{Pos: e.pos}
	for _, m := range e.course.Meetings {
		h := m.Homework
		if h == nil {
			continue
		}
		head := doc.Paragraph{Pos: h.Pos, Sentences: []doc.Sentence{
			e.text(words.Fill(e.words.Content.AfterMeeting, "number", strconv.Itoa(m.Number))),
			{doc.Strong{Pos: h.Pos, Kids: e.text(h.Title)}},
		}}
		list.Items = append(list.Items, doc.Item{
			Pos: h.Pos, Picture: h.Picture, Blocks: append([]doc.Block{head}, paragraph(h.Pos, h.Help)...),
		})
	}
	return e.some(list, len(list.Items), "homework")
}

// meetings is all meetings of the course, a question each.
func (e *expander) meetings() []doc.Block {
	list := doc.List{Pos: e.pos}
	for _, m := range e.course.Meetings {
		list.Items = append(list.Items, doc.Item{Pos: m.Pos, Picture: m.Picture, Blocks: paragraph(m.Pos, []doc.Sentence{
			{doc.Strong{Pos: m.Pos, Kids: e.text(e.meetingTitle(m))}},
			e.text(m.Question),
		})})
	}
	return e.some(list, len(list.Items), "meeting")
}

// some is the block, unless there is nothing in it.
func (e *expander) some(b doc.Block, n int, what string) []doc.Block {
	if n == 0 {
		if e.lostMeeting() || slices.ContainsFunc(e.courseReader.meetings, func(m *meetingReader) bool { return m.broken }) {
			return nil
		}
		e.found.Add(diag.Errorf(e.pos, diag.BadValue, "take the block out", "the course has no %s", what))
		return nil
	}
	return []doc.Block{b}
}

func (e *expander) text(s string) []doc.Inline { return []doc.Inline{doc.Text{Pos: e.pos, Text: s}} }
