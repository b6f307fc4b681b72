package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// threadFile is what a group did, from meeting to meeting. The meetings are the
// course's own; the file says what to talk of when the group looks back.
type threadFile struct {
	materialKeys
	sheetKeys
	Ask    strictyaml.String `yaml:"ask,required"`
	Points []pointKeys       `yaml:"points,required"`
}

func (threadFile) Thing() string { return "a thread" }

func (*threadFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

type pointKeys struct {
	diag.Pos
	Picture strictyaml.String `yaml:"picture,required"`
	Text    strictyaml.String `yaml:"text,required"`
}

func (pointKeys) Thing() string { return "a point to talk of" }

func (f *threadFile) block(c *courseReader, m *Material) doc.Block {
	src := c.textSource(m.File)
	atMost(c.reader, f.Points, maxPoints, "a thread", "points")
	out := doc.Thread{Pos: f.Ask.Pos, Ask: c.plain(f.Ask)}
	for _, meeting := range c.meetings {
		stop := doc.ThreadStop{Pos: meeting.keys.Title.Pos, Number: meeting.Number, Title: meeting.Title,
			Question: meeting.Question, Picture: meeting.Picture}
		if h := meeting.Homework; h != nil {
			stop.Task, stop.Sign = words.Fill(c.words.Content.ThreadTask, "title", h.Title), h.Picture
		}
		out.Stops = append(out.Stops, stop)
	}
	if len(out.Stops) == 0 && !c.lostMeeting() {
		c.list.Add(diag.Errorf(m.Pos, diag.BadValue, "write the meetings first, or take the thread out", "a thread goes from meeting to meeting, and the course has none"))
	}
	for _, k := range f.Points {
		out.Points = append(out.Points, doc.Point{Pos: k.Text.Pos, Picture: c.picture(k.Picture), Text: c.inlines(src, k.Text)})
	}
	return out
}
