package content

import (
	"path"

	"trykklar/generator/diag"
	"trykklar/generator/strictyaml"
)

// glossaryName is the file of a course's glossary.
const glossaryName = "glossary.yaml"

// glossaryFile is glossary.yaml.
type glossaryFile struct {
	diag.Pos
	Words []termKeys  `yaml:"words,required"`
	Allow []allowKeys `yaml:"allow"`
}

func (glossaryFile) Thing() string { return "the glossary" }

type termKeys struct {
	diag.Pos
	ID    strictyaml.String   `yaml:"id,required"`
	Word  strictyaml.String   `yaml:"word,required"`
	Means strictyaml.String   `yaml:"means,required"`
	Also  []strictyaml.String `yaml:"also"`
	Pic   strictyaml.String   `yaml:"picture"`
}

func (termKeys) Thing() string { return "a word of the glossary" }

// decodeGlossary reads which words there are.
func (c *courseReader) decodeGlossary() {
	file := path.Join(c.dir, glossaryName)
	if !c.folder.has(file) {
		if c.folder.refused[file] {
			c.terms = nil
		}
		return
	}
	var f glossaryFile
	whole := c.decode(file, &f)
	c.allow(f.Allow)
	first := map[string]diag.Pos{}
	for _, k := range f.Words {
		id := c.id(k.ID)
		if pos, ok := first[id]; ok {
			c.twice(k.ID.Pos, "word", id, pos)
			continue
		}
		if id == "" {
			whole = false
			continue
		}
		first[id], c.terms[id] = k.Pos, true
		c.glossary = append(c.glossary, k)
	}
	if !whole {
		c.terms = nil // a word that is not known now may be in what could not be read
	}
}

// finishGlossary reads what the words mean.
func (c *courseReader) finishGlossary() {
	for _, k := range c.glossary {
		t := Term{Pos: k.Pos, ID: k.ID.Value, Word: c.title(k.Word, "the word", maxName), Means: c.sentences(c.textSource(k.File), k.Means), Picture: c.picture(k.Pic)}
		for _, also := range k.Also {
			t.Also = append(t.Also, c.title(also, "the other word", maxName))
		}
		c.course.Glossary = append(c.course.Glossary, t)
	}
}
