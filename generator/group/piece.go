package group

import (
	"slices"
	"strconv"
	"strings"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/print"
	"trykklar/generator/words"
)

// A piece is a document in a form, laid out once for all, or once for each who gets
// it with their own name.
type piece struct {
	copy     print.Copy // with no values yet
	file     string     // its name
	people   int        // who get it with their own name, if it has a place for one; 0 for none
	at       int        // the meeting whose date it bears; 0 for none
	which    string     // of whom its sets are: "2 ung mand"
	sets     int        // how many people a deck is made for: its copy holds a set for each; 0 for a copy that is counted
	printed  bool       // in a job
	narrow   bool       // it has fewer cards than what is published, or more
	personal bool
	numbers  []int // of its copies in the typeset: one for each, or one for all
	alone    int   // of a copy for a file of its own, which can be filled in on screen
}

// A pieceKey is what makes pieces one.
type pieceKey struct {
	document *doc.Document
	form     content.Form
	at       int
}

// collect finds what is made: what each meeting prints, and what the course has besides
// and the group's file says something on.
func (m *maker) collect() {
	c, w := m.g.Course, m.in.Words
	for _, meeting := range c.Meetings {
		if m.choice.Meeting != 0 && m.choice.Meeting != meeting.Number {
			continue
		}
		for _, u := range meeting.Uses {
			if !u.Ticked || u.Form == "" || m.choice.Only != "" && m.choice.Only != u.Material {
				continue
			}
			var p *piece
			n := meeting.Number
			switch mat := c.Material(u.Material); {
			case mat != nil && !m.g.Prints(mat) && m.choice.Only == "":
				continue
			case mat != nil:
				p = m.material(mat, u, n)
			case u.Material == w.Print.Preparation:
				p = m.piece(pieceKey{meeting.Preparation, u.Form, n}, w.Content.Preparation, meeting.Updated)
			default:
				p = m.piece(pieceKey{meeting.Agenda, u.Form, n}, w.Content.Agenda, meeting.Updated)
			}
			if mat := c.Material(u.Material); mat == nil {
				p.file = m.filename(w.Print.Meeting+"-"+strconv.Itoa(n)+"-"+u.Material, u.Form)
			}
			p.printed = true
			m.uses = append(m.uses, use{u, p, n})
		}
	}
	if m.choice.Meeting != 0 {
		return
	}
	for _, mat := range c.Materials {
		u := mat.Use()
		used := slices.ContainsFunc(m.uses, func(x use) bool { return x.Material == mat.ID })
		if u.Form != "" && !used && m.g.Prints(mat) && (m.choice.Only == "" || m.choice.Only == mat.ID) {
			m.material(mat, u, 0)
		}
	}
}

// material is the piece of a material as a meeting uses it.
func (m *maker) material(mat *content.Material, u content.Use, meeting int) *piece {
	at := 0
	if mat.Kind == "diploma" || m.anew(u) {
		at = meeting
	}
	p := m.piece(pieceKey{mat.Document, u.Form, at}, mat.Title, mat.Updated)
	p.file = m.filename(mat.ID, u.Form)
	if at > 0 && mat.Kind != "diploma" {
		p.file = m.filename(mat.ID+"-"+m.in.Words.Print.Meeting+"-"+strconv.Itoa(at), u.Form)
	}
	if p.printed || p.sets > 0 { // another meeting prints it too
		return p
	}
	people, leaders := len(m.g.Participants), len(m.g.Facilitators)
	switch {
	case u.Copies == content.Sets && people+leaders > 0:
		p.copy.Document, p.sets = m.g.Deal(mat.Document), people+leaders
		p.which = m.which(p.copy.Document)
	case u.Copies == content.Each && u.Form == content.CardsLaminate:
		p.copy.Document, p.sets = m.g.Repeat(mat.Document, people), people
	case u.Copies == content.Facilitators && u.Form == content.CardsLaminate:
		p.copy.Document, p.sets = m.g.Repeat(mat.Document, leaders), leaders
	case u.Copies == content.Each:
		p.people = people
		if mat.Kind == "nameplate" {
			p.people += leaders
		}
	}
	p.narrow = p.copy.Document != mat.Document
	return p
}

