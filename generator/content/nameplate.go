package content

import "trykklar/generator/doc"

// nameplateFile is a name to stand on a table.
type nameplateFile struct{ materialKeys }

func (nameplateFile) Thing() string { return "a name plate" }

func (*nameplateFile) forms() []Form { return []Form{Folded, PrintShop} }

// above has no words: everybody sees the plate, and it says nothing of what the
// course is about.
func (f *nameplateFile) above() *sheetKeys { return &sheetKeys{} }

func (f *nameplateFile) block(c *courseReader, _ *Material) doc.Block {
	return doc.Nameplate{Pos: f.Title.Pos, Name: doc.Field{Pos: f.Title.Pos, Name: "name", Label: c.words.Content.Fields["name"]}}
}
