package content

import (
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/markdown"
	"trykklar/generator/strictyaml"
)

// textFile is a text in Markdown.
type textFile struct {
	materialKeys
	CoverTitle strictyaml.String `yaml:"cover_title"`
	Eyebrow    strictyaml.String `yaml:"eyebrow"`
	front      front
}

func (textFile) Thing() string { return "a text" }

func (*textFile) forms() []Form { return []Form{A4, A3, A3OnA4, Booklet, Folded, PrintShop} }

func (f *textFile) written(front front) { f.front = front }

// finishText makes the document of a text. Every sheet of the course is made
// by then, so that the text may take it in.
func (c *courseReader) finishText(m *materialReader, f *textFile) {
	cover := c.title(f.CoverTitle, "the title on the cover", maxTitle)
	if cover == "" {
		cover = m.Title
	}
	if eyebrow := c.title(f.Eyebrow, "the eyebrow", maxEyebrow); eyebrow != "" {
		m.Document.Eyebrow = eyebrow
	}
	before := len(c.list)
	m.Document.Blocks = c.body(m.File, f.front, cover)
	if len(m.Document.Blocks) == 0 && len(c.list) == before {
		c.list.Add(diag.Errorf(diag.Pos{File: m.File}, diag.EmptyFile, "write the text below the second line of ---",
			"the text %q has no words", m.Title))
	}
}

// textSource is how texts of a file are read in this course.
func (c *courseReader) textSource(file string) markdown.Source {
	src := c.source(file)
	src.Terms = c.terms
	src.Emotions = c.feelings()
	src.Material = func(id string) bool { return c.find(id) != nil || c.lost[id] }
	src.Meeting = func(n int) bool { return c.meeting(n) != nil || c.lostMeeting() }
	return src
}

// body reads the Markdown of a file, and gives it what only the course knows:
// the meetings on roads, the people on covers.
func (c *courseReader) body(file string, f front, cover string) []doc.Block {
	src := c.textSource(file)
	src.Line, src.Text, src.Expand = f.bodyLine, f.body, (&expander{courseReader: c, taken: map[string]bool{}}).expand
	var missing []string
	src.Alt = func(id string) (string, bool) {
		alt, ok := c.altOf(id)
		if !ok {
			missing = append(missing, id)
		}
		return alt, ok
	}
	blocks, list := markdown.Parse(src)
	for _, f := range list {
		c.list.Add(c.sharper(f, missing))
	}
	return c.complete(blocks, cover)
}

// sharper is a finding about a picture with the nearest id that there is as its
// hint: Markdown does not know them all.
func (c *courseReader) sharper(f diag.Finding, missing []string) diag.Finding {
	for _, id := range missing {
		if f.Code == diag.UnknownID && strings.Contains(f.Text, strconv.Quote(id)) {
			if n := strictyaml.Nearest(id, keys(c.site.Pictures)); n != "" {
				f.Hint = "did you mean " + n + "?"
			}
		}
	}
	return f
}

// complete fills in roads and covers.
func (c *courseReader) complete(blocks []doc.Block, cover string) []doc.Block {
	out := make([]doc.Block, 0, len(blocks))
	for _, b := range blocks {
		switch t := b.(type) {
		case doc.Road:
			b = c.road(t.Pos, t.Now)
		case doc.Cover:
			t.Eyebrow, t.Title = c.course.Title, cover
			if !t.NoRoad {
				t.Road = c.road(t.Pos, 0)
			}
			t.Faces = nil
			for _, p := range c.course.Personas {
				if face := c.face(p, "ok", t.Pos); !face.None() {
					t.Faces = append(t.Faces, face)
				}
			}
			if len(t.Faces) == 0 {
				t.Picture = c.course.Picture
			}
			b = t
		case doc.Contents:
			if len(t.Title) == 0 {
				t.Title = []doc.Inline{doc.Text{Pos: t.Pos, Text: c.words.Content.Contents}}
			}
			if n := len(doc.Outline(blocks)); n < 2 && !c.list.HasErrors() {
				c.list.Add(diag.Errorf(t.Pos, diag.BadValue, "take it out, or write headings: # Words",
					"a contents has nothing to list with %d headings", n))
			}
			b = t
		case doc.Box:
			t.Blocks = c.complete(t.Blocks, cover)
			b = t
		case doc.List:
			t.Items = slices.Clone(t.Items) // a meeting's items stand in its own page too
			for i := range t.Items {
				t.Items[i].Blocks = c.complete(t.Items[i].Blocks, cover)
			}
			b = t
		}
		out = append(out, b)
	}
	return out
}

// road is the course's road, at one of its meetings.
func (c *courseReader) road(pos diag.Pos, now int) doc.Road {
	road := c.course.Road()
	road.Pos, road.Now = pos, now
	if now != 0 && c.meeting(now) == nil && !c.lostMeeting() {
		c.list.Add(diag.Errorf(pos, diag.UnknownID, c.knownMeetings(), "there is no meeting %d", now))
	}
	return road
}
