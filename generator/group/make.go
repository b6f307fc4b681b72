package group

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// A File is one file of a group's set: a PDF, or its calendar.
type File struct {
	Path string // below the folder of the set, with slashes
	Data []byte
}

// Choice says what of a set is made; none chosen is all.
type Choice struct {
	Only       string // a material's id, or what agenda and preparation are called in paths
	Meeting    int    // a meeting's number: what is printed for it alone
	Separators bool   // a sheet in front of each print job tells of it
}

// ErrChoice is that there is nothing that was chosen.
var ErrChoice = errors.New("no such choice")

// Make makes a group's set: print jobs of all meetings and of each, with a plan of how
// they are printed, what each participant gets, what the group shares, and a
// calendar. Emit takes the files one at a time, in the same order each time; of is
// how many there are. With a finding that is an error there is no file: all is laid
// out before the first is drawn.
func (s *Source) Make(g *Group, c Choice, emit func(f File, of int) error) (diag.List, error) {
	if err := s.offers(g, c); err != nil {
		return nil, err
	}
	m := s.maker(g, c)
	if found := m.tooMany(); found.HasErrors() {
		return found, nil
	}
	m.collect()
	found, err := m.lay()
	if err != nil || found.HasErrors() {
		return found, err
	}
	tasks, err := m.tasks()
	if err != nil {
		return found, err
	}
	return found, inOrder(tasks, emit)
}

// tooMany tells of more participants than everything is made for.
func (m *maker) tooMany() (found diag.List) {
	if len(m.g.Participants) > MaxWhole && m.choice.Only == "" {
		found.Add(diag.Errorf(m.g.Participants[MaxWhole].Pos, diag.TooManyWhole, "make one material at a time, with --only diplom for example",
			"everything is made for %d participants at the most, not %d", MaxWhole, len(m.g.Participants)))
	}
	return found
}

// offers tells what is wrong with a choice.
func (s *Source) offers(g *Group, c Choice) error {
	if n := len(g.Course.Meetings); c.Meeting < 0 || c.Meeting > n {
		return fmt.Errorf("%w: %q has meetings 1 to %d, and no %d", ErrChoice, g.Course.Title, n, c.Meeting)
	}
	known := []string{s.in.Words.Print.Agenda, s.in.Words.Print.Preparation}
	for _, m := range g.Course.Materials {
		known = append(known, m.ID)
	}
	if c.Only != "" && !slices.Contains(known, c.Only) {
		return fmt.Errorf("%w: %q has no material %q; %s", ErrChoice, g.Course.Title, c.Only, strictyaml.Suggest(c.Only, known))
	}
	return nil
}

// A maker is one set on its way.
type maker struct {
	*Source
	g      *Group
	choice Choice
	t      *print.Typeset
	pieces map[pieceKey]*piece
	order  []*piece // in the order of the meetings, then of the materials
	uses   []use
	values map[int]doc.Values // what all copies say, by the meeting that they are for; 0 for none
}

func (s *Source) maker(g *Group, c Choice) *maker {
	return &maker{Source: s, g: g, choice: c, t: print.NewTypeset(s.in), pieces: map[pieceKey]*piece{}, values: map[int]doc.Values{}}
}

// A use is a piece as a meeting prints it.
type use struct {
	content.Use
	piece   *piece
	meeting int
}

// A task is a file to be drawn.
type task struct {
	path string
	draw func() ([]byte, error)
}

// tasks is all files of the set. What tells of the print jobs is laid out here.
func (m *maker) tasks() ([]task, error) {
	var out []task
	if m.choice.Only == "" {
		if m.choice.Meeting == 0 {
			jobs, err := m.jobs("", m.g.Course.Title, m.uses)
			if err != nil {
				return nil, err
			}
			out = append(out, jobs...)
		}
		for _, meeting := range m.g.Course.Meetings {
			n := meeting.Number
			uses := slices.DeleteFunc(slices.Clone(m.uses), func(u use) bool { return u.meeting != n })
			if m.choice.Meeting != 0 && m.choice.Meeting != n || len(uses) == 0 {
				continue
			}
			title := words.Fill(m.in.Words.Content.MeetingTitle, "number", strconv.Itoa(n), "title", meeting.Title)
			jobs, err := m.jobs(m.in.Words.Print.Meeting+"-"+strconv.Itoa(n), title, uses)
			if err != nil {
				return nil, err
			}
			out = append(out, jobs...)
		}
	}
	out = append(out, m.own()...)
	if cal := m.g.Calendar(m.in.Words); cal != nil && m.choice == (Choice{Separators: m.choice.Separators}) {
		out = append(out, task{m.in.Words.Group.Print.Calendar + ".ics", func() ([]byte, error) { return cal, nil }})
	}
	return out, nil
}

// own is the files of single pieces: what each participant gets, in a folder of their
// own; what is in no print job and bears names, for all of them in one file; and what
// the group shares.
func (m *maker) own() []task {
	w := m.in.Words
	var names []string
	for _, p := range m.g.Participants {
		names = append(names, p.Name.Text)
	}
	folders := Filenames(names, w.Group.Print.Person)
	var people, shared []task
	pdf := func(p *piece, folder string, numbers ...int) task {
		return task{path.Join(folder, p.file), func() ([]byte, error) {
			f, err := m.t.PDF(p.copy.Title, numbers...)
			return f.Data, err
		}}
	}
	for i := range m.g.Participants {
		for _, p := range m.order {
			if p.personal {
				people = append(people, pdf(p, path.Join(w.Group.Print.People, folders[i]), p.numbers[i]))
			}
		}
	}
	for _, p := range m.order {
		switch {
		case !p.personal:
			shared = append(shared, pdf(p, w.Group.Print.Materials, p.alone))
		case m.choice.Only != "" || !p.printed:
			shared = append(shared, pdf(p, w.Group.Print.People, p.numbers...))
		}
	}
	return append(people, shared...)
}
