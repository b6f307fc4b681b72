// Package look reads the colours that page and print share, and checks that
// what is written in them can be read.
package look

import (
	"io/fs"

	"trykklar/generator/diag"
	"trykklar/generator/picture"
	"trykklar/generator/strictyaml"
)

// File is where the colours stand, in the folder of templates.
const File = "look.yaml"

// A Look is the colours. What each is for stands beside it in the file.
type Look struct {
	Ink, Ink2         picture.RGB // text, second text
	Line, Rule        picture.RGB // lines to write on; separators on screen
	Separator         picture.RGB // between rows in print
	Paper             picture.RGB // the ground on screen; print is on white
	Sand, Clay        picture.RGB // the tones of pictograms
	Warn, OK, Focus   picture.RGB
	Item, Pause, Meal picture.RGB // fills of an agenda's shapes
	Accents           []Accent    // by the course's number, the first is 1
}

// An Accent is the colours of a course.
type Accent struct {
	Name string
	Dark picture.RGB // text, filled discs, the main button
	Mid  picture.RGB // leaves, large fills with an edge of ink; never text
	Tint picture.RGB // grounds
}

// Accent is the accent of a course by its number. With more courses than
// accents, they begin again.
func (l *Look) Accent(courseNumber int) Accent {
	return l.Accents[max(courseNumber-1, 0)%len(l.Accents)]
}

// Load reads the colours. With a finding that is an error there is no Look.
func Load(templates fs.FS) (*Look, diag.List) {
	data, err := fs.ReadFile(templates, File)
	if err != nil {
		return nil, diag.List{diag.Errorf(diag.Pos{File: File}, diag.MissingFile, "put it back in the folder of templates", "the file of colours cannot be read")}
	}
	var f file
	found := strictyaml.Decode(File, 0, data, &f)
	if found.HasErrors() {
		return nil, found
	}
	found.Add(f.check()...)
	if found.HasErrors() {
		return nil, found
	}
	return f.look(), found
}
