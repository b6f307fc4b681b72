package print

import (
	"io/fs"

	"trykklar/generator/diag"
	"trykklar/generator/look"
	"trykklar/generator/print/font"
	"trykklar/generator/words"
)

// Load reads from the templates what prints are made with, but for the site itself,
// with words in this language.
func Load(templates fs.FS, lang string) (in Input, found diag.List, err error) {
	var more diag.List
	in.Words, found = words.Load(templates, lang)
	in.Look, more = look.Load(templates)
	found.Add(more...)
	in.Sheets, more = LoadSheets(templates)
	found.Add(more...)
	in.Fonts, err = font.Load(templates)
	return in, found, err
}
