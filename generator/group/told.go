package group

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/print/font"
	"trykklar/generator/words"
)

// A Told is a finding as the form tells it, in the words of the language: what is
// wrong, and what to do.
type Told struct {
	Path     string    `json:"path"` // of the form, such as participants.2.name; empty for all of it
	Line     int       `json:"line"` // of the group's file
	Severity string    `json:"severity"`
	Code     diag.Code `json:"code"`
	Text     string    `json:"text"`
}

// maxLettersTold is how many letters are shown that cannot be printed: of a name in another script there is no end.
const maxLettersTold = 5

// A teller puts findings of one group's file in words.
type teller struct {
	words  *words.Words
	fonts  *font.Family
	site   *content.Site
	file   string
	places []place
}

// tell is findings of a group's file, each once at its place.
func (s *Source) tell(file string, data []byte, found diag.List) []Told {
	t := teller{s.in.Words, s.in.Fonts, s.in.Site, file, places(file, data)}
	out := []Told{}
	for _, f := range found {
		if told := t.told(f); !slices.Contains(out, told) {
			out = append(out, told)
		}
	}
	return out
}

func (t teller) told(f diag.Finding) Told {
	out := Told{Line: f.Pos.Line, Severity: f.Severity.String(), Code: f.Code}
	w := t.words.Group.Findings
	if f.Pos.File != t.file {
		out.Line = 0
		out.Text = words.Fill(w.Elsewhere, "title", t.title(f.Pos.File))
		return out
	}
	at := placeOf(t.places, f.Pos)
	out.Path = at.path
	list, rest, _ := strings.Cut(at.path, ".")
	number, _, _ := strings.Cut(rest, ".")
	switch f.Code {
	case diag.TooMany:
		out.Path = list
		out.Text = words.Fill(w.TooMany.Of(list), "n", strconv.Itoa(t.count(list)), "most", strconv.Itoa(t.most(list)))
	case diag.TooManyWhole:
		out.Path = list
		out.Text = words.Fill(w.Codes[f.Code], "most", strconv.Itoa(MaxWhole))
	case diag.TooLong:
		most := maxLetters
		if strings.HasSuffix(at.path, ".recognition") {
			most = maxRecognition
		}
		out.Text = words.Fill(w.Codes[f.Code], "n", strconv.Itoa(utf8.RuneCountInString(at.value)), "most", strconv.Itoa(most))
	case diag.DateOrder, diag.PastDate:
		i, _ := strconv.Atoi(number)
		out.Text = words.Fill(w.Codes[f.Code], "meeting", strconv.Itoa(i+1), "before", strconv.Itoa(t.before(i)+1))
	case diag.MissingGlyph:
		out.Text = words.Fill(w.Codes[f.Code], "letters", t.lacking(at.value))
	default:
		out.Text = w.Codes[f.Code]
	}
	return out
}

// title is what a reader calls the text of a file of the content.
func (t teller) title(file string) string {
	for _, c := range t.site.Courses {
		for _, m := range c.Materials {
			if m.Pos.File == file {
				return m.Title
			}
		}
		for _, m := range c.Meetings {
			if m.Pos.File == file {
				return words.Fill(t.words.Content.MeetingTitle, "number", strconv.Itoa(m.Number), "title", m.Title)
			}
		}
	}
	return file
}

// count is how many items a list of the file has.
func (t teller) count(list string) int {
	n := 0
	for _, p := range t.places {
		if p.path == list+"."+strconv.Itoa(n) {
			n++
		}
	}
	return n
}

// most is how many a list may have.
func (t teller) most(list string) int {
	switch list {
	case "facilitators":
		return maxFacilitators
	case "participants":
		return MaxParticipants
	}
	if c := t.course(); c != nil {
		return len(c.Meetings)
	}
	return 0
}

func (t teller) course() *content.Course {
	for _, p := range t.places {
		for _, c := range t.site.Courses {
			if p.path == "course" && p.value == c.ID {
				return c
			}
		}
	}
	return nil
}

// before is the last meeting before this one that has a date, both from 0.
func (t teller) before(meeting int) int {
	for i := meeting - 1; i >= 0; i-- {
		if slices.ContainsFunc(t.places, func(p place) bool { return p.path == fmt.Sprintf("meetings.%d.date", i) }) {
			return i
		}
	}
	return meeting - 1
}

// lacking is the characters of a text that the font lacks, each once.
func (t teller) lacking(text string) string {
	var out []string
	for _, r := range text {
		if _, ok := t.fonts.Regular.Glyph(r); ok || r == '\n' || slices.Contains(out, string(r)) {
			continue
		}
		if len(out) == maxLettersTold {
			return strings.Join(out, " ") + " …"
		}
		out = append(out, string(r))
	}
	return strings.Join(out, " ")
}
