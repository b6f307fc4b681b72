// Package group reads a group's own file: its dates, its people, and what they know.
// The file holds personal data. It lies outside the content folder, nothing of a site
// is ever made of it, and what is made of it goes to the one who asked.
package group

import (
	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print/layout"
	"trykklar/generator/words"
)

// MaxParticipants is how many a group may have. Nobody meets with so many: it is for
// those who print diplomas for a whole year.
const MaxParticipants = 1000

// MaxWhole is how many participants everything is made for at once: a thousand
// logbooks in memory are more than most machines have.
const MaxWhole = 60

// A Group is who meets, when and where. Each value knows where it was written, so
// that a name that does not fit is told at the name. All but the course may be absent.
type Group struct {
	File         string // as findings name it
	Course       *content.Course
	Name         doc.Value
	Place        doc.Value
	Phone        doc.Value  // for help, the municipality's own
	Logo         doc.Value  // the name of a picture's file beside the group's own
	Mark         layout.Art // that picture
	Facilitators []Facilitator
	Meetings     []Meeting // the first is meeting 1; one that is missing has no date yet
	Participants []Participant
	Substances   []string // words of cards, in small letters; empty for all
}

// A Facilitator leads the group.
type Facilitator struct {
	diag.Pos
	Name  doc.Value
	Phone doc.Value // of their own, for their participants
}

// A Meeting is when the group meets.
type Meeting struct {
	diag.Pos // of its date, if it has one
	Date     content.Date
	Time     doc.Value
}

// A Participant is one of the group. Who has no name has lines to write it on.
type Participant struct {
	diag.Pos
	Name        doc.Value
	Persona     string // the id of one of the course's; empty for none
	Support     doc.Value
	Recognition doc.Value // what is said on the diploma
}

// Read reads a group's file for the courses of a site. file is its name in findings.
// Before today, a day for which none is zero, a date is likely a slip, and is warned of.
// beside gives the picture that the file names; nil where none can be had. The group is nil
// when a finding is an error.
func Read(file string, data []byte, site *content.Site, w *words.Words, today content.Date, beside Beside) (*Group, diag.List) {
	r := &reader{words: w, today: today}
	r.decode(file, data)
	g := r.group(site)
	g.Mark = r.logo(g.Logo, beside)
	r.list.Sort()
	if r.list.HasErrors() {
		return nil, r.list
	}
	return g, r.list
}

// Personas is the personas that the participants chose, in the order of the course;
// nil when nobody did.
func (g *Group) Personas() []string {
	var out []string
	for _, p := range g.Course.Personas {
		for _, one := range g.Participants {
			if one.Persona == p.ID {
				out = append(out, p.ID)
				break
			}
		}
	}
	return out
}
