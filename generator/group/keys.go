package group

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// groupKeys is a group's file.
type groupKeys struct {
	diag.Pos
	Course       strictyaml.String   `yaml:"course,required"`
	Name         strictyaml.String   `yaml:"name"`
	Place        strictyaml.String   `yaml:"place"`
	Phone        strictyaml.String   `yaml:"phone"`
	Logo         strictyaml.String   `yaml:"logo"`
	Facilitators []facilitator       `yaml:"facilitators"`
	Meetings     []meetingKeys       `yaml:"meetings"`
	Participants []participantKeys   `yaml:"participants"`
	Substances   []strictyaml.String `yaml:"substances"`
}

func (groupKeys) Thing() string { return "a group" }

type facilitatorKeys struct {
	diag.Pos
	Name  strictyaml.String `yaml:"name"`
	Phone strictyaml.String `yaml:"phone"`
}

func (facilitatorKeys) Thing() string { return "a facilitator" }

// A facilitator is written as keys with values, or as a name alone.
type facilitator struct{ facilitatorKeys }

// DecodeYAML reads both.
func (f *facilitator) DecodeYAML(n *strictyaml.Node) diag.List {
	if n.Kind == strictyaml.Scalar {
		f.Pos = n.Pos
		return n.Decode(&f.Name)
	}
	return n.Decode(&f.facilitatorKeys)
}

type meetingKeys struct {
	diag.Pos
	Date date              `yaml:"date"`
	Time strictyaml.String `yaml:"time"`
}

// A date knows where it was written, and its slips have a code of their own.
type date struct {
	diag.Pos
	content.Date
}

// DecodeYAML reads a date written year, month, day.
func (d *date) DecodeYAML(n *strictyaml.Node) diag.List {
	d.Pos = n.Pos
	found := n.Decode(&d.Date)
	for i, f := range found {
		if f.Code == diag.BadValue {
			found[i].Code = diag.BadDate
		}
	}
	return found
}

func (meetingKeys) Thing() string { return "a meeting of a group" }

type participantKeys struct {
	diag.Pos
	Name        strictyaml.String `yaml:"name"`
	Persona     strictyaml.String `yaml:"persona"`
	Support     strictyaml.String `yaml:"support"`
	Recognition strictyaml.String `yaml:"recognition"`
}

func (participantKeys) Thing() string { return "a participant" }

// The limits of what is written. What does not fit its place, layout tells: it measures.
const (
	maxLetters      = 120 // of a name, a place or a time
	maxRecognition  = 600 // letters of what a diploma says
	maxFacilitators = 6
)

// A reader reads one group's file.
type reader struct {
	words *words.Words
	today content.Date
	keys  groupKeys
	list  diag.List
}

func (r *reader) decode(file string, data []byte) {
	r.list.Add(strictyaml.Decode(file, 0, data, &r.keys)...)
}

// group is what the file says, as far as it can be.
func (r *reader) group(site *content.Site) *Group {
	k := r.keys
	g := &Group{File: k.File, Course: r.course(site), Name: r.line(k.Name), Place: r.line(k.Place), Phone: r.line(k.Phone), Logo: r.line(k.Logo)}
	if len(k.Facilitators) > maxFacilitators {
		r.list.Add(diag.Errorf(k.Facilitators[maxFacilitators].Pos, diag.TooMany, fmt.Sprintf("name %d at the most", maxFacilitators),
			"a group has room for %d facilitators, not %d", maxFacilitators, len(k.Facilitators)))
	}
	for _, f := range k.Facilitators {
		g.Facilitators = append(g.Facilitators, Facilitator{f.Pos, r.line(f.Name), r.line(f.Phone)})
	}
	if n := len(k.Participants); n > MaxParticipants {
		r.list.Add(diag.Errorf(k.Participants[MaxParticipants].Pos, diag.TooMany, "make two groups of it",
			"a group has %d participants at the most, not %d", MaxParticipants, n))
	}
	if g.Course == nil {
		return g
	}
	r.meetings(g)
	for _, p := range k.Participants {
		g.Participants = append(g.Participants, Participant{
			Pos: p.Pos, Name: r.line(p.Name), Support: r.line(p.Support), Persona: r.persona(p.Persona, g.Course), Recognition: r.text(p.Recognition),
		})
	}
	r.sameNames(g.Participants)
	r.substances(g)
	return g
}

