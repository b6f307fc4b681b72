package content

import (
	"path"
	"slices"
	"strings"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// materialKeys is what every material says about itself.
type materialKeys struct {
	diag.Pos
	Kind     strictyaml.String   `yaml:"kind,required"`
	Title    strictyaml.String   `yaml:"title,required"`
	Audience strictyaml.String   `yaml:"audience,required"`
	Summary  strictyaml.String   `yaml:"summary,required"`
	Picture  strictyaml.String   `yaml:"picture,required"`
	Forms    []strictyaml.String `yaml:"forms,required"`
	Copies   Copies              `yaml:"copies"`
	About    []strictyaml.String `yaml:"about"`
	Note     strictyaml.String   `yaml:"note"`
	Order    number              `yaml:"order"`
	Updated  Date                `yaml:"updated"`
	Change   strictyaml.String   `yaml:"change"`
	Allow    []allowKeys         `yaml:"allow"`
	Extra    strictyaml.Node     `yaml:"extra"` // the author's own; nothing reads it
}

func (k *materialKeys) material() *materialKeys { return k }

// sheetKeys is what every sheet has above its block.
type sheetKeys struct {
	Eyebrow strictyaml.String `yaml:"eyebrow"`
	Intro   strictyaml.String `yaml:"intro"`
}

func (k *sheetKeys) above() *sheetKeys { return k }

// readerKeys is what a sheet has above its block that belongs to one reader.
type readerKeys struct {
	sheetKeys
	Fields []fieldKeys `yaml:"fields"`
}

func (k *readerKeys) whose() []fieldKeys { return k.Fields }

// A materialFile is a decoded file of one kind.
type materialFile interface {
	material() *materialKeys
	forms() []Form // in which this kind can be printed
}

// A sheetFile is a material that is one sheet.
type sheetFile interface {
	materialFile
	above() *sheetKeys
	// block is what stands on the sheet. What is wrong it tells to the reader.
	block(c *courseReader, m *Material) doc.Block
}

// A readerFile is a sheet that may belong to one reader.
type readerFile interface{ whose() []fieldKeys }

// A writtenFile is a material whose text stands below its keys.
type writtenFile interface {
	materialFile
	written(front)
}

// kinds is the kinds of materials.
var kinds = []string{"text", "cards", "circle", "plan", "help-plan", "board", "grid", "thread", "stairs", "nameplate", "diploma", "letter"}

// newMaterial is an empty file of a kind, or nil for a kind that is not known.
func newMaterial(kind string) materialFile {
	switch kind {
	case "text":
		return &textFile{}
	case "cards":
		return &cardsFile{}
	case "circle":
		return &circleFile{}
	case "plan":
		return &planFile{}
	case "help-plan":
		return &helpPlanFile{}
	case "board":
		return &boardFile{}
	case "grid":
		return &gridFile{}
	case "thread":
		return &threadFile{}
	case "stairs":
		return &stairsFile{}
	case "nameplate":
		return &nameplateFile{}
	case "diploma":
		return &diplomaFile{}
	case "letter":
		return &letterFile{}
	}
	return nil
}

// A materialReader is a material half made: its file is decoded, its document
// waits until the pictures and the meetings are known.
type materialReader struct {
	*Material
	file  materialFile
	sheet *doc.Sheet // nil for a text
}

// decodeMaterial decodes the file of a material, and keeps it for later.
func (c *courseReader) decodeMaterial(p string, f *front, root *strictyaml.Node, kind string) {
	file := newMaterial(kind)
	c.list.Add(root.Decode(file)...)
	if w, ok := file.(writtenFile); ok && f != nil {
		w.written(*f)
	}
	id, ok := c.materialID(p)
	if !ok {
		return
	}
	k := file.material()
	c.allow(k.Allow)
	c.materials = append(c.materials, &materialReader{file: file, Material: &Material{
		Pos: diag.Pos{File: p, Line: k.Line, Col: k.Col}, ID: id, Course: c.course, Kind: kind,
		Title: c.title(k.Title, "the title", maxTitle), Order: c.within(k.Order, "the order", -10_000, 10_000, 0),
		Audience: c.audience(k.Audience), Forms: c.forms(k.Forms, kind, file.forms()),
		Copies: k.Copies, Updated: k.Updated.Or(c.site.Updated), Change: c.title(k.Change, "what changed", maxAlt),
	}})
}

// materialID is the id that a file's name gives, unless it cannot be one or
// another file has it.
func (c *courseReader) materialID(p string) (string, bool) {
	id := stem(p)
	if !IsID(id) {
		c.lost[id], c.lost[AsID(id)] = true, true
		c.list.Add(diag.Errorf(diag.Pos{File: p}, diag.BadID, idHint(path.Ext(p), id), "the name %q cannot be an id", id))
		return "", false
	}
	for _, m := range c.materials {
		if m.ID == id {
			c.list.Add(diag.Errorf(diag.Pos{File: p}, diag.DuplicateID, "rename one of them",
				"%s and %s both give a material with the id %q", path.Base(m.File), path.Base(p), id))
			return "", false
		}
	}
	return id, true
}

// stem is a file's name without its ending.
func stem(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

func (r *reader) audience(s strictyaml.String) doc.Audience {
	known := make([]string, len(doc.Audiences))
	for i, a := range doc.Audiences {
		known[i] = string(a)
	}
	if s.Value != "" && !slices.Contains(known, s.Value) {
		r.list.Add(diag.Errorf(s.Pos, diag.BadValue, strictyaml.Suggest(s.Value, known), "%s is not an audience", shorten(s.Value)))
	}
	return doc.Audience(s.Value)
}

func (c *courseReader) forms(list []strictyaml.String, kind string, able []Form) []Form {
	known := make([]string, len(able))
	for i, f := range able {
		known[i] = string(f)
	}
	var out []Form
	for _, s := range list {
		switch f := Form(s.Value); {
		case s.Value == "": // told already
		case !slices.Contains(able, f):
			c.list.Add(diag.Errorf(s.Pos, diag.BadValue, strictyaml.Suggest(s.Value, known),
				"%s is not a form in which %s is printed", shorten(s.Value), called(kind)))
		case slices.Contains(out, f):
			c.list.Add(diag.Errorf(s.Pos, diag.BadValue, "keep one of them", "the form %q stands twice", f))
		default:
			out = append(out, f)
		}
	}
	return out
}

// called is a kind as a sentence names it.
func called(kind string) string {
	switch kind {
	case "cards":
		return "a deck of cards"
	case "help-plan":
		return "a help plan"
	case "stairs":
		return "stairs"
	case "nameplate":
		return "a name plate"
	}
	return "a " + kind
}

// finishMaterial gives a material what only the whole course tells: its picture, the
// meetings that use it, and for a sheet its document.
func (c *courseReader) finishMaterial(m *materialReader) {
	k := m.file.material()
	m.Summary = c.sentences(c.textSource(m.File), k.Summary)
	m.Note, m.Picture = c.sentences(c.textSource(m.File), k.Note), c.picture(k.Picture)
	for _, meeting := range c.course.Meetings {
		if slices.ContainsFunc(meeting.Uses, func(u Use) bool { return u.Material == m.ID }) {
			m.Meetings = append(m.Meetings, meeting.Number)
		}
	}
	m.Document = &doc.Document{
		Pos: k.Title.Pos, ID: m.ID, Course: c.course.ID, Number: c.course.Number, Title: m.Title,
		Eyebrow: c.eyebrow(m.Meetings), Lang: c.site.Lang, Audience: m.Audience,
	}
	if s, ok := m.file.(sheetFile); ok {
		c.finishSheet(m, s)
	}
}

// finishSheet makes the sheet, which texts may take in, and the document of it.
func (c *courseReader) finishSheet(m *materialReader, s sheetFile) {
	above := s.above()
	if eyebrow := c.title(above.Eyebrow, "the eyebrow", maxEyebrow); eyebrow != "" {
		m.Document.Eyebrow = eyebrow
	}
	m.sheet = &doc.Sheet{
		Pos: s.material().Title.Pos, ID: m.ID, Eyebrow: m.Document.Eyebrow, Level: 1, Title: m.Title,
		Intro: c.sentences(c.textSource(m.File), above.Intro), Body: s.block(c, m.Material),
	}
	if o, ok := s.(readerFile); ok {
		atMost(c.reader, o.whose(), maxFields, "a sheet", "fields")
		m.sheet.Fields = c.fields(o.whose())
	}
	m.Document.Blocks = []doc.Block{*m.sheet}
}
