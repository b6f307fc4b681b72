package content

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// meetingKeys is the front matter of a meeting.
type meetingKeys struct {
	diag.Pos
	Kind     strictyaml.String   `yaml:"kind,required"`
	Number   number              `yaml:"number,required"`
	Title    strictyaml.String   `yaml:"title,required"`
	Picture  strictyaml.String   `yaml:"picture,required"`
	Summary  strictyaml.String   `yaml:"summary,required"`
	Question strictyaml.String   `yaml:"question,required"`
	Talk     []talkKeys          `yaml:"talk,required"`
	Agenda   []agendaKeys        `yaml:"agenda,required"`
	Prepare  []taskKeys          `yaml:"prepare"`
	Uses     []useKeys           `yaml:"uses"`
	Bring    []strictyaml.String `yaml:"bring"`
	Homework *homeworkKeys       `yaml:"homework"`
	Updated  Date                `yaml:"updated"`
	Change   strictyaml.String   `yaml:"change"`
	Allow    []allowKeys         `yaml:"allow"`
	Extra    strictyaml.Node     `yaml:"extra"`
}

func (meetingKeys) Thing() string { return "a meeting" }

type talkKeys struct {
	diag.Pos
	Picture strictyaml.String `yaml:"picture,required"`
	Text    strictyaml.String `yaml:"text,required"`
}

func (talkKeys) Thing() string { return "what a meeting talks about" }

type taskKeys struct {
	diag.Pos
	Task strictyaml.String `yaml:"task,required"`
	Note strictyaml.String `yaml:"note"`
}

func (taskKeys) Thing() string { return "a task" }

// A meetingReader is a meeting half made.
type meetingReader struct {
	*Meeting
	keys   meetingKeys
	front  front
	broken bool // not all of its keys could be read
}

// decodeMeeting decodes a meeting's file, and keeps it for later.
func (c *courseReader) decodeMeeting(p string, f *front, root *strictyaml.Node) {
	m := &meetingReader{front: *f, Meeting: &Meeting{Course: c.course}}
	k := &m.keys
	found := root.Decode(k)
	c.list.Add(found...)
	m.broken = found.HasErrors()
	m.Pos = diag.Pos{File: p, Line: k.Line, Col: k.Col}
	m.Number = c.within(k.Number, "the meeting's number", 1, maxMeetings, 0)
	c.allow(k.Allow)
	atMost(c.reader, k.Talk, maxTalk, "a meeting", "things to talk about")
	m.Title, m.Question, m.Updated = c.title(k.Title, "the title of a meeting", maxName), c.title(k.Question, "the question", maxTitle), k.Updated.Or(c.site.Updated)
	m.Change = c.title(k.Change, "what changed", maxAlt)
	for _, s := range k.Bring {
		m.Bring = append(m.Bring, c.plain(s))
	}
	for _, t := range k.Prepare {
		m.Prepare = append(m.Prepare, Task{Pos: t.Pos, Task: c.plain(t.Task), Note: c.plain(t.Note)})
	}
	c.meetings = append(c.meetings, m)
}

// orderMeetings sorts the meetings, and tells of numbers that stand twice or
// are left out. A meeting whose number is taken is left out too.
func (c *courseReader) orderMeetings() {
	slices.SortStableFunc(c.meetings, func(a, b *meetingReader) int { return a.Number - b.Number })
	var out []*meetingReader
	next := 1
	for _, m := range c.meetings {
		at := m.keys.Number.Pos
		switch {
		case m.Number == 0: // told already
			c.lost[stem(m.File)] = true
			continue
		case m.Number < next:
			c.list.Add(diag.Errorf(at, diag.DuplicateID, "give one of them another",
				"the number %d is already at %s", m.Number, place(out[len(out)-1].keys.Number.Pos)))
			continue
		case m.Number > next && !c.lostMeeting():
			c.list.Add(diag.Errorf(at, diag.BadValue, "number the meetings 1, 2, 3 without a gap",
				"meeting %d comes before there is a meeting %d", m.Number, next))
		}
		next = m.Number + 1
		out = append(out, m)
		c.course.Meetings = append(c.course.Meetings, m.Meeting)
	}
	c.meetings = out
}

// finishMeeting looks up what a meeting names.
func (c *courseReader) finishMeeting(m *meetingReader) {
	k, src := &m.keys, c.textSource(m.File)
	m.Summary, m.Picture = c.sentences(src, k.Summary), c.picture(k.Picture)
	for _, t := range k.Talk {
		m.Talk = append(m.Talk, doc.Item{
			Pos: t.Pos, Picture: c.picture(t.Picture), Blocks: paragraph(t.Text.Pos, c.sentences(src, t.Text)),
		})
	}
	m.Uses = c.uses(m)
	m.Homework = c.homework(k.Homework, src)
	for _, a := range k.Agenda {
		var remember []string
		for _, s := range a.Remember {
			remember = append(remember, c.plain(s))
		}
		m.Remember = append(m.Remember, remember)
	}
}

// brokenMeeting tells whether there may be more in a meeting than could be read.
func (c *courseReader) brokenMeeting(n int) bool {
	return slices.ContainsFunc(c.meetings, func(m *meetingReader) bool { return m.Number == n && m.broken })
}

// meeting is the course's meeting of this number, or nil.
func (c *courseReader) meeting(n int) *Meeting {
	for _, m := range c.course.Meetings {
		if m.Number == n {
			return m
		}
	}
	return nil
}

// lostMeeting tells whether there may be a meeting that could not be read.
func (c *courseReader) lostMeeting() bool {
	return slices.ContainsFunc(keys(c.lost), func(name string) bool {
		p := path.Join(c.dir, name+".md")
		return c.folder.has(p) || c.folder.refused[p]
	})
}

// knownMeetings is the hint for a number that no meeting has.
func (c *courseReader) knownMeetings() string {
	var known []string
	for _, m := range c.course.Meetings {
		known = append(known, strconv.Itoa(m.Number))
	}
	if len(known) == 0 {
		return "the course has no meetings"
	}
	return fmt.Sprintf("the meetings are %s", strings.Join(known, ", "))
}