// sameNames warns of two who are called the same: nobody could tell their papers apart.
func (r *reader) sameNames(people []Participant) {
	taken := map[string]bool{}
	for _, p := range people {
		name := strings.ToLower(p.Name.Text)
		if name != "" && taken[name] {
			r.list.Add(diag.Warningf(p.Name.Pos, diag.SameName, "write a letter of the family name too, such as Anna K.",
				"two participants are called %q, and their papers look alike", p.Name.Text))
		}
		taken[name] = true
	}
}

func (r *reader) course(site *content.Site) *content.Course {
	var known []string
	for _, c := range site.Courses {
		if c.ID == r.keys.Course.Value {
			return c
		}
		known = append(known, c.ID)
	}
	if r.keys.Course.Value != "" {
		r.unknown(r.keys.Course, "course", known)
	}
	return nil
}

// meetings is when the group meets. Days that are not in order, or are past, are
// likely a slip of the pen.
func (r *reader) meetings(g *Group) {
	if n, most := len(r.keys.Meetings), len(g.Course.Meetings); n > most {
		r.list.Add(diag.Errorf(r.keys.Meetings[most].Pos, diag.TooMany, "keep as many as the course has",
			"%q has %d meetings, not %d", g.Course.Title, most, n))
	}
	last := content.Date{}
	for i, m := range r.keys.Meetings {
		g.Meetings = append(g.Meetings, Meeting{m.Pos, m.Date.Date, r.line(m.Time)})
		if m.Date.None() {
			continue
		}
		g.Meetings[i].Pos = m.Date.Pos
		day := m.Date.String()
		switch {
		case !last.None() && day <= last.String():
			r.list.Add(diag.Errorf(m.Date.Pos, diag.DateOrder, "put the dates in order, each day once",
				"meeting %d is on %s, and the one before it on %s", i+1, day, last))
		case day < r.today.String():
			r.list.Add(diag.Warningf(m.Date.Pos, diag.PastDate, "look at the year", "meeting %d is on %s, which is past", i+1, day))
		}
		last = m.Date.Date
	}
}

func (r *reader) persona(s strictyaml.String, c *content.Course) string {
	var known []string
	for _, p := range c.Personas {
		known = append(known, p.ID)
	}
	if s.Value != "" && !slices.Contains(known, s.Value) {
		r.unknown(s, "persona", known)
		return ""
	}
	return s.Value
}

// substances is words of the course's cards, or the names of their groups.
func (r *reader) substances(g *Group) {
	known := substancesOf(g.Course)
	for _, s := range r.keys.Substances {
		if s.Value == "" {
			continue // a place in a form where nothing was chosen
		}
		at := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, s.Value) })
		if at < 0 {
			r.unknown(s, "substance", known)
			continue
		}
		g.Substances = append(g.Substances, strings.ToLower(known[at]))
	}
}

// line is a text on one line that fits in a place for a name.
func (r *reader) line(s strictyaml.String) doc.Value {
	v := r.text(s)
	if strings.Contains(v.Text, "\n") {
		r.list.Add(diag.Errorf(s.Pos, diag.SeveralLines, "write it on one line", "%q has several lines", v.Text))
	}
	if n := len([]rune(v.Text)); n > maxLetters {
		r.list.Add(diag.Errorf(s.Pos, diag.TooLong, "write it shorter", "%q has %d letters; there is room for %d", v.Text, n, maxLetters))
	}
	return v
}

func (r *reader) text(s strictyaml.String) doc.Value {
	v := doc.Value{Pos: s.Pos, Text: strings.TrimSpace(s.Value)}
	if n := len([]rune(v.Text)); n > maxRecognition {
		r.list.Add(diag.Errorf(s.Pos, diag.TooLong, "write it shorter", "the text has %d letters; there is room for %d", n, maxRecognition))
	}
	return v
}

func (r *reader) unknown(s strictyaml.String, what string, known []string) {
	hint := strictyaml.Suggest(s.Value, known)
	r.list.Add(diag.Errorf(s.Pos, diag.UnknownID, cmp.Or(hint, "leave it out"), "there is no %s %q", what, s.Value))
}
