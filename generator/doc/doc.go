// Package doc is the document model: what a page says, with no trace of
// Markdown, HTML or PDF. Both back ends read it; neither changes it.
//
// The set of blocks and inlines is closed. A back end that meets one it does
// not know must fail aloud.
package doc

import "trykklar/generator/diag"

// A Document is one material or one meeting's agenda, ready for both back ends.
type Document struct {
	diag.Pos
	ID       string // of the material
	Course   string // the course's id
	Number   int    // the course's number, which gives the accent
	Title    string
	Eyebrow  string // small line above the title: course and meeting
	Lang     string // BCP 47, such as "da"
	Audience Audience
	When     Field // when and where a group meets for it: stands in its head where that is known, and else has no line
	Blocks   []Block
}

// Audience is who reads a document. It decides size of type and strictness.
type Audience string

// The audiences, as materials.json names them.
const (
	Participants  Audience = "participants" // and what hangs before the group
	Citizens      Audience = "citizens"
	Support       Audience = "support"
	Facilitators  Audience = "facilitators"
	Professionals Audience = "professionals" // and managers
)

// Audiences lists them all, in the order of the site.
var Audiences = []Audience{Participants, Citizens, Support, Facilitators, Professionals}

// EasyRead tells of readers for whom print is large and plain: 15 pt, and paper
// folded once rather than twice.
func (a Audience) EasyRead() bool { return a == Participants || a == Citizens }

// Block is implemented by the flow blocks
//
//	Box, Checks, Choices, Contents, Cover, Dates, Fields, Figure, Heading, Lines, List,
//	PageBreak, Paragraph, Register, Reminders, Road, Room, Seats, Table, Tasks, Tools
//
// which may stand one after another on a page, by PlusMinus, which may stand
// among them too, and by the sheet blocks, each a whole page or sheet:
//
//	Agenda, Board, Cards, Circle, Diploma, Grid, HelpPlan, Letter, Nameplate, Plan,
//	Stairs, Thread
//
// and by Sheet, which gives one block its own page with a title.
type Block interface {
	At() diag.Pos // where the author wrote it
	block()       // closes the set
}

// A Picture is a use of a picture by its id in the registry of the site.
type Picture struct {
	diag.Pos
	ID  string
	Alt string // words for those who do not see it; empty when it only decorates
}

// None tells that there is no picture.
func (p Picture) None() bool { return p.ID == "" }
