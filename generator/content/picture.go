package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/picture"
)

// A Registry is every picture of the site by its id: a concept such as
// "koerekort", or a persona's face such as "ung-mand/angry".
type Registry map[string]*Picture

// A Picture is a registered picture: a concept, the words for it, the drawing
// or photo, and whom to thank.
type Picture struct {
	diag.Pos
	ID      string
	Alt     string
	Source  *Source
	File    string // relative to the content folder
	Drawing *picture.Drawing
	Photo   *picture.Photo // nil for a drawing
}

// A Source is where pictures come from, for the credits.
type Source struct {
	diag.Pos
	ID      string
	Title   string // such as "OpenMoji"
	Maker   string
	Licence Licence
	URL     string
	Changes string // what was changed; may be empty
	Credit  string // one line for the foot of a sheet
}
