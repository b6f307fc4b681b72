package group

import (
	"bytes"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// A Form is a group's file as a form on screen has it: all is text, and what is empty
// was not given. Its keys are those of the file.
type Form struct {
	Course       string            `json:"course"`
	Name         string            `json:"name"`
	Place        string            `json:"place"`
	Phone        string            `json:"phone"`
	Logo         string            `json:"logo"`
	Facilitators []FormFacilitator `json:"facilitators"`
	Meetings     []FormMeeting     `json:"meetings"`
	Participants []FormParticipant `json:"participants"`
	Substances   []string          `json:"substances"`
}

// A FormFacilitator is a facilitator in a form.
type FormFacilitator struct {
	Name  string `json:"name"`
	Phone string `json:"phone"`
}

// A FormMeeting is a meeting in a form. A date is written 2027-01-12.
type FormMeeting struct {
	Date string `json:"date"`
	Time string `json:"time"`
}

// A FormParticipant is a participant in a form.
type FormParticipant struct {
	Name        string `json:"name"`
	Persona     string `json:"persona"`
	Support     string `json:"support"`
	Recognition string `json:"recognition"`
}

// YAML is the group's file: a line for each person and each meeting, without the keys
// that have no value. Only the course is always there: without it there is no file.
func (f Form) YAML() []byte {
	var out bytes.Buffer
	for _, p := range f.pairs() {
		if p.value = tidy(p.value); p.value != "" || p.key == "course" {
			out.WriteString(p.key + ": " + scalar(p.value) + "\n")
		}
	}
	list := func(key string, n int, item func(i int) []pair) {
		if n == 0 {
			return
		}
		out.WriteString(key + ":\n")
		for i := range n {
			out.WriteString("  - " + flow(item(i)) + "\n")
		}
	}
	list("facilitators", len(f.Facilitators), func(i int) []pair { return f.Facilitators[i].pairs() })
	list("meetings", len(f.Meetings), func(i int) []pair { return f.Meetings[i].pairs() })
	list("participants", len(f.Participants), func(i int) []pair { return f.Participants[i].pairs() })
	if len(f.Substances) > 0 {
		words := make([]string, len(f.Substances))
		for i, s := range f.Substances {
			words[i] = scalar(tidy(s))
		}
		out.WriteString("substances: [" + strings.Join(words, ", ") + "]\n")
	}
	return out.Bytes()
}

func (f Form) pairs() []pair {
	return []pair{{"course", f.Course}, {"name", f.Name}, {"place", f.Place}, {"phone", f.Phone}, {"logo", f.Logo}}
}

func (f FormFacilitator) pairs() []pair { return []pair{{"name", f.Name}, {"phone", f.Phone}} }

func (m FormMeeting) pairs() []pair { return []pair{{"date", m.Date}, {"time", m.Time}} }

func (p FormParticipant) pairs() []pair {
	return []pair{{"name", p.Name}, {"persona", p.Persona}, {"support", p.Support}, {"recognition", p.Recognition}}
}

// ReadForm is a group's file as a form. Findings are of how it is written: what its
// values say is told when the form is looked at. With one that is an error the form
// is empty.
func ReadForm(file string, data []byte) (Form, diag.List) {
	var k groupKeys
	found := strictyaml.Decode(file, 0, data, &k)
	if found.HasErrors() {
		return Form{}, found
	}
	f := Form{Course: tidy(k.Course.Value), Name: tidy(k.Name.Value), Place: tidy(k.Place.Value), Phone: tidy(k.Phone.Value), Logo: tidy(k.Logo.Value)}
	for _, x := range k.Facilitators {
		f.Facilitators = append(f.Facilitators, FormFacilitator{tidy(x.Name.Value), tidy(x.Phone.Value)})
	}
	for _, x := range k.Meetings {
		m := FormMeeting{Time: tidy(x.Time.Value)}
		if !x.Date.None() {
			m.Date = x.Date.String()
		}
		f.Meetings = append(f.Meetings, m)
	}
	for _, x := range k.Participants {
		f.Participants = append(f.Participants, FormParticipant{tidy(x.Name.Value), tidy(x.Persona.Value), tidy(x.Support.Value), tidy(x.Recognition.Value)})
	}
	for _, x := range k.Substances {
		f.Substances = append(f.Substances, tidy(x.Value))
	}
	return f, found
}
