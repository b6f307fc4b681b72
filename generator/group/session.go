package group

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io/fs"
	"time"

	"trykklar/generator/bundle"
	"trykklar/generator/content"
	"trykklar/generator/diag"
)

// A Session answers what a page asks about groups' sets. It keeps the texts that sets
// are made from, and what was told of them; each question brings its own group.
type Session struct {
	source *Source
	memo   *memo
	logo   []byte // with which it was filled
}

// Start opens what a site carries: a ZIP of the folders content and templates.
func Start(data []byte) (*Session, error) {
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("group: the texts: %w", err)
	}
	var folders [2]fs.FS
	for i, name := range []string{ContentFolder, TemplatesFolder} {
		if folders[i], err = fs.Sub(in, name); err != nil {
			return nil, fmt.Errorf("group: the texts: %w", err)
		}
	}
	s, ofContent, ofTemplates, err := Open(folders[0], folders[1], content.Language(folders[0]))
	switch {
	case err != nil:
		return nil, err
	case s == nil: // the build had none, or there would be no site
		return nil, fmt.Errorf("group: the texts have findings: %v%v", ofContent, ofTemplates)
	}
	return &Session{source: s, memo: newMemo()}, nil
}

// The folders of the ZIP that Start opens.
const (
	ContentFolder   = "content"
	TemplatesFolder = "templates"
)

// day is a day written 2027-01-12; none when it is not.
func day(text string) content.Date {
	d, err := time.Parse("2006-01-02", text)
	if err != nil {
		return content.Date{}
	}
	return content.Date{Year: d.Year(), Month: int(d.Month()), Day: d.Day()}
}

// group is a form as the group's file, and what is to be told of it.
func (s *Session) group(q Question, logo []byte) (g *Group, file []byte, told []Told, err error) {
	file = q.Form.YAML()
	if !bytes.Equal(logo, s.logo) {
		s.logo, s.memo = logo, newMemo() // it takes room on every page
	}
	name := s.source.in.Words.Group.File
	g, found := s.source.Read(name, file, day(q.Today), func(string) ([]byte, error) {
		if logo == nil {
			return nil, fs.ErrNotExist
		}
		return logo, nil
	})
	if g != nil && q.Do == "check" {
		more, err := s.memo.check(s.source, g)
		if err != nil {
			return nil, nil, nil, err
		}
		found.Add(more...)
	}
	return g, file, s.source.tell(name, file, found), nil
}

// check tells what is wrong with a form.
func (s *Session) check(q Question, logo []byte, send Send) error {
	_, file, told, err := s.group(q, logo)
	if err == nil {
		send(written(Answer{Findings: &told, YAML: string(file)}))
	}
	return err
}

// read makes a form of a group's file. What the form has no room for, or no field, is
// told and nothing is read: else it would be lost without a word.
func (s *Session) read(text string, send Send) {
	name := s.source.in.Words.Group.File
	f, found := ReadForm(name, []byte(text))
	if !found.HasErrors() {
		_, of := s.source.Read(name, []byte(text), content.Date{}, func(string) ([]byte, error) { return nil, fs.ErrNotExist })
		for _, finding := range of {
			if finding.Code == diag.TooMany || finding.Code == diag.UnknownID {
				found.Add(finding)
			}
		}
	}
	if found.HasErrors() {
		told := s.source.tell(name, []byte(text), found)
		send(written(Answer{Findings: &told}))
		return
	}
	send(written(Answer{Form: &f}))
}

// preview shows pages; none of a form in which something is wrong.
func (s *Session) preview(q Question, logo []byte, send Send) error {
	g, _, _, err := s.group(q, logo)
	if err != nil {
		return err
	}
	pictures := []Glance{}
	if g != nil {
		if pictures, err = s.source.Glances(g); err != nil {
			return err
		}
	}
	var blobs [][]byte
	for _, p := range pictures {
		blobs = append(blobs, p.data)
	}
	send(written(Answer{Pictures: &pictures}), blobs...)
	return nil
}

// make makes the set: its files, and a ZIP of them all.
func (s *Session) make(q Question, logo []byte, send Send) error {
	g, file, told, err := s.group(q, logo)
	if err != nil {
		return err
	}
	var all []bundle.File
	if g != nil {
		found, err := s.source.Make(g, q.Choice, func(f File, of int) error {
			all = append(all, bundle.File(f))
			send(written(Answer{File: &Sent{Path: f.Path}, Made: len(all), Of: of}), f.Data)
			return nil
		})
		if err != nil {
			return err
		}
		told = append(told, s.source.tell(s.source.in.Words.Group.File, file, found)...)
	}
	if len(all) == 0 {
		send(written(Answer{Findings: &told}))
		return nil
	}
	day := s.source.in.Site.Updated
	data, err := bundle.ZIP(all, day.Year, day.Month, day.Day)
	if err != nil {
		return err
	}
	first := 0
	send(written(Answer{Zip: &first, Name: Filenames([]string{g.Name.Text}, g.Course.ID)[0] + ".zip"}), data)
	return nil
}
