package content

import (
	"trykklar/generator/diag"
	"trykklar/generator/doc"
	"trykklar/generator/strictyaml"
)

// boardFile is what hangs before a group: tiles, and room for the group's own.
type boardFile struct {
	materialKeys
	sheetKeys
	Tiles []tileKeys `yaml:"tiles,required"`
	Own   *ownKeys   `yaml:"own"`
	Foot  *footKeys  `yaml:"foot"`
}

func (boardFile) Thing() string { return "a board" }

func (*boardFile) forms() []Form { return []Form{A4, A3, A3OnA4, PrintShop} }

type tileKeys struct {
	diag.Pos
	Picture strictyaml.String `yaml:"picture,required"`
	Text    strictyaml.String `yaml:"text,required"`
	Note    strictyaml.String `yaml:"note"`
	Name    strictyaml.String `yaml:"name"`
	Lines   number            `yaml:"lines"`
}

func (tileKeys) Thing() string { return "a tile" }

type ownKeys struct {
	diag.Pos
	Name  strictyaml.String `yaml:"name,required"`
	Label strictyaml.String `yaml:"label,required"`
	Lines number            `yaml:"lines,required"`
}

func (ownKeys) Thing() string { return "the group's own" }

type footKeys struct {
	diag.Pos
	Picture strictyaml.String `yaml:"picture,required"`
	Text    strictyaml.String `yaml:"text,required"`
}

func (footKeys) Thing() string { return "the foot of a board" }

func (f *boardFile) block(c *courseReader, m *Material) doc.Block {
	src := c.textSource(m.File)
	atMost(c.reader, f.Tiles, maxTiles, "a board", "tiles")
	out := doc.Board{Pos: f.Title.Pos}
	names := map[string]diag.Pos{}
	for i, k := range f.Tiles {
		tile := doc.Tile{Pos: k.Text.Pos, Picture: c.picture(k.Picture), Text: c.inlines(src, k.Text), Note: c.sentences(src, k.Note)}
		writes := k.Lines.Line > 0
		switch first := f.Tiles[0].Lines.Line > 0; {
		case writes != first:
			c.list.Add(diag.Errorf(k.Pos, diag.BadValue, "write lines: at each tile, or at none",
				"some tiles of a board have lines to write on, and others have none"))
		case writes && k.Note.Line > 0:
			c.list.Add(diag.Errorf(k.Note.Pos, diag.BadValue, "take one of them out", "a tile has a note or lines to write on, not both"))
		case writes && k.Name.Line == 0:
			c.list.Add(diag.Errorf(k.Pos, diag.MissingKey, "add name: and a name for what is written there", "tile %d has lines and no name", i+1))
		}
		if writes {
			tile.Lines = c.within(k.Lines, "the number of lines", 1, 20, 4)
		}
		tile.Name = c.ownName(names, k.Name)
		out.Tiles = append(out.Tiles, tile)
	}
	if k := f.Own; k != nil {
		out.Own = doc.Lines{Pos: k.Label.Pos, Label: c.inlines(src, k.Label), Name: c.ownName(names, k.Name),
			Count: c.within(k.Lines, "the number of lines", 1, 20, 3)}
	}
	if k := f.Foot; k != nil {
		out.Foot = doc.Foot{Pos: k.Text.Pos, Picture: c.picture(k.Picture), Text: c.inlines(src, k.Text)}
	}
	return out
}

// ownName is the name of a field that stands once on its sheet.
func (r *reader) ownName(names map[string]diag.Pos, s strictyaml.String) string {
	name := r.fieldName(s)
	if name == "" {
		return ""
	}
	if first, ok := names[name]; ok {
		r.twice(s.Pos, "field", name, first)
	}
	names[name] = s.Pos
	return name
}
