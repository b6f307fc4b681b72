package content

import (
	"path"
	"slices"

	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
	"trykklar/generator/words"
)

// personasName is the file of a course's personas.
const personasName = "personas.yaml"

// emotions is what each persona's face shows, in the order of the cards; calm
// is for scenes.
var emotions = []string{"angry", "sad", "afraid", "ok", "happy", "calm"}

// personasFile is personas.yaml.
type personasFile struct {
	diag.Pos
	Source   strictyaml.String `yaml:"source,required"`
	Personas []personaKeys     `yaml:"personas,required"`
}

func (personasFile) Thing() string { return "the list of personas" }

type personaKeys struct {
	diag.Pos
	ID    strictyaml.String `yaml:"id,required"`
	Name  strictyaml.String `yaml:"name,required"`
	Faces facesKeys         `yaml:"faces,required"`
}

func (personaKeys) Thing() string { return "a persona" }

type facesKeys struct {
	diag.Pos
	Angry  strictyaml.String `yaml:"angry,required"`
	Sad    strictyaml.String `yaml:"sad,required"`
	Afraid strictyaml.String `yaml:"afraid,required"`
	Ok     strictyaml.String `yaml:"ok,required"`
	Happy  strictyaml.String `yaml:"happy,required"`
	Calm   strictyaml.String `yaml:"calm,required"`
}

func (facesKeys) Thing() string { return "the faces of a persona" }

// list is the files in the order of the emotions.
func (f facesKeys) list() []strictyaml.String {
	return []strictyaml.String{f.Angry, f.Sad, f.Afraid, f.Ok, f.Happy, f.Calm}
}

// decodePersonas reads the personas and registers their faces.
func (c *courseReader) decodePersonas() {
	file := path.Join(c.dir, personasName)
	if !c.folder.has(file) {
		return
	}
	var f personasFile
	c.decode(file, &f)
	source := c.sourceOf(f.Source)
	atMost(c.reader, f.Personas, maxPersonas, "a course", "personas")
	for _, k := range f.Personas {
		p := Persona{Pos: k.Pos, ID: c.id(k.ID), Name: c.title(k.Name, "the name of a persona", maxName), Faces: map[string]string{}}
		if i := slices.IndexFunc(c.course.Personas, func(o Persona) bool { return o.ID == p.ID && p.ID != "" }); i >= 0 {
			c.twice(k.ID.Pos, "persona", p.ID, c.course.Personas[i].Pos)
			continue
		}
		if word := c.words.Print.FoldOver.Path; p.ID == word {
			// A deck's print for this persona would lie where its cards to fold do.
			c.list.Add(diag.Errorf(k.ID.Pos, diag.BadID, "give the persona another id", "%q stands in the paths of cards to fold", word))
		}
		for i, s := range k.Faces.list() {
			face := c.path(s, c.dir)
			if face == "" || p.ID == "" {
				continue
			}
			emotion := emotions[i]
			id := p.ID + "/" + emotion
			c.register(&Picture{
				Pos: s.Pos, ID: id, Source: source, File: face,
				Alt: words.Fill(c.words.Content.FaceAlt, "persona", p.Name, "emotion", c.words.Content.Emotions[emotion]),
			}, s.Pos)
			p.Faces[emotion] = id
		}
		c.course.Personas = append(c.course.Personas, p)
	}
}

// hasPersonas tells whether there is a file of personas, read or not.
func (c *courseReader) hasPersonas() bool {
	p := path.Join(c.dir, personasName)
	return c.folder.has(p) || c.folder.refused[p]
}

// face is a persona's face, used at pos. A face that is missing was told when
// the personas were read.
func (r *reader) face(p Persona, emotion string, pos diag.Pos) doc.Picture {
	face := r.site.Pictures[p.Faces[emotion]]
	if face == nil {
		return doc.Picture{}
	}
	return doc.Picture{Pos: pos, ID: face.ID, Alt: face.Alt}
}

// feelings are the emotions of the cards to choose between, with the faces of the
// course's first persona.
func (c *courseReader) feelings() []doc.Choice {
	var out []doc.Choice
	for _, emotion := range emotions {
		if emotion == "calm" {
			continue // for scenes
		}
		o := doc.Choice{Name: emotion, Word: c.words.Content.Emotions[emotion]}
		if len(c.course.Personas) > 0 {
			o.Picture = c.face(c.course.Personas[0], emotion, diag.Pos{})
		}
		out = append(out, o)
	}
	return out
}

// checkIn is the two faces that stand for asking how everyone is: sad and
// happy, of two personas.
func (c *courseReader) checkIn(pos diag.Pos) []doc.Picture {
	n := len(c.course.Personas)
	if n == 0 && c.hasPersonas() {
		return nil
	}
	if n == 0 {
		c.list.Add(diag.Errorf(pos, diag.MissingFile, "write a personas.yaml, or picture: and the id of a picture",
			"the course has no personas whose faces could stand here"))
		return nil
	}
	var out []doc.Picture
	for i, emotion := range []string{"sad", "happy"} {
		if p := c.face(c.course.Personas[i%n], emotion, pos); !p.None() {
			out = append(out, p)
		}
	}
	return out
}
