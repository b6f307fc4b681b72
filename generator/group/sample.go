package group

import (
	"fmt"
	"strings"
	"time"

	"trykklar/generator/content"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// Sample is a group's file for somebody to change, with comments that tell what to write.
// An empty course is the first. Its meetings come some weeks after today.
func (s *Source) Sample(course string, today content.Date) ([]byte, error) {
	var c *content.Course
	var known []string
	for _, one := range s.in.Site.Courses {
		known = append(known, one.ID)
		if one.ID == course || course == "" && c == nil {
			c = one
		}
	}
	if c == nil {
		return nil, fmt.Errorf("%w: there is no course %q; %s", ErrChoice, course, strictyaml.Suggest(course, known))
	}
	w := s.in.Words.Group.Sample
	var personas []string
	for _, p := range c.Personas {
		personas = append(personas, p.ID)
	}
	substances := substancesOf(c)
	var asWritten []string
	for _, s := range substances {
		asWritten = append(asWritten, scalar(s))
	}
	notes := map[string][]string{
		"course": w.Head, "phone": w.Phone, "meetings": w.Meetings,
		"facilitators": w.Logo, // above the people, where a logo's line would stand
		"participants": filled(w.Participants, "personas", personas),
		"substances":   filled(w.Substances, "substances", asWritten),
	}
	var out strings.Builder
	for line := range strings.Lines(string(sample(c, w, personas, substances, today).YAML())) {
		key, _, _ := strings.Cut(line, ":")
		for _, note := range notes[key] {
			out.WriteString("# " + note + "\n")
		}
		out.WriteString(line)
	}
	return []byte(out.String()), nil
}

// sample is an imagined group.
func sample(c *content.Course, w words.GroupSample, personas, substances []string, today content.Date) Form {
	f := Form{Course: c.ID, Name: w.Name, Place: w.Place, Phone: w.Number}
	for _, name := range w.Leaders {
		f.Facilitators = append(f.Facilitators, FormFacilitator{Name: name})
	}
	f.Facilitators[0].Phone = w.Number
	for i := range c.Meetings {
		f.Meetings = append(f.Meetings, FormMeeting{soon(today, i), w.Time})
	}
	for i, name := range w.People {
		p := FormParticipant{Name: name}
		if len(personas) > 0 {
			p.Persona = personas[(i+1)%len(personas)]
		}
		f.Participants = append(f.Participants, p)
	}
	f.Participants[0].Support, f.Participants[0].Recognition = w.Support, w.Recognition
	f.Substances = substances[:min(2, len(substances))]
	return f
}

// soon is the first Tuesday that is four weeks away, or that of a later week.
func soon(today content.Date, week int) string {
	day := time.Date(today.Year, time.Month(today.Month), today.Day+7*(week+4), 0, 0, 0, 0, time.UTC)
	return day.AddDate(0, 0, int(time.Tuesday-day.Weekday()+7)%7).Format("2006-01-02")
}

// filled is the lines of a comment with a list in it, which goes on over several lines.
func filled(lines []string, place string, list []string) []string {
	const most = 90 // letters on a line
	var out []string
	for _, l := range lines {
		line := ""
		for word := range strings.FieldsSeq(words.Fill(l, place, strings.Join(list, ", "))) {
			if line != "" && len([]rune(line))+1+len([]rune(word)) > most {
				out = append(out, line)
				line = ""
			}
			line = strings.TrimSpace(line + " " + word)
		}
		out = append(out, line)
	}
	return out
}