// anew tells of a material that is printed for several meetings: it bears the date of
// each.
func (m *maker) anew(u content.Use) bool {
	times := 0
	for _, meeting := range m.g.Course.Meetings {
		for _, x := range meeting.Uses {
			if x.Ticked && x.Material == u.Material && x.Form == u.Form {
				times++
			}
		}
	}
	return times > 1
}

// piece is the one of this key.
func (m *maker) piece(key pieceKey, title string, updated content.Date) *piece {
	if p := m.pieces[key]; p != nil {
		return p
	}
	p := &piece{at: key.at, copy: print.Copy{Title: title, Course: m.g.Course, Document: m.g.Narrow(key.document), Updated: updated, Form: key.form, Logo: m.g.Mark}}
	m.pieces[key] = p
	m.order = append(m.order, p)
	return p
}

func (m *maker) filename(name string, form content.Form) string {
	return name + "-" + m.in.Words.Print.FormPath[string(form)] + ".pdf"
}

// lay lays out all pieces: first one copy of each, which tells whether it has a place
// for who gets it, then the others.
func (m *maker) lay() (diag.List, error) {
	var firsts, rest []print.Copy
	for _, p := range m.order {
		c := m.of(p, 0, p.people > 0)
		c.Title = p.copy.Title
		firsts = append(firsts, c)
	}
	_, found, err := m.t.Lay(firsts...)
	if err != nil {
		return nil, err
	}
	for i, p := range m.order {
		p.numbers, p.alone = []int{i}, i
		p.personal = p.people > 0 && slices.ContainsFunc(m.t.Fields(i), isOwn)
	}
	// What the group's file says nothing on is printed as it is published.
	m.order = slices.DeleteFunc(m.order, func(p *piece) bool {
		return m.choice.Only == "" && !p.printed && !p.personal && !p.narrow && !m.t.Knows(p.alone)
	})
	next := len(firsts)
	for _, p := range m.order {
		switch {
		case p.personal:
			m.t.Rename(p.alone, m.of(p, 0, true).Title)
			for i := 1; i < p.people; i++ {
				rest = append(rest, m.of(p, i, true))
				p.numbers = append(p.numbers, next)
				next++
			}
		case p.copy.Form == content.A4 || p.copy.Form == content.A3:
			c := m.of(p, 0, false)
			c.Fields = true
			rest = append(rest, c)
			p.alone = next
			next++
		}
	}
	_, more, err := m.t.Lay(rest...)
	found.Add(more...)
	found.Sort()
	return m.ours(found), err
}

// ours is findings without the warnings of the published texts: they are their author's.
func (m *maker) ours(found diag.List) diag.List {
	return slices.DeleteFunc(slices.Compact(found), func(f diag.Finding) bool {
		return f.Severity != diag.Error && f.Pos.File != m.g.File
	})
}

// of is the copy of a piece for one of those who get it, or for all.
func (m *maker) of(p *piece, i int, own bool) print.Copy {
	c, w := p.copy, m.in.Words
	if m.values[p.at] == nil {
		m.values[p.at] = m.g.Shared(w)
		if p.at > 0 {
			m.values[p.at] = m.g.At(p.at, w)
		}
	}
	c.Values = m.values[p.at]
	if !own {
		return c
	}
	if k := i - len(m.g.Participants); k < 0 {
		c.Own = m.g.own(i)
	} else if k < len(m.g.Facilitators) {
		c.Own = doc.Values{fieldName: m.g.Facilitators[k].Name}
	}
	if name := c.Own[fieldName].Text; name != "" {
		c.Title = words.Fill(w.Group.Print.For, "title", c.Title, "name", name)
	}
	return c
}

// which is how many sets of each persona a deck holds.
func (m *maker) which(d *doc.Document) string {
	var names []string
	counts := map[string]int{}
	deck, _ := d.Deck()
	for _, s := range deck.Sets {
		if counts[s.Title] == 0 {
			names = append(names, s.Title)
		}
		counts[s.Title]++
	}
	for i, name := range names {
		names[i] = strings.ToLower(words.Fill(m.in.Words.Group.Print.Times, "n", strconv.Itoa(counts[name]), "title", name))
	}
	return strings.Join(names, ", ")
}
