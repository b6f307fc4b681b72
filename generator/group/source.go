package group

import (
	"io/fs"

	"trykklar/generator/content"
	"trykklar/generator/diag"
	"trykklar/generator/print"
)

// A Source is what groups' own sets are made from: the published texts, and how they
// look on paper. It knows no group.
type Source struct{ in print.Input }

// Open reads the content and the templates, with words in this language. The source
// is nil when a finding is an error; those are of the two folders.
func Open(texts, templates fs.FS, lang string) (s *Source, ofContent, ofTemplates diag.List, err error) {
	in, ofTemplates, err := print.Load(templates, lang)
	if err != nil || ofTemplates.HasErrors() {
		return nil, nil, ofTemplates, err
	}
	var found diag.List
	in.Site, ofContent = content.Read(texts, in.Words)
	if ofContent.HasErrors() {
		return nil, ofContent, ofTemplates, nil
	}
	in.Look, found = in.Look.With(in.Site.Accents)
	if ofContent.Add(found...); ofContent.HasErrors() {
		return nil, ofContent, ofTemplates, nil
	}
	return &Source{in}, ofContent, ofTemplates, nil
}

// Read reads a group's file, as the function Read does.
func (s *Source) Read(file string, data []byte, today content.Date, beside Beside) (*Group, diag.List) {
	return Read(file, data, s.in.Site, s.in.Words, today, beside)
}

// Filename is what a group's file is called, unless it is named.
func (s *Source) Filename() string { return s.in.Words.Group.File }
