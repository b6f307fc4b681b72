// Package content reads the content folder into typed values that know their
// place, and into documents. It is strict: what it does not know it refuses,
// and it tells everything that is wrong at once.
package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/look"
)

// A Site is the whole content folder, read and joined.
type Site struct {
	Title     string // the site's name, shown in the header
	Publisher Publisher
	Lang      string // BCP 47, such as "da"
	BaseURL   string // absolute, ends in "/"; may be empty
	Licence   Licence
	Updated   Date
	Bleed     int // for print shops, in millimetres
	Logo      *Logo
	Accents   []look.Own // the publisher's own colours
	Statement Statement
	Courses   []*Course // by number
	Pages     []*Page   // by their order
	Pictures  Registry

	Files      []string    // that were read, by their names in the folder
	Allowances []Allowance // what the rules of easy reading let pass
}

// A Publisher is who answers for the site.
type Publisher struct {
	Name  string
	About []doc.Sentence
	Email string
	Phone string // as people write it
	// Address is lines; there may be none.
	Address []string
	URL     string
}

// A Statement is what the law wants told of how accessible the site is, beside the
// page about it.
type Statement struct {
	diag.Pos
	URL      string // where the declaration lies; may be empty
	Reviewed Date   // when it was last gone through
}

// A Licence is what others may do with something.
type Licence struct {
	Name string // such as "CC BY 4.0"
	URL  string
}

// A Course is a folder of meetings and materials.
type Course struct {
	diag.Pos
	ID        string // the folder's name
	Number    int    // 1 to 8: gives the accent
	Title     string
	Summary   []doc.Sentence
	About     []doc.Block // the body of course.md
	Picture   doc.Picture
	Personas  []Persona
	Glossary  []Term
	Meetings  []*Meeting  // by number
	Materials []*Material // by their order
}

// Road is the course's meetings as a road, with no place on it.
func (c *Course) Road() doc.Road {
	r := doc.Road{Pos: c.Pos}
	for _, m := range c.Meetings {
		r.Stops = append(r.Stops, doc.Stop{Number: m.Number, Title: m.Title})
	}
	return r
}

// People is the first personas of a course, as they sit at the table of its page:
// one smiles, the next is calm. At most as many as that.
func (c *Course) People(most int) []doc.Picture {
	var out []doc.Picture
	for i, p := range c.Personas[:min(most, len(c.Personas))] {
		id := p.Faces["ok"]
		if calm := p.Faces["calm"]; i%2 == 1 && calm != "" {
			id = calm
		}
		out = append(out, doc.Picture{Pos: p.Pos, ID: id})
	}
	return out
}

// Material is the course's material with this id, or nil.
func (c *Course) Material(id string) *Material {
	for _, m := range c.Materials {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// A Persona is a drawn person whose face shows emotions.
type Persona struct {
	diag.Pos
	ID   string // such as "ung-mand"
	Name string // such as "Ung mand"
	// Faces is picture ids by emotion: angry, sad, afraid, ok, happy, calm.
	Faces map[string]string
}

// A Term is a word that the glossary explains.
type Term struct {
	diag.Pos
	ID      string
	Word    string
	Also    []string // what else it is called: the search knows these
	Means   []doc.Sentence
	Picture doc.Picture // may be none
}

// A Material is one thing that is printed and has a page.
type Material struct {
	diag.Pos
	ID         string // the file's name without its extension
	Course     *Course
	Title      string
	Kind       string // the kind of its file: text, cards, circle, plan, help-plan, board, grid, thread, stairs, nameplate, diploma, letter
	Audience   doc.Audience
	Summary    []doc.Sentence
	Note       []doc.Sentence // on its page alone, to whoever prints it; may be empty
	Picture    doc.Picture
	Forms      []Form
	Substances []string // groups of substances, or single ones, that it is about; who knows none of them does not print it
	Copies     Copies   // that a meeting prints; empty where the author leaves it to form and readers
	Order      int
	Updated    Date
	Change     string // what changed last; may be empty
	Meetings   []int  // numbers of the meetings that use it
	Document   *doc.Document
}

// A Meeting is one meeting of a course. Its web page and its agenda come from it.
type Meeting struct {
	diag.Pos
	Course      *Course
	Number      int
	Title       string
	Summary     []doc.Sentence
	Question    string // one question that tells what it is about
	Picture     doc.Picture
	Talk        []doc.Item // what we talk about, a picture each
	Prepare     []Task
	Uses        []Use    // what is printed for it
	Bring       []string // what else to bring along
	Homework    *Homework
	Guide       []doc.Block // to the facilitators; the body of the file
	Updated     Date
	Change      string        // what changed last; may be empty
	Agenda      *doc.Document // one Sheet with an Agenda
	Preparation *doc.Document // what to do before it, to be printed
	Remember    [][]string    // for the facilitators, beside each item of the agenda
}

// A Task is something to do before a meeting.
type Task struct {
	diag.Pos
	Task string
	Note string // may be empty
}

// Homework is the task that follows a meeting.
type Homework struct {
	diag.Pos
	Title   string
	Text    []doc.Sentence // to the participant
	Help    []doc.Sentence // to the support person
	Picture doc.Picture
}

// Form is a form of print, as materials.json names it.
type Form string

// The forms that are there.
const (
	A4            Form = "a4"
	A3            Form = "a3"       // of what hangs on a wall
	A3OnA4        Form = "a3-on-a4" // for those whose printer has no A3
	Booklet       Form = "booklet"
	Folded        Form = "folded"
	CardSheets    Form = "cards"
	CardsLaminate Form = "cards-laminate"
	PrintShop     Form = "print-shop" // single cards or pages with bleed

	// Job is no form of a material: all that a meeting prints in the same way.
	Job Form = "job"
)

// Forms is all of them, in the order of who needs them: cards are mostly
// laminated, and what can be folded is handier than loose sheets.
var Forms = []Form{CardsLaminate, CardSheets, Booklet, Folded, A4, A3, A3OnA4, PrintShop}
